import { organisationTexts as german } from './de.organisation.ts'
import type { OrganisationTexts } from './shape/organisation.ts'

const about = { self: 'mich', child: 'das Kind', other: 'die von mir vertretene Person' }

/** Letters in German to an organisation under the Swiss act on data protection (DSG). */
export const organisationTexts: OrganisationTexts = {
  ...german,
  laws: { ...german.laws, fadp: 'DSG' },
  title: { ...german.title, rights: 'Auskunftsbegehren und weitere Begehren nach dem Datenschutzgesetz' },
  headings: { ...german.headings, objection: 'Untersagung der Bearbeitung', matter: 'Anlass' },
  rights: {
    ...german.rights,
    addressee: (host, nameQuoted) =>
      `An den Verantwortlichen für die Website ${host}${nameQuoted === null ? '' : ` (dort angegeben: ${nameQuoted})`} sowie, falls ernannt, an die Datenschutzberaterin oder den Datenschutzberater`,
    addresseeOfMessages:
      'An den Verantwortlichen für die unten beschriebenen Nachrichten sowie, falls ernannt, an die Datenschutzberaterin oder den Datenschutzberater',
    subject: (articles, law) =>
      `Begehren nach Art.\u00a0${articles.join(', ').replace(/, (?=\d+$)/, ' und ')} ${law}`,
    identification: () =>
      'Ich bitte, diese Angaben ausschliesslich zur Identifizierung der betroffenen Person und zur Beantwortung dieses Begehrens zu verwenden. Sollten Sie für die Identifizierung weitere Angaben benötigen, bitte ich, sie mir zu nennen.',
    access: {
      lead: (whose, law) =>
        `Nach Art.\u00a025 ${law} verlange ich Auskunft darüber, ob Sie Personendaten über ${about[whose]} bearbeiten, und bitte, sofern dies der Fall ist, um folgende Angaben:`,
      source:
        'die verfügbaren Angaben über die Herkunft der Daten, einschliesslich Tag und Seite ihrer Beschaffung und des dort angezeigten Textes (Art.\u00a025 Abs.\u00a02 lit.\u00a0e)',
      recipients: () =>
        'die Empfängerinnen und Empfänger, denen die Daten bekanntgegeben werden oder wurden, nach Möglichkeit namentlich (Art.\u00a025 Abs.\u00a02 lit.\u00a0g)',
      copy: 'Ihre Identität und Ihre Kontaktdaten sowie die bearbeiteten Personendaten als solche (Art.\u00a025 Abs.\u00a02 lit.\u00a0a und b)',
      purposes: 'der Bearbeitungszweck (Art.\u00a025 Abs.\u00a02 lit.\u00a0c)',
      storage:
        'die Aufbewahrungsdauer oder, falls dies nicht möglich ist, die Kriterien zu ihrer Festlegung (Art.\u00a025 Abs.\u00a02 lit.\u00a0d)',
      rights: null,
      profiling:
        'gegebenenfalls das Vorliegen einer automatisierten Einzelentscheidung sowie die Logik, auf der sie beruht (Art.\u00a025 Abs.\u00a02 lit.\u00a0f)',
      transfers:
        'bei einer Bekanntgabe ins Ausland der Staat oder das internationale Organ und gegebenenfalls die Garantien (Art.\u00a019 Abs.\u00a04 und Art.\u00a025 Abs.\u00a02 lit.\u00a0g)',
    },
    objection: {
      marketing:
        'Ich erkläre ausdrücklich, dass diese Daten nicht zu Werbezwecken, einschliesslich politischer Werbung, bearbeitet und dafür auch nicht an Dritte bekanntgegeben werden sollen (Art.\u00a030 Abs.\u00a02 lit.\u00a0b).',
      caution: 'Vorsorglich widerrufe ich jede dafür etwa erteilte Einwilligung.',
    },
    erasure: {
      afterAccess:
        'Sobald Sie das Auskunftsbegehren beantwortet haben, und nicht vorher, verlange ich die Löschung dieser Daten (Art.\u00a032 Abs.\u00a02).',
      atOnce: 'Ich verlange die Löschung dieser Daten (Art.\u00a032 Abs.\u00a02).',
      suppression:
        'Was erforderlich ist, damit die Untersagung künftig beachtet wird, darf allein dafür gespeichert bleiben.',
      recipients:
        'Bitte teilen Sie die Löschung auch denjenigen mit, denen Sie die Daten bekanntgegeben haben.',
    },
    term: (law) =>
      `Die Auskunft ist in der Regel innerhalb von 30 Tagen und kostenlos zu erteilen (Art.\u00a025 Abs.\u00a06 und 7 ${law}). Bitte richten Sie Ihre Antwort auf alle Begehren an die oben genannten Kontaktdaten.`,
    complaint: (authority, basis) =>
      `Bleibt eine Antwort aus, kann beim ${authority ?? 'Eidgenössischen Datenschutz- und Öffentlichkeitsbeauftragten (EDÖB)'} Anzeige nach ${basis} erstattet werden.`,
    complaintBasis: { ...german.rights.complaintBasis, fadp: 'Art.\u00a049 DSG' },
  },
  notice: {
    ...german.notice,
    looked: (moment, address) =>
      `am ${moment} habe ich die Seite ${address} aufgerufen, auf der ein Formular Personendaten abfragt. Dabei ist mir Folgendes aufgefallen:`,
    regards: 'Freundliche Grüsse',
  },
}
