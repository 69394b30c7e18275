import type { WelcomeTexts } from './shape/welcome.ts'

/** The first steps in Portuguese. */
export const welcomeTexts: WelcomeTexts = {
  title: 'Primeiros passos',
  promises: {
    heading: 'O que a extensão não faz',
    lines: [
      'Não mantém nenhuma lista das páginas que visita, nem lê o que escreve.',
      'Não envia nada por si só. Quando clica no ícone, pede ao sítio que está à frente a política de privacidade e o aviso legal, sem cookies.',
      'O que guarda está neste navegador e em mais nenhum lugar, e pode ser eliminado.',
    ],
  },
  steps: {
    heading: 'Ver a extensão a funcionar',
    pinned: 'O ícone está na sua barra de ferramentas.',
    pin: {
      chromium: (name) =>
        `Ponha o ícone na barra de ferramentas: clique na peça de puzzle junto à barra de endereço e depois no pino junto a «${name}».`,
      firefox: (name) =>
        `Ponha o ícone na barra de ferramentas: clique na peça de puzzle junto à barra de endereço, depois na roda dentada junto a «${name}», e afixe-o.`,
    },
    open: 'Abra uma petição, um questionário ou um inquérito qualquer.',
    look: 'Olhe para o ícone antes de escrever o seu nome. Clique nele para ler o que foi encontrado e em que ponto da página.',
    key: (key) =>
      `Com o teclado, ${key} faz o mesmo que um clique no ícone. Este atalho pode ser mudado nas definições de extensões do navegador.`,
    reload: 'As páginas abertas antes da instalação têm de ser recarregadas uma vez.',
  },
  levels: {
    heading: 'O que diz sobre uma página',
    line: {
      listed: 'Segundo fontes públicas, o sítio está ligado a um partido.',
      missing: 'Notou-se algo no formulário; vê-se o quê, e o que a lei pede.',
      unclear: 'Não se pode dizer com certeza; o motivo está indicado.',
      informed: 'O formulário, ou a sua política, diz quem recolhe os seus dados e para quê.',
      quiet: 'Nada na página recolhe dados pessoais.',
      blind: 'Não foi possível ler a página; o motivo está indicado.',
    },
  },
  country: {
    heading: 'O seu país',
    what: 'Uma reclamação vai para a autoridade de controlo de um país, quase sempre aquele onde vive. Um dossiê novo começa pelo país escolhido aqui.',
    label: 'País',
    none: 'Por escolher',
    authority: (name) => `Autoridade desse país: ${name}`,
    undecided: 'O dossiê pergunta qual é a autoridade, ou diz porque não se pode escrever a nenhuma.',
    failed: 'Não foi possível guardar. Tente de novo.',
  },
  later: 'Cada escolha vale de imediato. Para a alterar mais tarde e ver o resto:',
  stored: 'O que está guardado e como o eliminar',
  again: 'Primeiros passos: o ícone e o significado das suas respostas',
}
