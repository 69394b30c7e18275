import type { WritingTexts } from './shape/writing.ts'

export const writingTexts: WritingTexts = {
  askedFor: {
    legend: 'Worum haben Sie gebeten?',
    why: 'Ist der Monat vorbei, ist eine unbeantwortete Bitte ein eigener Beschwerdegrund: Dafür braucht es den Tag und diese Angabe.',
    answers: {
      access: 'Auskunft über die Daten',
      object: 'Keine Nachrichten mehr',
      erase: 'Löschung der Daten',
    },
    attached: 'Ich füge eine Kopie meines Schreibens und den Nachweis der Absendung bei',
    attachedWhy: 'Das Schreiben nennt beides unter den Anlagen; fügen Sie es selbst hinzu.',
  },
  reply: {
    legend: 'Was hat die Organisation geantwortet?',
    why: 'Eine Ablehnung, oder was offen bleibt, kann ein eigener Beschwerdegrund sein. Hat sie innerhalb des Monats mit Gründen geschrieben, dass sie länger braucht (insgesamt höchstens drei Monate), ist noch nichts überfällig: Wählen Sie „Etwas anderes“.',
    answers: {
      refused: 'Sie lehnt ab, mit Gründen',
      'refused-without-reasons': 'Sie lehnt ab, ohne Gründe',
      'in-part': 'Sie hat nur einen Teil davon getan',
      'promise-not-kept': 'Sie hat es angekündigt, und ich habe nicht festgestellt, dass es geschehen ist',
      'without-source': 'Sie sagt nicht, woher meine Daten stammen',
      other: 'Etwas anderes, oder ich lasse es offen',
    },
    day: 'Antwort erhalten am',
    early:
      'Dieser Tag liegt vor dem, an dem Sie die Organisation kontaktiert haben: Er kommt nicht in das Schreiben.',
    open: {
      legend: 'Was hat sie abgelehnt oder offen gelassen?',
      why: 'Damit, und mit dem Tag der Kontaktaufnahme, ist die Antwort ein eigener Beschwerdegrund: eine Ablehnung mit Gründen sofort, alles andere, sobald der Monat vorbei ist.',
      whyOfSource:
        'Ein eigener Beschwerdegrund ist das nur, wenn Sie Auskunft verlangt haben, sobald der Monat vorbei ist, und wenn Nachrichten kamen: Zu Daten, die von Ihnen selbst stammen, muss keine Herkunft genannt werden.',
    },
    attached: 'Ich füge eine Kopie meines Schreibens und der Antwort bei',
  },
  open: {
    rights: 'Dieses Schreiben hier verfassen',
    notice: 'Erst ein freundlicher Hinweis an die Website?',
  },
  about: {
    rights: [
      'Lassen Sie auf den Linien nur stehen, was die Organisation schon hat, etwa die dort angegebene E-Mail-Adresse: Mehr braucht das Schreiben nicht. Wer es erhält, erfährt, dass diese Adresse gelesen wird.',
    ],
    notice: [
      'Vielleicht wurde nur etwas vergessen. Der Hinweis verlangt nichts und braucht keine Ihrer Daten; was Sie an die Behörde senden, hängt nicht davon ab.',
      'Wenn Sie von Ihrer eigenen Adresse schreiben, erfährt eine Website, die Adressen sammelt, dass Ihre benutzt wird. Das Kontaktformular dort oder eine Adresse, auf die Sie verzichten können, verrät weniger.',
    ],
  },
  label: {
    rights: 'Text des Schreibens an die Organisation, den Sie ändern können',
    notice: 'Text des Hinweises an die Website, den Sie ändern können',
  },
  waiting: {
    'no-right': 'Kreuzen Sie mindestens einen der Punkte oben an.',
    'other-law':
      'Hier wird kein Schreiben angeboten: Es würde Artikel der DSGVO nennen, und die gewählte Behörde wendet ein anderes Gesetz an.',
    'for-a-finding':
      'Kreuzen Sie unter 2 an, welche Information Sie gesucht und nicht gefunden haben: Darauf stützt sich der Hinweis.',
  },
  language: 'Sprache des Textes',
  copy: { rights: 'Dieses Schreiben kopieren', notice: 'Diesen Hinweis kopieren' },
  pdf: { rights: 'Dieses Schreiben als PDF', notice: 'Diesen Hinweis als PDF' },
  text: { rights: 'Dieses Schreiben als Text', notice: 'Diesen Hinweis als Text' },
  proof:
    'Bewahren Sie einen Nachweis der Absendung auf: die gesendete E-Mail mit ihren Kopfzeilen oder den Beleg eines Einschreibens.',
  sent: {
    day: 'Gesendet am',
    note: {
      rights: 'Absendung dieses Schreibens vermerken',
      notice: 'Absendung dieses Hinweises vermerken',
    },
    noted: (day) => `Vermerkt: gesendet am ${day}.`,
    inJournal: 'Was daraus wurde oder ein anderer Tag wird im Journal vermerkt.',
    notNoted: 'Das konnte nicht im Journal vermerkt werden. Notieren Sie sich den Tag selbst.',
  },
}
