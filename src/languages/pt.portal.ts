import type { PortalWords } from './shape/portal.ts'

export const portalWords: PortalWords = {
  code: 'pt',
  asked: {
    firstName: 'nome próprio | primeiro nome | nomes próprios',
    surname: 'apelido | apelidos | sobrenome | último nome | nome de família',
    halfSurname: 'primeiro apelido | segundo apelido',
    name: 'nome',
    fullName:
      'nome completo | nome e apelido | nome e apelidos | primeiro e último nome | nome próprio e apelido | nome e sobrenome',
    street:
      'rua | rua e número | rua e número da porta | arruamento | nome da rua e número | morada linha 1 | rua número e andar | rua n | logradouro',
    houseNumber: 'número da porta | n da porta | porta | andar | lote | número | n° da porta',
    postcode: 'código postal | cód postal | c postal | cp',
    city: 'localidade | cidade | concelho | município | localidade ou cidade',
    town: 'código postal e localidade | código postal localidade | código postal e cidade | cp e localidade',
    country: 'país | país de residência',
    address:
      'morada | endereço | morada completa | endereço postal | morada postal | residência | domicílio | morada de residência | endereço completo | morada para correspondência | morada de correspondência',
    email:
      'e-mail | email | mail | correio eletrónico | endereço eletrónico | endereço de correio eletrónico | endereço de e-mail | endereço de email | correio electrónico | endereço e-mail',
    phone:
      'telefone | telemóvel | número de telefone | número de telemóvel | contacto telefónico | tel | n de telefone | telefone ou telemóvel | contacto telefónico ou telemóvel | telefone fixo | n telemóvel | n.º de telefone | n.º de telemóvel',
    organisation:
      'denominação social | denominação | designação social | designação | firma | nome da empresa | nome da entidade | nome ou denominação social | razão social | designação da entidade',
    site: 'sítio web | sítio | site | website | página web | página | url | endereço web | endereço da página | endereço do site | endereço do sítio | endereço do sítio web | endereço do site web | endereço da página web | ligação | link | hiperligação | página na internet | sítio na internet | endereço url | link para a página | página de internet | endereço na internet | sítio da internet | sítio ou aplicação | site ou aplicação | site ou app | sítio eletrónico | endereço eletrónico do sítio',
    contact: 'contacto | contactos | dados de contacto',
    subject:
      'assunto | tema | assunto da queixa | assunto da participação | objeto | objeto da queixa | assunto da reclamação | título da queixa',
    facts:
      'factos | descrição | descrição dos factos | exposição | exposição dos factos | exposição da situação | relato | relato dos factos | descrição da situação | descrição da queixa | descrição da participação | descrição do problema | motivo da queixa | motivos da queixa | motivo da participação | mensagem | a sua mensagem | conteúdo da queixa | texto da queixa | texto da participação | circunstâncias | o que aconteceu | o que se passou | a sua queixa | a sua participação | conteúdo da participação | descrição detalhada | motivo da reclamação | fundamentação | situação | o sucedido | o ocorrido | violação | infração | ocorrência | incidente | problema',
    factsDate:
      'data dos factos | data da ocorrência | data do incidente | quando ocorreu | quando ocorreram os factos | data em que ocorreram os factos | quando aconteceu | data do evento | data da recolha dos dados | data da infração',
    priorContact:
      'contactos prévios | contacto prévio | diligências | diligências prévias | diligências efetuadas | contactou | já contactou | dirigiu-se | contactos anteriores | diligências já efetuadas | contactos com a entidade | diligências junto do responsável | passos já dados | já … contactou | contactou … entidade | já apresentou | que diligências | passos … dados | diligências … efetuadas | diligências … realizadas',
    requests:
      'pedido | pedidos | o que pretende | o que pede | o que solicita | pretensão | pretensões | resultado esperado | resultado pretendido | medidas solicitadas | o que espera | medidas pretendidas | o que … pretende | o que … obter | que medidas | quais as medidas | medidas … pretende | resultado … espera',
    letter: 'carta | texto da carta | texto integral | texto integral da queixa',
    tell: 'descreva | explique | detalhe | exponha | relate | conte | pormenorize | especifique | indique com detalhe',
    none: 'título | data de nascimento | local de nascimento | naturalidade | nacionalidade | sexo | género | profissão | cargo | função | nif | nipc | número de contribuinte | contribuinte | cartão de cidadão | número de identificação | documento de identificação | tipo de documento | número de processo | n de processo | processo | referência | número de referência | utilizador | nome de utilizador | palavra-passe | palavra passe | senha | captcha | código de verificação | código de segurança | fax | morada linha 2 | distrito | freguesia | região | apartado | idioma | língua | iban | dados afetados | dados em causa | danos | prejuízos | resposta da entidade | resposta recebida | resposta obtida | resposta | observações | comentários | informação adicional | informações adicionais | outras informações | documentos | anexos | anexo | ficheiro | ficheiros | provas | data do pedido | data da carta | data | assinatura | local | local e data | setor | categoria | tipo de queixa | tipo de participação | tipo | pesquisar | pesquisa | remetente | número do remetente | pseudónimo | tratamento',
  },
  whose: {
    self: 'queixoso | queixosa | participante | reclamante | denunciante | requerente | dados pessoais | quem é | identificação do queixoso | identidade | titular dos dados | exponente | identificação do participante | quem apresenta a queixa | quem participa',
    possessive: 'seu | sua | seus | suas | meu | minha | os seus dados',
    organisation:
      'entidade | empresa | organização | responsável | responsável pelo tratamento | associação | organismo | entidade visada | visado | visada | participado | participada | entidade participada | entidade reclamada | contra quem | instituição | prestador | sociedade | proprietário do site | titular do site | arguido | denunciado | denunciada | entidade denunciada | partido político | de que se queixa | entidade de que se queixa',
    other:
      'representante | representado | representada | advogado | advogada | mandatário | terceiro | outra pessoa | menor | filho | filha | tutor | testemunha | encarregado da proteção de dados | encarregado de proteção de dados | epd | dpo | boletim | newsletter | subscrever | subscrição | iniciar sessão | entrar | login | cônjuge | pessoa de contacto | contacto de imprensa | subcontratante | em nome | a sua empresa | a sua organização | representante legal | encarregado de educação',
  },
  filling:
    'de | do | da | dos | das | o | a | os | as | um | uma | e | ou | em | no | na | nos | nas | para | por | com | que | se | s | ao | à | obrigatório | obrigatória | opcional | facultativo | campo | preenchimento | preenchimento obrigatório | completo | completa | conhecido | conhecida | indique | insira | introduza | confirmar | confirme | confirmação | repetir | repita | novamente | válido | principal | pessoal | queixa | a queixa | participação | reclamação | máx | máximo | caracteres | carateres | ex | exemplo | dados | sobre | qual | quem | contra | é | dirigida | apresenta | eletrónico | caso | for | saiba | detalhada | detalhado | breve | brevemente | exata | pormenorizada | clara | pessoa | já | previamente | antes | onde vive | onde reside | autoridade | aplicação | contacto | notificações | comunicações | forma | modo | por palavras suas | por ordem cronológica',
  characters: 'caracteres | carateres | carácter',
  least: 'mínimo | mín | menos',
}
