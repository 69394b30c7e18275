import { describe, expect, it } from 'vitest'
import type { FormFacts, LinkFacts, PageFacts } from '../../src/facts.ts'
import { languageOf } from '../../src/reading/language-of.ts'
import { lexicons } from '../lexicons.ts'
import { readText } from './document-of.ts'
import { box, button, field, form, kinds, link, page, read, readForm, text } from './page-of.ts'

const SITE = 'https://associacao.example'
const lang = 'pt'
const itemsOf = (words: string): string[] => Object.keys(readForm({ texts: [text(words)] }, { lang }).notice)
const near = (words: string, href: string, more: Partial<LinkFacts> = {}) =>
  readForm({ links: [link(words, href, more)] }, { lang })
const kindOf = (label: string, more = {}): string | undefined =>
  kinds(readForm({ fields: [field('x', label, more)] }, { lang }))[0]
const purposeOf = (parts: Partial<FormFacts>, around: Partial<PageFacts> = {}): string =>
  readForm(parts, { lang, ...around }).purpose

describe('a Portuguese notice', () => {
  it('in one paragraph states its items and no others', () => {
    const items = itemsOf(
      'O responsável pelo tratamento é a Associação Exemplo. Os seus dados serão utilizados para registar a sua assinatura, com base no seu consentimento explícito. Não serão partilhados com terceiros e serão conservados durante 12 meses. Tem direito de acesso, retificação, apagamento e oposição, pode retirar o consentimento a qualquer momento e apresentar reclamação à CNPD. Contacto: geral@associacao.example.',
    )
    expect(items).toEqual(
      expect.arrayContaining([
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
      ]),
    )
    for (const item of [
      'right_portability',
      'right_restriction',
      'dpo_contact',
      'third_country_transfers',
      'automated_decision',
      'mandatory_provision',
      'legitimate_interests',
      'rights_generic',
    ])
      expect(items).not.toContain(item)
  })

  it('in Brazilian words states its items and no others', () => {
    const items = itemsOf(
      'Coletamos seus dados pessoais para enviar a nossa newsletter e não compartilhamos suas informações com terceiros. Você pode solicitar a exclusão dos seus dados, a correção dos dados ou a portabilidade pelo encarregado de dados: dpo@empresa.example. Guardamos seus dados enquanto durar o cadastro.',
    )
    expect(items).toEqual(
      expect.arrayContaining([
        'purposes',
        'recipients',
        'right_erasure',
        'right_rectification',
        'right_portability',
        'dpo_contact',
        'retention',
      ]),
    )
    for (const item of ['legal_basis', 'right_object', 'complaint_authority', 'controller_identity'])
      expect(items).not.toContain(item)
  })

  it('in the older spelling states the same', () => {
    expect(
      itemsOf('Os dados recolhidos destinam-se a processar o pedido. Direitos de acesso e rectificação.'),
    ).toEqual(expect.arrayContaining(['purposes', 'right_access', 'right_rectification']))
  })

  it.each([
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
  ])('"%s" does not state %s', (words, item) => {
    expect(itemsOf(words)).not.toContain(item)
  })
})

describe('the name of a Portuguese link', () => {
  it.each([
    ['Política de privacidade', `${SITE}/p`],
    ['Aviso de Privacidade', `${SITE}/p`],
    ['Proteção de dados', '#camada'],
    ['Protecção de Dados Pessoais', `${SITE}/x`],
    ['LGPD', `${SITE}/lgpd`],
    ['RGPD', `${SITE}/rgpd`],
    ['Como utilizamos os seus dados', `${SITE}/x`],
    ['Termos de Uso e Política de Privacidade', `${SITE}/termos`],
    ['Política', `${SITE}/politica-de-privacidade`],
  ])('"%s" is that of a policy', (words, href) => {
    expect(near(words, href).policyLinks).toHaveLength(1)
  })

  it.each([
    ['Aviso legal', `${SITE}/aviso-legal`],
    ['Política de cookies', `${SITE}/cookies`],
    ['Definições de cookies', `${SITE}/privacidade`],
    ['Termos e condições', `${SITE}/termos`],
    ['Livro de reclamações', `${SITE}/livro`],
    ['Política de Privacidade do Google', `${SITE}/go`],
    ['Acordo de confidencialidade', `${SITE}/nda`],
    ['Assinar', `${SITE}/assinar`],
  ])('"%s" is not', (words, href) => {
    expect(near(words, href).policyLinks).toEqual([])
  })

  it('may be "saiba mais" in a sentence on personal data only', () => {
    const sentence = 'Tratamos os seus dados pessoais com cuidado: saiba mais.'
    expect(near('saiba mais', `${SITE}/doc`, { sentence }).policyLinks).toHaveLength(1)
    expect(near('saiba mais', `${SITE}/doc`, { sentence: 'Veja o cartaz: saiba mais.' }).policyLinks).toEqual(
      [],
    )
  })

  it('is a legal notice, a topic page or a headline where it says so', () => {
    const links = [
      link('Ficha técnica', `${SITE}/ficha`, { place: 'footer' }),
      link('Privacidade', `${SITE}/categoria/privacidade`, { place: 'page' }),
      link('Rede social muda a sua política de privacidade', `${SITE}/noticia`, { place: 'page' }),
    ]
    const reading = read({ lang, links })
    expect(reading.policyLinks).toEqual([])
    expect(reading.legalNoticeLinks.map(({ text: words }) => words)).toEqual(['Ficha técnica'])
  })
})

describe('a Portuguese field', () => {
  it.each([
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
  ])('"%s" asks for %s', (label, kind) => {
    expect(kindOf(label)).toBe(kind)
  })

  it('"Nome" is the first name beside "Apelido"', () => {
    const reading = readForm({ fields: [field('a', 'Nome'), field('b', 'Apelido')] }, { lang })
    expect(kinds(reading)).toEqual(['first_name', 'last_name'])
  })
})

describe('a Portuguese consent box', () => {
  it.each([
    ['Quero receber a newsletter com as novidades', ['newsletter'], 'optin'],
    ['Aceito receber ofertas de entidades parceiras', ['marketing_partners'], 'optin'],
    ['Assinale esta caixa se não pretende receber publicidade', ['marketing'], 'optout'],
    ['Li e aceito a política de privacidade', ['privacy_ack'], 'optin'],
    ['Autorizo o tratamento dos meus dados pessoais', ['privacy_ack'], 'optin'],
    ['Concordo com os termos e condições', ['terms'], 'optin'],
    ['Li e concordo com os termos de uso e a política de privacidade', ['privacy_ack', 'terms'], 'optin'],
    ['Quero que o meu nome apareça na lista de signatários', ['publication'], 'optin'],
  ])('"%s"', (label, purposes, mode) => {
    const consent = readForm({ fields: [box('c', label)] }, { lang }).consents[0]
    expect(consent?.purposes.toSorted()).toEqual(purposes)
    expect(consent?.mode).toBe(mode)
  })

  it('is none where it remembers a login', () => {
    expect(readForm({ fields: [box('c', 'Manter sessão iniciada')] }, { lang }).consents).toEqual([])
  })
})

describe('consent implied in Portuguese', () => {
  const quotes = (words: string): number => readForm({ texts: [text(words)] }, { lang }).impliedConsent.length

  it.each([
    'Ao assinar esta petição, aceita receber informações do nosso movimento.',
    'Ao se cadastrar, você concorda em receber e-mails da campanha.',
  ])('is read in "%s"', (words) => {
    expect(quotes(words)).toBe(1)
  })

  it.each([
    'Ao submeter este formulário, aceita a nossa política de privacidade.',
    'Ao se cadastrar, você concorda com os termos de uso.',
  ])('is not read in "%s"', (words) => {
    expect(quotes(words)).toBe(0)
  })
})

describe('a Portuguese form', () => {
  const email = () => field('email', 'E-mail', { type: 'email' })
  const name = () => field('nome', 'Nome completo')

  it('is a petition where it is signed', () => {
    const fields = [name(), email(), field('cp', 'Código postal')]
    expect(purposeOf({ fields, buttons: [button('Assinar a petição')] })).toBe('petition')
    expect(
      purposeOf({ fields, buttons: [button('Enviar')] }, { title: 'Abaixo-assinado pelo hospital' }),
    ).toBe('petition')
  })

  it('is a newsletter, a contact form, a donation or a login by its words', () => {
    const message = () => field('mensagem', 'Mensagem', { control: 'textarea', type: '' })
    expect(purposeOf({ fields: [name(), email()], buttons: [button('Subscrever a newsletter')] })).toBe(
      'newsletter',
    )
    expect(
      purposeOf(
        { fields: [name(), email(), message()], buttons: [button('Enviar')] },
        { title: 'Contactos' },
      ),
    ).toBe('contact')
    expect(
      purposeOf({ fields: [field('v', 'Valor do donativo'), name(), email()], buttons: [button('Doar')] }),
    ).toBe('donation')
    expect(
      purposeOf({
        fields: [field('u', 'Utilizador'), field('p', 'Palavra-passe', { type: 'password' })],
        buttons: [button('Entrar')],
      }),
    ).toBe('login')
  })
})

describe('a Portuguese policy', () => {
  const POLICY = `
    # Política de privacidade
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
  `

  it('states its items and no others', () => {
    const { type, notice, controller, language } = readText(POLICY, { lang })
    expect(language).toEqual({ code: 'pt', level: 'full' })
    expect(type).toBe('privacy-policy')
    expect(controller?.name).toContain('Viver Aqui')
    expect(Object.keys(notice).sort()).toEqual([
      'complaint_authority',
      'controller_contact',
      'controller_identity',
      'purposes',
      'recipients',
      'retention',
      'right_access',
      'right_erasure',
      'right_rectification',
    ])
  })

  it.each([
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
  ])('states in "%s" %j', (sentence, items) => {
    const { notice } = readText(`# Política de privacidade\n${sentence}`, { lang })
    expect(Object.keys(notice)).toEqual(expect.arrayContaining(items))
  })

  it.each([
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
  ])('"%s" does not state %s', (sentence, item) => {
    const { notice } = readText(`# Política de privacidade\n${sentence}`, { lang })
    expect(Object.keys(notice)).not.toContain(item)
  })
})

describe('a Portuguese page behind a link', () => {
  it('is a legal notice with its publisher', () => {
    const { type, notice, publisher } = readText(
      `
      # Aviso legal
      # Entidade proprietária
      Padaria Central, Lda., com sede na rua Direita 7, Braga, NIPC 512345678, capital social de 5000 euros.
      # Alojamento do site
      O site está alojado na Servidores Lusos SA.
      # Propriedade intelectual
      É proibida a reprodução dos conteúdos.
      `,
      { lang },
    )
    expect(type).toBe('legal-notice')
    expect(notice).toEqual({})
    expect(publisher?.name).toContain('Padaria Central')
  })

  it.each([
    ['Este site é propriedade da associação Viver Aqui.', 'Viver Aqui'],
    ['Denominação social: Viver Aqui Lda.', 'Viver Aqui'],
    ['O website é gerido pela Fundação Horizonte.', 'Fundação Horizonte'],
  ])('names its publisher: %s', (sentence, name) => {
    expect(readText(`# Aviso legal\n${sentence}`, { lang }).publisher?.name).toContain(name)
  })

  it.each([
    ['Página não encontrada', 'Lamentamos: a página que procura já não existe. Volte ao início.'],
    ['Viver Aqui', 'Erro 404. Não conseguimos encontrar a página.'],
    ['Viver Aqui', 'A página solicitada não está disponível.'],
  ])('is not there (%s)', (title, words) => {
    expect(readText(words, { lang, title }).type).toBe('not-found-page')
  })

  it.each([
    ['an announcement', 'Esta página está em fase de elaboração.'],
    ['a page under construction', 'Página em construção.'],
    ['a template', 'O responsável é [nome da empresa], com sede em [endereço completo].'],
  ])('is a placeholder where it is %s', (_, words) => {
    expect(readText(`# Política de privacidade\n${words}`, { lang }).type).toBe('placeholder')
  })

  it('is a policy, however short, where it informs', () => {
    const words =
      'Vamos escrever-lhe muito em breve e só para o informar sobre a petição. Não cedemos os seus dados a ninguém.'
    const { type, notice, gaps } = readText(`# Política de privacidade\n${words}\nVer a nota [1].`, { lang })
    expect(Object.keys(notice)).toEqual(expect.arrayContaining(['purposes', 'recipients']))
    expect(type).toBe('privacy-policy')
    expect(gaps).toEqual([])
  })
})

describe('Portuguese', () => {
  const codeOf = (words: string, declared: string): string =>
    languageOf([page({ lang: declared, forms: [form({ texts: [text(words)] })] })], lexicons, null).reading
      .code
  const portuguese =
    'Os moradores pedem à câmara que não feche o parque durante a noite e que respeite as árvores, porque são de todos e esta decisão foi tomada sem ouvir as pessoas do bairro.'

  it('is recognised under a template that declares another language', () => {
    expect(codeOf(portuguese, 'en')).toBe('pt')
    expect(codeOf(portuguese, 'es')).toBe('pt')
    expect(codeOf(portuguese, 'pt-BR')).toBe('pt')
  })

  it('does not take Spanish or German pages', () => {
    const spanish =
      'Los vecinos piden al ayuntamiento que no cierre el parque por las noches y que respete los árboles, porque son de todos y esta decisión se tomó sin escuchar a la gente del barrio.'
    expect(codeOf(spanish, 'es')).toBe('es')
    const german =
      'Das ist ein Park, um den es uns geht, und da wollen wir das Tor auch nachts offen sehen, um in Ruhe zu gehen.'
    expect(codeOf(german, 'de')).toBe('de')
  })

  it('is read in full', () => {
    expect(read({ lang, forms: [form()] }).language).toEqual({ code: 'pt', level: 'full' })
  })
})
