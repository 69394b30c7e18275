import type { LawTexts } from './shape/laws.ts'

/** `complaint`: its name; `term`: of the organisation; `after`: once it is over. */
const steps = (
  { complaint, owes, term, after }: Record<'complaint' | 'owes' | 'term' | 'after', string>,
  asked: string,
): LawTexts['fadp']['step'] => ({
  report: () =>
    'Anregung: Ihre eigenen Daten sind nicht betroffen. Die Behörde kann tätig werden und schuldet Ihnen keine Antwort. Füllen Sie das Formular bitte nicht nur aus, um sich beschweren zu können.',
  'report-under-age': () =>
    'Anregung: Sie sagt, was Sie gesehen haben, und braucht keine Unterschrift eines Elternteils. Die Behörde kann tätig werden und schuldet Ihnen keine Antwort. Wer die elterliche Sorge hat, kann sich weiterhin für Sie beschweren.',
  'report-messages': () =>
    `Anregung zu diesem Formular, da Sie hier keine Daten angegeben haben. Die Nachrichten sind eine andere Sache: Wer sie sendet, hat Daten über Sie; schreiben Sie zuerst dieser Organisation. ${after} ohne Antwort kann das ein Fall für die Behörde sein.`,
  complaint: () => `${complaint}, da hier Daten angegeben wurden. ${owes}`,
  'complaint-information': () => `${complaint}: Sie betrifft das Formular selbst.`,
  'complaint-pending': (_, until) =>
    `${complaint} zum Formular. Ihr Antrag ist eine andere Sache: Die Organisation hat ${term}, bis zum ${until}.`,
  'complaint-undated': () =>
    `${complaint}. Ergänzen Sie den Tag, an dem Sie die Organisation kontaktiert haben: Sie hat ${term}.`,
  'complaint-unanswered': (_, until) =>
    `${complaint}: Die Frist der Organisation endete am ${until}, und das Schreiben sagt, dass keine Antwort kam. ${asked}`,
  'complaint-answered': () =>
    `${complaint}: Sie haben zuerst die Organisation kontaktiert, und das Schreiben sagt es. Legen Sie ihre Antwort bei.`,
  'complaint-contested': () =>
    `${complaint}: Das Schreiben sagt, was geantwortet wurde, und macht daraus einen eigenen Grund, auch wenn unter 2 nichts angekreuzt ist. Fügen Sie die Antwort bei.`,
  'complaint-reply-early': (_, until) =>
    `${complaint} über das Formular, sofort; das Schreiben sagt, was geantwortet wurde. Was noch offen ist, wird ein eigener Grund, sobald die Frist vorbei ist: Die Organisation hat ${term}, bis zum ${until}.`,
  'write-first-authority': (authority) =>
    `Schreiben Sie besser zuerst der Organisation, denn die Aufsichtsbehörde (${authority}) erwartet es; das Schreiben an die Behörde kann folgen. ${after} ohne Antwort kommt dieses Schweigen hinzu. Vorbereiten können Sie es hier schon jetzt.`,
  'write-first-right': () =>
    'Schreiben Sie besser zuerst der Organisation, denn Sie bitten unter 3 um Löschung, und die ist zuerst dort zu beantragen; das Schreiben an die Behörde kann folgen. Vorbereiten können Sie es hier schon jetzt.',
  wait: (authority, until) =>
    `Warten Sie besser bis zum ${until}: Die Organisation hat ${term}, und die Aufsichtsbehörde (${authority}) erwartet, dass sie diese Zeit hatte. Vorbereiten können Sie das Schreiben hier schon jetzt.`,
})

/** What the dossier says in German where the authority has a law of its own. */
export const lawTexts: LawTexts = {
  'uk-gdpr': {
    whose:
      'Das ICO wendet das Recht des Vereinigten Königreichs an (UK GDPR und Data Protection Act 2018): Wählen Sie es, wenn Sie dort wohnen oder sich die Website an Menschen dort richtet.',
    step: steps(
      {
        complaint: 'Beschwerde (section 165 des Data Protection Act 2018)',
        owes: 'Das ICO muss Ihnen mitteilen, was daraus wird.',
        term: 'einen Monat Zeit für eine Antwort (Artikel 12(3) und 12A UK GDPR)',
        after: 'Nach einem Monat',
      },
      'Mit dem, worum Sie gebeten hatten, ist dieses Schweigen ein eigener Grund, auch wenn unter 2 nichts angekreuzt ist.',
    ),
    lines: {
      access:
        'Fragen Sie, welche Daten sie über Sie hat, woher sie stammen und wer sie erhalten hat (Artikel 15 UK GDPR).',
      object: 'Widersprechen Sie den Nachrichten (Artikel 21(2) UK GDPR): Sie darf dann keine mehr senden.',
      erase:
        'Bitten Sie um Löschung (Artikel 17 UK GDPR) erst, wenn diese Antwort da ist: Gelöschte Daten zeigen nicht mehr, wohin sie gegangen sind.',
    },
    keep: 'Der Brief richtet auch Ihre Beschwerde über das unter 2 Angekreuzte an die Organisation; sie muss den Eingang binnen 30 Tagen bestätigen (section 164A des Data Protection Act 2018). Bewahren Sie auf, was Sie gesendet haben, und notieren Sie den Tag.',
    next: 'Das ICO bestätigt in der Regel den Eingang, kann Ihnen Fragen stellen und Sie an die Organisation zurückverweisen. Hören Sie drei Monate nichts, kann ein Gericht anordnen, dass es Ihnen den Stand mitteilt (section 166 des Data Protection Act 2018). Bewahren Sie die Dateien auf: Ihre Prüfsummen zeigen, dass sie unverändert sind.',
  },
  fadp: {
    whose:
      'Die Schweizer Behörde wendet das Schweizer Datenschutzgesetz an: Wählen Sie sie, wenn Sie in der Schweiz wohnen oder sich die Website an Menschen dort richtet. Punkte, für die dieses Gesetz keine Regel hat, etwa zu Ihren Rechten oder zur Einwilligung, bleiben aus dem Schreiben heraus.',
    step: steps(
      {
        complaint: 'Anzeige einer betroffenen Person (Art. 49 des Schweizer Datenschutzgesetzes)',
        owes: 'Die Behörde teilt Ihnen mit, was sie unternommen hat; Partei sind Sie nicht.',
        term: 'in der Regel 30 Tage Zeit für eine Auskunft (Art. 25 Abs. 7)',
        after: 'Nach 30 Tagen',
      },
      'Hatten Sie um Auskunft gebeten, ist dieses Schweigen ein eigener Grund, auch wenn unter 2 nichts angekreuzt ist.',
    ),
    lines: {
      access:
        'Fragen Sie, welche Daten sie über Sie hat, woher sie stammen und wer sie erhalten hat (Art. 25 des Schweizer Datenschutzgesetzes).',
      object:
        'Erklären Sie, dass Sie die Nachrichten nicht wollen (Art. 30 Abs. 2 lit. b): Ihre Daten dennoch zu verwenden, bedarf einer Rechtfertigung.',
      erase:
        'Verlangen Sie die Löschung (Art. 32 Abs. 2) erst, wenn diese Antwort da ist: Gelöschte Daten zeigen nicht mehr, wohin sie gegangen sind.',
    },
    keep: 'Bewahren Sie auf, was Sie gesendet haben, und notieren Sie den Tag. Nach 30 Tagen ohne Antwort auf das Auskunftsbegehren lässt sich auch dieses Schweigen anzeigen.',
    next: 'Die Behörde prüft, ob es genügend Anzeichen für eine Untersuchung gibt, und kann bei geringfügigen Sachen davon absehen. Sie teilt Ihnen die unternommenen Schritte mit (Art. 49 Abs. 4). Sie verhängt keine Bußen und spricht keinen Schadenersatz zu. Bewahren Sie die Dateien auf: Ihre Prüfsummen zeigen, dass sie unverändert sind.',
  },
}
