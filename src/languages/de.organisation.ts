import { letterTexts } from './de.letter.ts'
import type { OrganisationTexts } from './shape/organisation.ts'

const about = { self: 'mich', child: 'das Kind', other: 'die von mir vertretene Person' }

/** Letters in German to the organisation behind a form. */
export const organisationTexts: OrganisationTexts = {
  language: 'de',
  laws: { gdpr: 'DSGVO', 'uk-gdpr': 'UK GDPR' },
  title: {
    rights: 'Antrag auf Ausübung von Betroffenenrechten',
    notice: 'Anregung zu einem Formular auf Ihrer Website',
  },
  headings: {
    identification: 'Angaben zur Person',
    matter: 'Anlass',
    access: 'Auskunft',
    objection: 'Widerspruch und Widerruf der Einwilligung',
    erasure: 'Löschung',
    term: 'Frist und Antwort',
  },
  rights: {
    addressee: (host, nameQuoted) =>
      `An den Verantwortlichen für die Website ${host}${nameQuoted === null ? '' : ` (dort angegeben: ${nameQuoted})`} sowie, falls benannt, an die oder den Datenschutzbeauftragten`,
    addresseeOfMessages:
      'An den Verantwortlichen für die unten beschriebenen Nachrichten sowie, falls benannt, an die oder den Datenschutzbeauftragten',
    subject: (articles, law) => `Ausübung von Rechten nach Art.\u00a0${letterTexts.and(articles)} ${law}`,
    identification: (law) =>
      `Ich bitte, diese Angaben ausschließlich zur Identifizierung der betroffenen Person und zur Beantwortung dieses Antrags zu verwenden. Sollten Sie begründete Zweifel an der Identität der betroffenen Person haben, bitte ich, sie darzulegen und anzugeben, welche zusätzlichen Informationen erforderlich sind (Art.\u00a012 Abs.\u00a06 ${law}).`,
    represented: {
      child:
        'Ich handle als sorgeberechtigte Person für ein Kind unter 18 Jahren, dessen Daten betroffen sind.',
      other:
        'Ich handle im Namen einer anderen Person, deren Daten betroffen sind und deren unterzeichnete Vollmacht beiliegt.',
    },
    representedName: 'Name und Kontaktdaten der betroffenen Person, wie sie Ihnen vorliegen:',
    given: (whose, address, date) => {
      const data = `${about[whose]} betreffende Daten über ein Formular auf der Seite ${address} übermittelt.`
      return date === null ? `Ihnen wurden ${data}` : `Am ${date} wurden Ihnen ${data}`
    },
    messages: 'Seitdem sind Nachrichten eingegangen, die ich Ihnen zuordne.',
    messagesOnly:
      'Unter den oben genannten Kontaktdaten sind Nachrichten eingegangen, die ich Ihnen zuordne. Woher Sie diese Kontaktdaten haben, ist mir nicht bekannt.',
    access: {
      lead: (whose, law) =>
        `Nach Art.\u00a015 ${law} bitte ich um Bestätigung, ob Sie ${about[whose]} betreffende personenbezogene Daten verarbeiten, und, sofern dies der Fall ist, um folgende Auskünfte:`,
      source:
        'alle verfügbaren Informationen über die Herkunft der Daten, einschließlich Tag und Seite ihrer Erhebung und des dort angezeigten Textes (Art.\u00a015 Abs.\u00a01 lit.\u00a0g)',
      recipients: (judgment) =>
        `die Empfänger, gegenüber denen die Daten offengelegt worden sind oder noch offengelegt werden, jeweils namentlich und nicht nur nach Kategorien (Art.\u00a015 Abs.\u00a01 lit.\u00a0c${judgment ? '; EuGH, Urteil vom 12.\u00a0Januar 2023, C-154/21, Österreichische Post' : ''})`,
      copy: 'die Daten selbst in Kopie und die betroffenen Kategorien (Art.\u00a015 Abs.\u00a01 lit.\u00a0b und Abs.\u00a03)',
      purposes:
        'die Zwecke der Verarbeitung und ihre Rechtsgrundlage (Art.\u00a015 Abs.\u00a01 lit.\u00a0a); beruht sie auf einer Einwilligung, deren Nachweis (Art.\u00a07 Abs.\u00a01); beruht sie auf berechtigten Interessen, diese Interessen und ihre Abwägung (Art.\u00a06 Abs.\u00a01 lit.\u00a0f)',
      storage:
        'die geplante Speicherdauer oder die Kriterien für ihre Festlegung (Art.\u00a015 Abs.\u00a01 lit.\u00a0d)',
      rights:
        'die Informationen über die Rechte der betroffenen Person und das Beschwerderecht (Art.\u00a015 Abs.\u00a01 lit.\u00a0e und f)',
      profiling:
        'das Bestehen einer automatisierten Entscheidungsfindung einschließlich Profiling und gegebenenfalls aussagekräftige Informationen über die involvierte Logik sowie die Tragweite und die angestrebten Auswirkungen einer solchen Verarbeitung (Art.\u00a015 Abs.\u00a01 lit.\u00a0h)',
      transfers:
        'bei einer Übermittlung an ein Drittland oder eine internationale Organisation die geeigneten Garantien (Art.\u00a015 Abs.\u00a02)',
    },
    objection: {
      marketing:
        'Ich widerspreche der Verarbeitung dieser Daten zum Zweck der Direktwerbung einschließlich politischer Werbung sowie damit verbundenem Profiling (Art.\u00a021 Abs.\u00a02). Die Daten dürfen für diese Zwecke nicht mehr verarbeitet werden (Art.\u00a021 Abs.\u00a03).',
      caution:
        'Vorsorglich widerrufe ich jede dafür etwa erteilte Einwilligung (Art.\u00a07 Abs.\u00a03). Sollten Sie Ihre Nachrichten nicht als Direktwerbung ansehen, widerspreche ich der Verarbeitung auch nach Art.\u00a021 Abs.\u00a01: Sie gehen unter privaten Kontaktdaten ein und sind dort nicht erwünscht.',
    },
    erasure: {
      afterAccess:
        'Sobald Sie das Auskunftsersuchen beantwortet haben, und nicht vorher, bitte ich um Löschung dieser Daten (Art.\u00a017 Abs.\u00a01).',
      atOnce: 'Ich bitte um Löschung dieser Daten (Art.\u00a017 Abs.\u00a01).',
      suppression:
        'Was erforderlich ist, damit der Widerspruch künftig beachtet wird, darf allein dafür gespeichert bleiben.',
      recipients:
        'Bitte teilen Sie auch allen Empfängern die Löschung mit und unterrichten Sie mich über diese Empfänger (Art.\u00a019).',
    },
    term: (law) =>
      `Ich bitte um Antwort unverzüglich, spätestens innerhalb eines Monats nach Eingang dieses Antrags; sollte diese Frist verlängert werden müssen, bitte ich, mir dies innerhalb dieses Monats mit den Gründen mitzuteilen (Art.\u00a012 Abs.\u00a03 ${law}). Die Antwort ist unentgeltlich (Art.\u00a012 Abs.\u00a05). Bitte richten Sie sie an die oben genannten Kontaktdaten.`,
    complaint: (authority, basis) =>
      `Bleibt eine Antwort aus, kann nach ${basis} Beschwerde bei ${authority === null ? 'einer Aufsichtsbehörde' : `der Aufsichtsbehörde (${authority})`} eingelegt werden.`,
    complaintBasis: { gdpr: 'Art.\u00a077 DSGVO', 'uk-gdpr': 'section 165 des Data Protection Act 2018' },
  },
  notice: {
    subject: (host) => `Informationen beim Formular auf ${host}`,
    greeting: 'Guten Tag,',
    looked: (moment, address) =>
      `am ${moment} habe ich die Seite ${address} aufgerufen, auf der ein Formular personenbezogene Daten abfragt. Dabei ist mir Folgendes aufgefallen:`,
    asked: (cited) => `Kurz gefasst sieht das Gesetz Folgendes vor (${cited}):`,
    please:
      'Könnten Sie diese Informationen oder einen Link dorthin bitte beim Formular ergänzen? Falls sie dort stehen und ich sie übersehen habe, wäre es auch für andere hilfreich, wenn sie leichter zu finden wären.',
    close:
      'Dies ist als Anregung gemeint. Für mich selbst verlange ich nichts, und eine Antwort ist nicht nötig. Vielen Dank, dass Sie sich die Sache ansehen.',
    regards: 'Mit freundlichen Grüßen',
  },
}
