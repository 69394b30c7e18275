import { fullLanguage } from './full-language.ts'

fullLanguage('pt', {
  email: ['email', 'E-mail'],
  name: ['nome', 'Nome completo'],
  sentences: {
    'in one paragraph states its items and no others': [
      [
        'O responsável pelo tratamento é a Associação Exemplo. Os seus dados serão utilizados para registar a sua assinatura, com base no seu consentimento explícito. Não serão partilhados com terceiros e serão conservados durante 12 meses. Tem direito de acesso, retificação, apagamento e oposição, pode retirar o consentimento a qualquer momento e apresentar reclamação à CNPD. Contacto: geral@associacao.example.',
        [
          'controller_identity',
          'purposes',
          'legal_basis',
          'recipients',
          'retention',
          'right_access',
          'right_rectification',
          'right_erasure',
          'right_object',
          'right_withdraw_consent',
          'complaint_authority',
        ],
        [
          'right_portability',
          'right_restriction',
          'dpo_contact',
          'third_country_transfers',
          'automated_decision',
          'mandatory_provision',
          'legitimate_interests',
          'rights_generic',
        ],
      ],
    ],
    'in Brazilian words states its items and no others': [
      [
        'Coletamos seus dados pessoais para enviar a nossa newsletter e não compartilhamos suas informações com terceiros. Você pode solicitar a exclusão dos seus dados, a correção dos dados ou a portabilidade pelo encarregado de dados: dpo@empresa.example. Guardamos seus dados enquanto durar o cadastro.',
        [
          'purposes',
          'recipients',
          'right_erasure',
          'right_rectification',
          'right_portability',
          'dpo_contact',
          'retention',
        ],
        ['legal_basis', 'right_object', 'complaint_authority', 'controller_identity'],
      ],
    ],
    'in the older spelling states the same': [
      [
        'Os dados recolhidos destinam-se a processar o pedido. Direitos de acesso e rectificação.',
        ['purposes', 'right_access', 'right_rectification'],
      ],
    ],
  },
  falseFriends: [
    ['A oposição pede explicações sobre a fuga de dados pessoais.', 'right_object'],
    ['Exigimos a eliminação das portagens e mais privacidade.', 'right_erasure'],
    ['Apostamos no consumo responsável: os seus dados não são do Acme.', 'controller_identity'],
    ['Associação sem fins lucrativos. A privacidade importa.', 'purposes'],
    ['Consulte o livro de reclamações. Proteção de dados.', 'complaint_authority'],
    ['Tratamento de dados autorizado pela CNPD.', 'complaint_authority'],
    ['Os campos obrigatórios estão assinalados. Proteção de dados.', 'mandatory_provision'],
    ['Não cederemos dados a terceiros, salvo obrigação legal.', 'legal_basis'],
    ['Defenda os seus direitos digitais e a privacidade de todos.', 'rights_generic'],
    ['Os seus dados são tratados com a máxima confidencialidade.', 'purposes'],
    ['Vamos enviar um link para redefinir a senha.', 'purposes'],
  ],
  links: {
    policy: [
      ['Política de privacidade', '/p'],
      ['Aviso de Privacidade', '/p'],
      ['Proteção de dados', '#camada'],
      ['Protecção de Dados Pessoais', '/x'],
      ['LGPD', '/lgpd'],
      ['RGPD', '/rgpd'],
      ['Como utilizamos os seus dados', '/x'],
      ['Termos de Uso e Política de Privacidade', '/termos'],
      ['Política', '/politica-de-privacidade'],
    ],
    none: [
      ['Aviso legal', '/aviso-legal'],
      ['Política de cookies', '/cookies'],
      ['Definições de cookies', '/privacidade'],
      ['Termos e condições', '/termos'],
      ['Livro de reclamações', '/livro'],
      ['Política de Privacidade do Google', '/go'],
      ['Acordo de confidencialidade', '/nda'],
      ['Assinar', '/assinar'],
    ],
    inSentence: [
      ['saiba mais', 'Tratamos os seus dados pessoais com cuidado: saiba mais.', 'policy'],
      ['saiba mais', 'Veja o cartaz: saiba mais.', 'none'],
    ],
    ofPage: [
      ['Ficha técnica', '/ficha', 'footer', 'legal notice'],
      ['Privacidade', '/categoria/privacidade', 'page', 'none'],
      ['Rede social muda a sua política de privacidade', '/noticia', 'page', 'none'],
    ],
  },
  labels: [
    ['Endereço de e-mail', 'email'],
    ['Correio eletrónico', 'email'],
    ['Telemóvel', 'phone'],
    ['Celular com DDD', 'phone'],
    ['Apelido', 'last_name'],
    ['Sobrenome', 'last_name'],
    ['Nome completo', 'full_name'],
    ['Código postal', 'postcode'],
    ['CEP', 'postcode'],
    ['Concelho', 'city'],
    ['Distrito', 'region'],
    ['Morada', 'postal_address'],
    ['N.º de contribuinte', 'national_id'],
    ['Cartão de Cidadão', 'national_id'],
    ['Data de nascimento', 'birth_date'],
    ['Nome de utilizador', 'username'],
    ['Nome da empresa', 'organisation'],
    ['Em quem votou?', 'political_opinion'],
    ['Outro valor', 'amount'],
  ],
  besideEachOther: [
    [
      ['Nome', 'Apelido'],
      ['first_name', 'last_name'],
    ],
  ],
  boxes: [
    ['Quero receber a newsletter com as novidades', ['newsletter'], 'optin'],
    ['Aceito receber ofertas de entidades parceiras', ['marketing_partners'], 'optin'],
    ['Assinale esta caixa se não pretende receber publicidade', ['marketing'], 'optout'],
    ['Li e aceito a política de privacidade', ['privacy_ack'], 'optin'],
    ['Autorizo o tratamento dos meus dados pessoais', ['privacy_ack'], 'optin'],
    ['Concordo com os termos e condições', ['terms'], 'optin'],
    ['Li e concordo com os termos de uso e a política de privacidade', ['privacy_ack', 'terms'], 'optin'],
    ['Quero que o meu nome apareça na lista de signatários', ['publication'], 'optin'],
  ],
  otherBoxes: ['Manter sessão iniciada'],
  impliedConsent: [
    ['Ao assinar esta petição, aceita receber informações do nosso movimento.'],
    ['Ao se cadastrar, você concorda em receber e-mails da campanha.'],
  ],
  noImpliedConsent: [
    'Ao submeter este formulário, aceita a nossa política de privacidade.',
    'Ao se cadastrar, você concorda com os termos de uso.',
  ],
  forms: {
    'is a petition where it is signed': [
      { asks: ['name', 'email', ['cp', 'Código postal']], button: 'Assinar a petição', purpose: 'petition' },
      {
        asks: ['name', 'email', ['cp', 'Código postal']],
        button: 'Enviar',
        title: 'Abaixo-assinado pelo hospital',
        purpose: 'petition',
      },
    ],
    'is a newsletter, a contact form, a donation or a login by its words': [
      { asks: ['name', 'email'], button: 'Subscrever a newsletter', purpose: 'newsletter' },
      {
        asks: ['name', 'email', ['mensagem', 'Mensagem', 'textarea']],
        button: 'Enviar',
        title: 'Contactos',
        purpose: 'contact',
      },
      { asks: [['v', 'Valor do donativo'], 'name', 'email'], button: 'Doar', purpose: 'donation' },
      {
        asks: [
          ['u', 'Utilizador'],
          ['p', 'Palavra-passe', 'password'],
        ],
        button: 'Entrar',
        purpose: 'login',
      },
    ],
  },
  documents: {
    policyTitle: 'Política de privacidade',
    policy: `
      A associação Viver Aqui leva a sério a proteção dos dados de quem assina.
      # Quem é o responsável?
      O responsável pelo tratamento é a associação Viver Aqui, rua dos Lilases 12, Lisboa, ola@viveraqui.example.
      # Para que servem os dados?
      Usamos o seu endereço de email para:
      o manter a par da petição;
      o convidar para as nossas assembleias.
      # Quem os recebe?
      Não vendemos dados. O nosso fornecedor de email acede a eles para nos prestar o serviço.
      # Durante quanto tempo?
      Serão apagados seis meses depois da entrega das assinaturas.
      # Os seus direitos
      Tem o direito de:
      aceder aos seus dados;
      corrigir os que estejam errados;
      pedir que os apaguemos.
      Se não ficar satisfeito, pode apresentar queixa à Comissão Nacional de Proteção de Dados.
      # Segurança e alterações
      Tomamos medidas contra o acesso não autorizado, a perda ou a eliminação acidental da informação.
      Reservamo-nos o direito de alterar esta política. Pode bloquear os cookies no navegador.
    `,
    controller: 'Viver Aqui',
    stating: [
      [
        'A base é o nosso interesse legítimo em dar a conhecer a campanha.',
        ['legal_basis', 'legitimate_interests'],
      ],
      ['Os dados são armazenados em servidores localizados nos Estados Unidos.', ['third_country_transfers']],
      ['Pode solicitar que limitemos o uso das suas informações.', ['right_restriction']],
      ['Poderá recusar a qualquer altura o envio de publicidade.', ['right_object']],
      ['Pode receber os dados num formato estruturado.', ['right_portability']],
      ['Para deixar de receber o nosso boletim, use a ligação no fim.', ['right_withdraw_consent']],
      ['Os campos assinalados com asterisco são obrigatórios.', ['mandatory_provision']],
      ['Não são tomadas decisões automatizadas.', ['automated_decision']],
      ['Guardamos as respostas enquanto a conta estiver ativa.', ['retention']],
      ['Seus dados não serão vendidos; são compartilhados apenas com os Correios.', ['recipients']],
      ['Fale com o nosso encarregado de dados: dados@viveraqui.example.', ['dpo_contact']],
    ],
    falseFriends: [
      ['Impedimos o acesso de pessoas não autorizadas às informações.', 'right_access'],
      ['Apenas o pessoal autorizado pode aceder aos dados.', 'right_access'],
      ['Reservamo-nos o direito de atualizar este aviso.', 'right_rectification'],
      ['O utilizador compromete-se a manter os seus dados atualizados.', 'right_rectification'],
      ['Pode eliminar os cookies no seu navegador.', 'right_erasure'],
      ['A empresa poderá remover comentários ofensivos e eliminar a conta.', 'right_erasure'],
      ['Manteremos a confidencialidade dos dados durante toda a relação.', 'retention'],
      ['Os cookies de sessão expiram e os outros são guardados durante 12 meses.', 'retention'],
      ['As pessoas maiores de 14 anos podem registar-se.', 'retention'],
      ['Deve fornecer dados verdadeiros.', 'recipients'],
      ['Tem direito de acesso aos seus dados.', 'recipients'],
      ['Notificaremos as violações à autoridade de controlo.', 'complaint_authority'],
      ['Os servidores estão localizados em Portugal.', 'third_country_transfers'],
    ],
    shortPolicy:
      'Vamos escrever-lhe muito em breve e só para o informar sobre a petição. Não cedemos os seus dados a ninguém.\nVer a nota [1].',
    placeholders: [
      ['an announcement', 'Esta página está em fase de elaboração.'],
      ['a page under construction', 'Página em construção.'],
      ['a template', 'O responsável é [nome da empresa], com sede em [endereço completo].'],
    ],
    notFound: [
      ['Página não encontrada', 'Lamentamos: a página que procura já não existe. Volte ao início.'],
      ['Viver Aqui', 'Erro 404. Não conseguimos encontrar a página.'],
      ['Viver Aqui', 'A página solicitada não está disponível.'],
    ],
    legalNoticeTitle: 'Aviso legal',
    legalNotice: `
      # Entidade proprietária
      Padaria Central, Lda., com sede na rua Direita 7, Braga, NIPC 512345678, capital social de 5000 euros.
      # Alojamento do site
      O site está alojado na Servidores Lusos SA.
      # Propriedade intelectual
      É proibida a reprodução dos conteúdos.
    `,
    publisher: 'Padaria Central',
    publishers: [
      ['Este site é propriedade da associação Viver Aqui.', 'Viver Aqui'],
      ['Denominação social: Viver Aqui Lda.', 'Viver Aqui'],
      ['O website é gerido pela Fundação Horizonte.', 'Fundação Horizonte'],
    ],
  },
  recognised: [
    {
      words:
        'Os moradores pedem à câmara que não feche o parque durante a noite e que respeite as árvores, porque são de todos e esta decisão foi tomada sem ouvir as pessoas do bairro.',
      declared: ['en', 'es', 'pt-BR'],
    },
  ],
  neighbours: [
    [
      'Los vecinos piden al ayuntamiento que no cierre el parque por las noches y que respete los árboles, porque son de todos y esta decisión se tomó sin escuchar a la gente del barrio.',
      'es',
      'es',
    ],
    [
      'Das ist ein Park, um den es uns geht, und da wollen wir das Tor auch nachts offen sehen, um in Ruhe zu gehen.',
      'de',
      'de',
    ],
  ],
})
