import type { FillingTexts } from './shape/filling.ts'

const number = new Intl.NumberFormat('pt-PT')

export const fillingTexts: FillingTexts = {
  title: 'Before You Sign – preencher este formulário',
  questions: {
    firstName: 'Nome próprio',
    surname: 'Apelido',
    fullName: 'Nome completo',
    street: 'Rua e número',
    postcode: 'Código postal',
    city: 'Localidade',
    country: 'País',
    address: 'Morada completa',
    email: 'Correio eletrónico',
    phone: 'Telefone',
    organisation: 'Organização',
    organisationSite: 'Página em causa',
    organisationContact: 'Contacto da organização',
    subject: 'Assunto',
    factsDate: 'Data dos factos',
    facts: 'Exposição dos factos',
    priorContact: 'Contactos prévios com a organização',
    requests: 'Pedidos',
    letter: 'Carta completa',
  },
  ways: {
    fill: {
      steps: (authority) => [
        `Abra o formulário (${authority}) e deixe esta página aberta no seu separador.`,
        'Lá, clique no ícone da extensão na barra de ferramentas e depois em «Preencher este formulário».',
        'Leia o que foi preenchido, complete o que faltar, anexe os ficheiros e envie. Se o formulário tiver várias páginas, faça o mesmo em cada uma.',
      ],
      account: 'O formulário exige uma conta: inicie primeiro a sessão.',
      hosts: (hosts) => `Só são preenchidas páginas de ${hosts}, e só depois do clique.`,
    },
    copy: {
      heading: 'Copiar campo a campo',
      lead: 'Pela ordem em que os formulários perguntam.',
      button: (question) => `Copiar: ${question}`,
      copied: (question) => `Copiado: ${question}.`,
      notCopied: 'O navegador não permitiu copiar. Selecione o texto e copie-o.',
      length: (characters, limit) =>
        limit === null
          ? `${number.format(characters)} ${characters === 1 ? 'caractere' : 'caracteres'}`
          : `${number.format(characters)} de ${number.format(limit)} caracteres`,
      short: (question, limit) => `${question}, no máximo ${number.format(limit)} caracteres`,
      plain: 'Copiar',
      open: 'Ver o texto',
    },
    mail: {
      body: 'Abre o seu programa de correio com o endereço, o assunto e uma versão curta da carta.',
      attach:
        'Uma hiperligação não transporta ficheiros: falta anexar o PDF da carta completa e os outros ficheiros.',
    },
    post: {
      heading: 'Por correio postal',
      sign: 'Guarde o PDF, imprima-o, assine-o e envie-o com os anexos para:',
      copy: 'Copiar a morada',
      copied: 'Morada copiada.',
    },
  },
  page: {
    from: (site, reference) => `Do dossiê sobre ${site}, ${reference}.`,
    which: {
      heading: 'Que dossiê?',
      use: (site, reference) => `${site}, ${reference}`,
    },
    working: 'A ler o formulário…',
    done: (count) => (count === 1 ? 'Um campo preenchido' : `${number.format(count)} campos preenchidos`),
    nothing: 'Nenhum campo preenchido',
    filled: 'Preenchido',
    typed: 'Já preenchido: ficou como estava',
    replace: (field) => `Substituir: ${field}`,
    notTaken: 'Não aceite pela página',
    left: 'Por preencher',
    why: {
      'no-answer': 'O dossiê nada tem para este campo.',
      'too-long': 'A resposta é mais longa do que o campo.',
    },
    unused: 'A copiar à mão',
    copy: (question) => `Copiar: ${question}`,
    copied: 'Copiado.',
    notCopied: 'O navegador não permitiu copiar.',
    yours: 'A preencher à mão',
    frames:
      'Uma parte desta página vem de outro endereço: nada foi lido nem preenchido ali. Se o formulário está nessa parte, abra-a num separador próprio (clique direito, «Abrir moldura num novo separador») e preencha-a ali, ou copie campo a campo a partir do dossiê.',
    never: 'Nada foi enviado. Leia cada campo e depois envie.',
    noDossier: {
      heading: 'O dossiê não está aberto',
      what: 'As suas respostas estão só no separador do dossiê. Abra-o e volte aqui.',
      open: 'Abrir o dossiê',
    },
    elsewhere: {
      heading: 'Não é uma página da autoridade',
      what: (hosts) => `As suas respostas só vão para páginas de ${hosts}, por uma ligação cifrada.`,
    },
    notAllowed: {
      heading: 'O navegador não o permite aqui',
      what: 'Abra a janela da extensão pelo seu ícone com esta página à frente. No dossiê, pode copiar campo a campo.',
    },
  },
}
