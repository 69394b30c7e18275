import type { Language } from '../browsers/driver.ts'

/** What is photographed in one language: pages of the demonstration that its readers can read. */
export interface Scene {
  /** A petition that says neither who nor why. */
  silent: string
  /** One that says who, why, how long, which rights. */
  informed: string
  /** The authority of the language's country, as in src/authorities. */
  authority: string
  /** To the authority; it waits for its answer. */
  waiting: { host: string; note: string }
  /** To an organisation; its month is over. */
  due: { host: string; note: string }
}

/** Names and notes are made up: no person is behind them, and no host of theirs can be registered. */
export const SCENES: Record<Language, Scene> = {
  de: {
    silent: 'https://nachtbusse-erhalten.example/',
    informed: 'https://moor-bleibt-nass.example/',
    authority: 'de-be',
    waiting: {
      host: 'nachtbusse-erhalten.example',
      note: 'Am Abend unterschrieben, danach zwei Werbe-E-Mails.',
    },
    due: { host: 'stimmungsbild-am-fluss.example', note: 'Gefragt, woher sie meine Adresse haben.' },
  },
  en: {
    silent: 'https://keep-our-library-open.example/',
    informed: 'https://quiet-nights-alliance.example/',
    authority: 'ie-dpc',
    waiting: { host: 'keep-our-library-open.example', note: 'Signed in the evening, two newsletters since.' },
    due: { host: 'cut-the-fares.example', note: 'Asked where they have my address from.' },
  },
  es: {
    silent: 'https://salvemos-el-mercado.example/',
    informed: 'https://agua-limpia-ya.example/',
    authority: 'es-aepd',
    waiting: {
      host: 'salvemos-el-mercado.example',
      note: 'Firmé por la tarde; desde entonces, dos boletines.',
    },
    due: { host: 'firma-por-el-parque.example', note: 'Pregunté de dónde han sacado mi dirección.' },
  },
  fr: {
    silent: 'https://sauvons-la-halte.example/',
    informed: 'https://jardins-de-demain.example/',
    authority: 'fr-cnil',
    waiting: { host: 'sauvons-la-halte.example', note: 'Signé le soir, deux lettres d’information depuis.' },
    due: { host: 'barometre-des-quartiers.example', note: 'Demandé d’où vient mon adresse.' },
  },
  it: {
    silent: 'https://passaparola-spiagge.example/',
    informed: 'https://scuole-sicure-ora.example/',
    authority: 'it-garante',
    waiting: { host: 'passaparola-spiagge.example', note: 'Ho firmato la sera; da allora due newsletter.' },
    due: { host: 'opinioni-in-comune.example', note: 'Ho chiesto da dove viene il mio indirizzo.' },
  },
  nl: {
    silent: 'https://red-de-veerpont.example/',
    informed: 'https://bomen-in-de-straat.example/',
    authority: 'nl-ap',
    waiting: { host: 'red-de-veerpont.example', note: '’s Avonds getekend, sindsdien twee nieuwsbrieven.' },
    due: { host: 'dierenweide-de-bongerd.example', note: 'Gevraagd waar ze mijn adres vandaan hebben.' },
  },
  pl: {
    silent: 'https://ratujmy-staw.example/',
    informed: 'https://cicha-okolica.example/',
    authority: 'pl-uodo',
    waiting: { host: 'ratujmy-staw.example', note: 'Podpis wieczorem, od tego czasu dwa newslettery.' },
    due: { host: 'wiecej-lawek.example', note: 'Pytanie, skąd mają mój adres.' },
  },
  pt: {
    silent: 'https://comboio-para-todos.example/',
    informed: 'https://rio-sem-plastico.example/',
    authority: 'pt-cnpd',
    waiting: { host: 'comboio-para-todos.example', note: 'Assinei à noite; desde então, duas newsletters.' },
    due: { host: 'sondagem-do-bairro.example', note: 'Perguntei de onde têm o meu endereço.' },
  },
}
