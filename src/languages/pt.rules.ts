import type { RuleTexts } from '../finding.ts'

/** Portuguese texts of the rules, by rule id; the English ones stand in the rules themselves. */
export const ruleTexts: Record<string, RuleTexts> = {
  'information-at-form': {
    met: 'O formulário informa sobre o uso dos seus dados ou remete para uma política',
    unmet: 'Nenhuma informação sobre os dados junto do formulário, nem ligação a uma política',
    unclear: 'Não é certo que o formulário informe sobre o uso dos seus dados',
    explain:
      'Quem recolhe dados deve dizer nesse momento quem é, para que vão servir e que direitos existem sobre eles. Foram percorridos o texto do formulário e à sua volta e as hiperligações de toda a página. Uma caixa de seleção não substitui esta informação.',
  },
  'policy-link-at-form': {
    met: 'O formulário remete para a política de privacidade',
    unmet: 'A política de privacidade é indicada noutro local da página, não junto do formulário',
    unclear: 'Não é certo que o formulário remeta para a política de privacidade',
    explain:
      'A informação sobre os seus dados deve ser fácil de encontrar no local onde os dá. Foram procuradas hiperligações no formulário e mesmo à volta; no rodapé ou num menu, escapam facilmente a quem preenche o formulário.',
  },
  'reachable-policy': {
    met: 'A política de privacidade indicada pode ser aberta',
    unmet: 'A política de privacidade indicada não foi encontrada no seu endereço',
    unclear: 'Não é certo que a política de privacidade indicada possa ser aberta',
    explain:
      'A informação sobre os seus dados deve ser fácil de encontrar. O endereço da política foi pedido uma vez, sem cookies, quando esta janela foi aberta. «Não encontrada» é o que respondeu o servidor do sítio ou a sua página; as outras falhas não contam.',
  },
  'written-policy': {
    met: 'A política de privacidade indicada está redigida',
    unmet: 'A política de privacidade indicada está vazia, só anunciada ou com espaços por preencher',
    unclear: 'Não é certo que a política de privacidade indicada esteja redigida',
    explain:
      'Uma hiperligação só informa se por trás houver um texto. No documento foram procurados texto de enchimento, anúncios como «brevemente» e espaços como «[a completar]». Uma página curta com programas pode mostrar mais do que consta do seu código.',
  },
  'own-policy': {
    met: 'A política de privacidade indicada é a do sítio',
    unmet: 'A política de privacidade indicada é a de um prestador de serviços, não a deste sítio',
    unclear: 'Não é certo que a política de privacidade indicada seja a deste sítio',
    explain:
      'Quem recolhe os seus dados deve dizer o que faz com eles. O endereço da política foi comparado com os de serviços conhecidos de formulários, correio e publicidade, e o nome que ela indica com o do sítio. Um grupo pode ter uma só política para vários sítios.',
  },
  'complete-policy': {
    met: 'Cada ponto que uma política deve ter foi encontrado na que é indicada',
    unmet: 'Na política indicada não foram encontrados pontos que uma política deve ter',
    unclear: 'Não é certo que a política indicada tenha todos os pontos necessários',
    explain:
      'Uma política deve dizer quem recolhe os dados e os seus contactos, para quê e com que fundamento jurídico, quem os recebe, durante quanto tempo são conservados, que direitos existem e onde reclamar. Foi percorrido todo o texto. O formulário e o aviso legal também contam.',
  },
  'site-publisher': {
    met: 'O aviso legal ou a política diz quem edita este sítio',
    unmet: 'Não foi encontrado um aviso legal que diga quem edita este sítio',
    unclear: 'Não é certo que um aviso legal diga quem edita este sítio',
    explain:
      'Na maior parte da União Europeia, um sítio deve dizer quem o edita, em geral num aviso legal. Uma pessoa particular pode estar dispensada, pelo que isto é dito a título informativo. Foram percorridas as hiperligações da página e o aviso legal foi aberto uma vez.',
  },
  'party-named': {
    met: 'O partido para que apontam os indícios é nomeado junto do formulário',
    unmet: 'Há indícios de um partido político que o formulário não nomeia',
    unclear: 'Não é certo que seja nomeado o partido para que apontam os indícios',
    explain:
      'Quem recolhe os seus dados deve dizer quem é. Foram reunidos indícios na página e nos documentos lidos, e o nome do partido foi procurado no título, nos cabeçalhos, nas hiperligações e no texto junto do formulário. Um logótipo não é lido. Um indício pode ter outra explicação: vale a pena ver cada um.',
  },
  'controller-identity': {
    met: 'O formulário diz quem recolhe os seus dados',
    unmet: 'O formulário não diz quem recolhe os seus dados',
    unclear: 'Não é certo que o formulário diga quem recolhe os seus dados',
    explain:
      'A organização que recolhe os seus dados deve ser nomeada no local onde os dá. O seu nome foi procurado no texto visível do formulário e à sua volta. Se for indicada uma política ou um aviso legal, pode constar aí: nesse caso, nada é dado como não encontrado.',
  },
  'stated-purposes': {
    met: 'O formulário diz para que vão servir os seus dados',
    unmet: 'O formulário não diz para que vão servir os seus dados',
    unclear: 'Não é certo que o formulário diga para que vão servir os seus dados',
    explain:
      'É preciso saber para que vão servir os dados no momento de os dar. Essa indicação foi procurada no texto visível do formulário e à sua volta. A subscrição de uma newsletter diz por si o que é; uma petição, não: assinar não é aceitar mensagens.',
  },
  'stated-rights': {
    met: 'O formulário refere os seus direitos sobre os dados',
    unmet: 'O formulário não refere os seus direitos sobre os dados',
    unclear: 'Não é certo que o formulário refira os seus direitos sobre os dados',
    explain:
      'É possível consultar os dados, pedir que sejam corrigidos ou apagados e opor-se ao seu uso, e isso tem de ser dito. Foi procurada a menção de algum destes direitos no texto visível do formulário. Poder cancelar a subscrição é apenas uma pequena parte deles.',
  },
  'empty-consent-boxes': {
    met: 'As caixas para receber mensagens estão vazias à partida',
    unmet: 'Uma caixa para receber mensagens já vem assinalada',
    unclear: 'Não é certo que nenhuma caixa de consentimento venha já assinalada',
    explain:
      'Consentir é fazer alguma coisa: uma caixa já assinalada não é consentimento, segundo o Tribunal de Justiça da União Europeia. As caixas foram lidas tal como a página as entrega, antes de alguém lhes tocar. Caixas como «memorizar» e escolhas de temas não contam.',
  },
  'opt-in-choice': {
    met: 'É preciso assinalar para receber mensagens, e não para as recusar',
    unmet: 'É preciso assinalar uma caixa para recusar mensagens',
    unclear: 'Não é certo que seja preciso assinalar uma caixa para recusar mensagens',
    explain:
      'Não fazer nada não é aceitar. Quando uma caixa diz «não desejo receber…» e está vazia à partida, deixá-la assim vale como um sim. Uma loja pode escrever deste modo à sua própria clientela: nas encomendas, a apreciação fica ao seu critério.',
  },
  'separate-consent': {
    met: 'Receber mensagens tem uma caixa própria',
    unmet: 'A mesma caixa vale para receber mensagens e para outra coisa',
    unclear: 'Não é certo que cada caixa valha para uma só coisa',
    explain:
      'Deve ser possível dizer sim a uma coisa e não a outra, por exemplo assinar sem receber mensagens. Foi lido para que vale cada caixa. Uma segunda caixa não substitui a informação necessária para escolher.',
  },
  'own-act-of-consent': {
    met: 'Receber mensagens é uma escolha à parte do envio do formulário',
    unmet: 'Enviar este formulário vale como aceitação de mensagens',
    unclear: 'Não é certo que enviar o formulário não implique receber mensagens',
    explain:
      'Aceitar mensagens deve ser uma escolha à parte: assinar uma petição ou fazer uma pergunta é outra escolha. No texto do formulário foram procuradas frases como «ao assinar, aceita receber». Numa newsletter, o envio é essa escolha.',
  },
  'free-consent': {
    met: 'O formulário pode ser enviado sem aceitar mensagens',
    unmet: 'O formulário não pode ser enviado sem aceitar mensagens',
    unclear: 'Não é certo que o formulário possa ser enviado sem aceitar mensagens',
    explain:
      'O consentimento deve ser livre: deve ser possível assinar, responder ou doar sem aceitar mensagens. Foi visto se o formulário exige que as caixas para receber mensagens sejam assinaladas. As newsletters ficam de fora, pois as mensagens são o seu objeto.',
  },
  'needed-data': {
    met: 'Nada foi encontrado que a petição exija além do necessário para assinar',
    unmet: 'A petição exige dados pouco necessários para assinar',
    unclear: 'Não é certo que a petição precise de todos os dados que exige',
    explain:
      'Só podem ser exigidos os dados necessários. Foram vistos os campos obrigatórios desta petição: uma assinatura conta sem telefone nem empregador. Uma morada ou uma data de nascimento pode ser necessária numa petição a um parlamento, pelo que a apreciação fica ao seu critério.',
  },
  'marked-fields': {
    met: 'O formulário mostra que campos são obrigatórios',
    unmet: 'O formulário exige uns campos e outros não, sem mostrar quais',
    unclear: 'Não é certo que o formulário mostre que campos são obrigatórios',
    explain:
      'É preciso saber que respostas são obrigatórias e quais podem ser omitidas. Foram vistos as designações dos campos, o texto do formulário e os sinais desenhados ao lado. Um formulário em que todos os campos são obrigatórios, ou nenhum, fica de fora.',
  },
  'sensitive-data': {
    met: 'Nada foi encontrado que revele as suas opiniões, crenças ou saúde',
    unmet: 'O que indicar aqui pode revelar uma opinião, uma crença ou o seu estado de saúde',
    unclear: 'Não é certo que o que indicar aqui revele opiniões, crenças ou a sua saúde',
    explain:
      'Os dados que revelam opiniões políticas, crenças, filiação sindical ou a saúde têm uma proteção especial. Podem ser usados com o seu consentimento explícito e em alguns outros casos. Foram vistos os campos e o título da página. É dito como um facto e não conta para nada.',
  },
  'recipient-named': {
    met: 'O formulário diz quem mais recebe os seus dados',
    unmet: 'Os dados vão para o endereço de outra organização, que o formulário não nomeia',
    unclear: 'Não é certo que o formulário diga quem mais recebe os seus dados',
    explain:
      'É preciso saber quem recebe os seus dados. Este formulário envia-os para um endereço que não pertence ao sítio aberto. Pode ser um prestador técnico que trabalha para o sítio, o que é permitido; o que se nota é que o texto visível não o nomeia.',
  },
  'encrypted-transport': {
    met: 'Os seus dados viajam cifrados',
    unmet: 'O que escrever viajaria sem cifragem',
    unclear: 'Não é certo que os seus dados viajem cifrados',
    explain:
      'Quem recolhe dados deve protegê-los pelo caminho. Nem a página nem o endereço para onde o formulário envia podem dispensar a cifragem (https). De outro modo, outras pessoas na mesma rede podem ler ou alterar o que escrever.',
  },
  'data-outside-address': {
    met: 'Os seus dados não passam para o endereço da página seguinte',
    unmet: 'O que escrever passaria para o endereço da página seguinte',
    unclear: 'Não é certo que os seus dados fiquem fora do endereço da página seguinte',
    explain:
      'Um endereço fica no histórico do navegador e nos registos dos servidores, e pode ser transmitido a outros sítios. Este formulário está escrito de modo que o que lá se escreve é acrescentado a um endereço. Se a página tiver programas, eles podem enviá-lo de outra maneira.',
  },
  'site-on-list': {
    met: 'Este sítio não consta da lista de sítios associados a um partido',
    unmet: 'Este sítio consta da lista de sítios associados a um partido',
    unclear: 'Não é certo que este sítio conste da lista de sítios associados a um partido',
    explain:
      'A lista reúne sítios geridos para um partido político, por ele ou no seu círculo, cada um com fontes públicas e datadas. Constar dela não infringe nenhuma lei. Diz quem pode receber o que escrever e com que grau de certeza.',
  },
  'target-on-list': {
    met: 'Nenhum formulário ou moldura desta página conduz a um sítio da lista',
    unmet: 'Um formulário ou moldura daqui conduz a um sítio associado a um partido, diz a lista',
    unclear: 'Não é certo que um formulário ou moldura daqui conduza a um sítio da lista',
    explain:
      'Um formulário desta página, ou uma moldura nela contida, conduz a um sítio gerido para um partido político, por ele ou no seu círculo, segundo a lista e as suas fontes públicas e datadas. Constar dela não infringe nenhuma lei. A lista diz para onde vai o que escrever.',
  },
  'links-to-listed-sites': {
    met: 'Nenhuma hiperligação desta página conduz a um sítio da lista',
    unmet: 'Uma hiperligação daqui conduz a um sítio associado a um partido, diz a lista',
    unclear: 'Não é certo que uma hiperligação desta página conduza a um sítio da lista',
    explain:
      'Uma hiperligação desta página conduz a um sítio gerido para um partido político, por ele ou no seu círculo, segundo a lista e as suas fontes públicas e datadas. Isto nada diz da página aberta, que talvez apenas fale desse sítio.',
  },
}
