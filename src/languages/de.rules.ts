import type { RuleTexts } from '../finding.ts'

/** German texts of the rules, by rule id; the English ones stand in the rules themselves. */
export const ruleTexts: Record<string, RuleTexts> = {
  'information-at-form': {
    met: 'Das Formular sagt etwas zur Verwendung Ihrer Daten oder verlinkt eine Erklärung dazu',
    unmet: 'Beim Formular keine Information zu Ihren Daten, kein Link zu einer Datenschutzerklärung',
    unclear: 'Unklar, ob das Formular Sie über die Verwendung Ihrer Daten informiert',
    explain:
      'Wer Daten erhebt, muss dabei den eigenen Namen, den Zweck und Ihre Rechte nennen. Durchgesehen wurden der Text im Formular und daneben sowie die Links der ganzen Seite. Ein Kästchen zum Ankreuzen ersetzt diese Information nicht.',
  },
  'policy-link-at-form': {
    met: 'Die Datenschutzerklärung ist beim Formular verlinkt',
    unmet: 'Die Datenschutzerklärung ist nicht beim Formular verlinkt, sondern anderswo',
    unclear: 'Unklar, ob die Datenschutzerklärung beim Formular verlinkt ist',
    explain:
      'Informationen über Ihre Daten müssen dort leicht zugänglich sein, wo Sie die Daten angeben. Gesucht wurden Links im Formular und direkt daneben. Ein Link in der Fußzeile oder in einem Menü wird beim Ausfüllen leicht übersehen.',
  },
  'reachable-policy': {
    met: 'Die verlinkte Datenschutzerklärung lässt sich öffnen',
    unmet: 'Die verlinkte Datenschutzerklärung wurde unter ihrer Adresse nicht gefunden',
    unclear: 'Unklar, ob sich die verlinkte Datenschutzerklärung öffnen lässt',
    explain:
      'Informationen über Ihre Daten müssen leicht zugänglich sein. Die Adresse des Links wurde einmal und ohne Cookies abgerufen, als Sie dieses Fenster geöffnet haben. „Nicht gefunden“ ist die Antwort des Servers oder der Seite dort; andere Fehler zählen nicht.',
  },
  'written-policy': {
    met: 'Die verlinkte Datenschutzerklärung ist ausformuliert',
    unmet: 'Die verlinkte Datenschutzerklärung ist leer, nur angekündigt oder hat offene Lücken',
    unclear: 'Unklar, ob die verlinkte Datenschutzerklärung ausformuliert ist',
    explain:
      'Ein Link informiert nur, wenn ein Text dahinter steht. Im verlinkten Dokument wurde nach Fülltext gesucht, nach Ankündigungen wie „demnächst“ und nach Lücken wie „[bitte ergänzen]“. Eine kurze Seite mit Skripten kann Ihnen mehr zeigen als ihr Quelltext.',
  },
  'own-policy': {
    met: 'Die verlinkte Datenschutzerklärung ist die der Website',
    unmet: 'Der Link führt zur Datenschutzerklärung eines Dienstleisters, nicht dieser Website',
    unclear: 'Unklar, ob die verlinkte Datenschutzerklärung die dieser Website ist',
    explain:
      'Wer Ihre Daten erhebt, muss sagen, was damit geschieht. Die Adresse am Ende des Links wurde mit bekannten Diensten für Formulare, E-Mails und Werbung verglichen, der Name in der Erklärung mit dem der Website. Ein Konzern kann eine Erklärung für mehrere Websites haben.',
  },
  'complete-policy': {
    met: 'Alle nötigen Angaben wurden in der verlinkten Datenschutzerklärung gefunden',
    unmet: 'Nötige Angaben wurden in der verlinkten Datenschutzerklärung nicht gefunden',
    unclear: 'Unklar, ob die verlinkte Datenschutzerklärung alle nötigen Angaben enthält',
    explain:
      'Nötig sind: wer Ihre Daten erhebt, mit Kontaktdaten, wozu und auf welcher Rechtsgrundlage, wer die Daten erhält, wie lange sie gespeichert werden, Ihre Rechte und wo Sie sich beschweren können. Der ganze verlinkte Text wurde durchsucht. Formular und Impressum zählen mit.',
  },
  'site-publisher': {
    met: 'Impressum oder Datenschutzerklärung sagen, wer diese Website anbietet',
    unmet: 'Kein Impressum gefunden, das sagt, wer diese Website anbietet',
    unclear: 'Unklar, ob ein Impressum sagt, wer diese Website anbietet',
    explain:
      'In den meisten Ländern der Europäischen Union muss eine Website sagen, wer sie anbietet, meist in einem Impressum. Privatpersonen können ausgenommen sein; dies dient daher nur Ihrer Information. Die Links der Seite wurden durchgesehen und das Impressum einmal geöffnet.',
  },
  'party-named': {
    met: 'Die Partei, auf die Anhaltspunkte deuten, ist beim Formular genannt',
    unmet: 'Anhaltspunkte deuten auf eine Partei, die das Formular nicht nennt',
    unclear: 'Unklar, ob die Partei genannt ist, auf die Anhaltspunkte deuten',
    explain:
      'Wer Ihre Daten erhebt, muss den eigenen Namen nennen. Gesammelt wurden Anhaltspunkte auf der Seite und in gelesenen Dokumenten; der Name der Partei wurde in Titel, Überschriften, Links und Text beim Formular gesucht, ein Logo nicht gelesen. Ein Anhaltspunkt kann eine andere Ursache haben: Sehen Sie sich jeden an.',
  },
  'controller-identity': {
    met: 'Das Formular sagt, wer Ihre Daten erhebt',
    unmet: 'Das Formular sagt nicht, wer Ihre Daten erhebt',
    unclear: 'Unklar, ob das Formular sagt, wer Ihre Daten erhebt',
    explain:
      'Die Organisation, die Ihre Daten erhebt, muss dort genannt sein, wo Sie die Daten angeben. Der sichtbare Text beim Formular wurde nach ihrem Namen durchsucht. Ist eine Datenschutzerklärung oder ein Impressum verlinkt, kann er dort stehen; dann gilt nichts als nicht gefunden.',
  },
  'stated-purposes': {
    met: 'Das Formular sagt, wozu Ihre Daten verwendet werden',
    unmet: 'Das Formular sagt nicht, wozu Ihre Daten verwendet werden',
    unclear: 'Unklar, ob das Formular sagt, wozu Ihre Daten verwendet werden',
    explain:
      'Wenn Sie Daten angeben, muss man Ihnen sagen, wozu sie verwendet werden. Der sichtbare Text beim Formular wurde danach durchsucht. Ein Newsletter-Feld, das sich so nennt, braucht keinen weiteren Satz; eine Petition schon, denn wer unterschreibt, stimmt damit keinen Nachrichten zu.',
  },
  'stated-rights': {
    met: 'Das Formular nennt Ihre Rechte an Ihren Daten',
    unmet: 'Das Formular nennt Ihre Rechte an Ihren Daten nicht',
    unclear: 'Unklar, ob das Formular Ihre Rechte an Ihren Daten nennt',
    explain:
      'Sie können Ihre Daten einsehen, berichtigen oder löschen lassen und ihrer Verwendung widersprechen, und das muss man Ihnen sagen. Der sichtbare Text beim Formular wurde nach einem dieser Rechte durchsucht. Sich abmelden zu können, ist nur ein kleiner Teil davon.',
  },
  'empty-consent-boxes': {
    met: 'Die Kästchen für den Erhalt von Nachrichten sind anfangs leer',
    unmet: 'Ein Kästchen für den Erhalt von Nachrichten ist schon angekreuzt',
    unclear: 'Unklar, ob ein Kästchen zur Einwilligung schon angekreuzt ist',
    explain:
      'Einwilligen heißt, selbst etwas zu tun: Ein schon angekreuztes Kästchen ist nach dem Gerichtshof der EU keine Einwilligung. Die Kästchen wurden so gelesen, wie die Seite sie liefert, vor jedem Klick. Kästchen wie „angemeldet bleiben“ oder für Themen zählen nicht.',
  },
  'opt-in-choice': {
    met: 'Anzukreuzen ist, um Nachrichten zu erhalten, nicht um sie abzulehnen',
    unmet: 'Anzukreuzen ist, um Nachrichten abzulehnen',
    unclear: 'Unklar, ob anzukreuzen ist, um Nachrichten abzulehnen',
    explain:
      'Nichts zu tun heißt nicht zuzustimmen. Ist ein Kästchen „Ich möchte keine … erhalten“ anfangs leer, gilt es unberührt als Ja. Ein Geschäft darf seiner eigenen Kundschaft so schreiben; bei Bestellformularen bleibt das Urteil daher Ihnen überlassen.',
  },
  'separate-consent': {
    met: 'Der Erhalt von Nachrichten hat ein eigenes Kästchen',
    unmet: 'Ein Kästchen gilt für den Erhalt von Nachrichten und für etwas anderes',
    unclear: 'Unklar, ob ein Kästchen für zwei Zwecke gilt',
    explain:
      'Sie müssen zu einem Ja und zum anderen Nein sagen können, etwa unterschreiben, ohne Nachrichten zu erhalten. Jedes Kästchen wurde daraufhin gelesen, wofür es gilt. Ein zweites Kästchen ersetzt nicht die Information, die Sie zum Entscheiden brauchen.',
  },
  'own-act-of-consent': {
    met: 'Der Erhalt von Nachrichten ist eine eigene Wahl neben dem Absenden',
    unmet: 'Das Absenden dieses Formulars gilt als Zustimmung zum Erhalt von Nachrichten',
    unclear: 'Unklar, ob das Absenden des Formulars Sie für Nachrichten anmeldet',
    explain:
      'Die Zustimmung zu Nachrichten muss eine eigene Wahl sein: Eine Petition zu unterschreiben oder eine Frage zu stellen ist eine andere. Im Text beim Formular wurde nach Wendungen wie „mit Ihrer Unterschrift stimmen Sie zu“ gesucht. Bei einem Newsletter ist das Absenden diese Wahl.',
  },
  'free-consent': {
    met: 'Das Formular lässt sich ohne Zustimmung zu Nachrichten absenden',
    unmet: 'Das Formular lässt sich nur mit Zustimmung zu Nachrichten absenden',
    unclear: 'Unklar, ob sich das Formular ohne Zustimmung zu Nachrichten absenden lässt',
    explain:
      'Eine Einwilligung muss freiwillig sein: Sie müssen unterschreiben, antworten oder spenden können, ohne Nachrichten zuzustimmen. Geprüft wurde, ob das Formular die Kästchen für Nachrichten verlangt. Newsletter-Formulare sind ausgenommen, denn dort geht es um Nachrichten.',
  },
  'needed-data': {
    met: 'Nichts gefunden, was die Petition über das zum Unterschreiben Nötige hinaus verlangt',
    unmet: 'Die Petition verlangt Daten, die zum Unterschreiben kaum nötig sind',
    unclear: 'Unklar, ob die Petition alle Daten braucht, die sie verlangt',
    explain:
      'Verlangt werden dürfen nur Daten, die der Zweck erfordert. Angesehen wurden die Pflichtfelder dieser Petition: Eine Unterschrift zählt auch ohne Telefonnummer oder Arbeitsstelle. Für eine Petition an ein Parlament können Anschrift oder Geburtsdatum nötig sein; dieses Urteil bleibt Ihnen überlassen.',
  },
  'marked-fields': {
    met: 'Das Formular zeigt, welche Felder Pflicht sind',
    unmet: 'Das Formular verlangt manche Felder und andere nicht, ohne zu zeigen, welche',
    unclear: 'Unklar, ob das Formular zeigt, welche Felder Pflicht sind',
    explain:
      'Man muss Ihnen sagen, welche Angaben Pflicht sind und welche Sie weglassen können. Angesehen wurden die Beschriftungen, der Text beim Formular und die Zeichen neben den Beschriftungen. Ein Formular, in dem alle Felder Pflicht sind oder keines, bleibt außer Betracht.',
  },
  'sensitive-data': {
    met: 'Nichts gefunden, was Meinung, Glauben oder Gesundheit erkennen lässt',
    unmet: 'Ihre Angaben hier können Meinung, Glauben oder Gesundheit erkennen lassen',
    unclear: 'Unklar, ob Ihre Angaben hier Meinung, Glauben oder Gesundheit erkennen lassen',
    explain:
      'Daten, die politische Meinungen, den Glauben, eine Gewerkschaft oder die Gesundheit erkennen lassen, sind besonders geschützt. Sie dürfen mit Ihrer ausdrücklichen Einwilligung und in wenigen anderen Fällen verwendet werden. Angesehen wurden Felder und Seitentitel. Das ist nur eine Tatsache und fällt nicht ins Gewicht.',
  },
  'recipient-named': {
    met: 'Das Formular sagt, wer Ihre Daten außerdem erhält',
    unmet: 'Ihre Daten gehen an die Adresse einer Organisation, die das Formular nicht nennt',
    unclear: 'Unklar, ob das Formular sagt, wer Ihre Daten außerdem erhält',
    explain:
      'Man muss Ihnen sagen, wer Ihre Daten erhält. Dieses Formular sendet sie an eine Adresse, die nicht zu der Website gehört, auf der Sie sind. Das kann ein technischer Dienstleister der Website sein, was erlaubt ist; festgestellt ist, dass der sichtbare Text ihn nicht nennt.',
  },
  'encrypted-transport': {
    met: 'Ihre Daten werden verschlüsselt übertragen',
    unmet: 'Ihre Eingaben würden unverschlüsselt übertragen',
    unclear: 'Unklar, ob Ihre Daten verschlüsselt übertragen werden',
    explain:
      'Wer Daten erhebt, muss sie unterwegs schützen. Weder die Seite noch die Adresse, an die das Formular sendet, darf auf Verschlüsselung (https) verzichten. Sonst können andere im selben Netz Ihre Eingaben lesen oder ändern.',
  },
  'data-outside-address': {
    met: 'Ihre Daten werden nicht in die Adresse der nächsten Seite geschrieben',
    unmet: 'Ihre Eingaben würden in die Adresse der nächsten Seite geschrieben',
    unclear: 'Unklar, ob Ihre Daten in die Adresse der nächsten Seite geschrieben werden',
    explain:
      'Eine Adresse bleibt im Verlauf Ihres Browsers und in den Protokollen von Servern und kann an andere Websites weitergegeben werden. Dieses Formular ist so geschrieben, dass Ihre Eingaben Teil einer Adresse werden. Hat die Seite Skripte, können diese es anders senden.',
  },
  'site-on-list': {
    met: 'Diese Website steht nicht auf der Liste der Websites mit Parteibezug',
    unmet: 'Diese Website steht auf der Liste der Websites mit Parteibezug',
    unclear: 'Unklar, ob diese Website auf der Liste der Websites mit Parteibezug steht',
    explain:
      'Die Liste führt Websites, die für eine politische Partei, von ihr oder in ihrem Umfeld betrieben wurden, jede mit datierten öffentlichen Quellen. Darauf zu stehen verstößt gegen kein Gesetz. Sie sagt, wer Ihre Eingaben erhalten kann und wie sicher die Quellen sind.',
  },
  'target-on-list': {
    met: 'Kein Formular oder Rahmen hier führt zu einer Website der Liste',
    unmet: 'Ein Formular oder Rahmen hier führt laut Liste zu einer Website mit Parteibezug',
    unclear: 'Unklar, ob ein Formular oder Rahmen hier zu einer Website der Liste führt',
    explain:
      'Ein Formular oder ein Rahmen auf dieser Seite führt zu einer Website, die laut der Liste und ihren datierten öffentlichen Quellen für eine politische Partei, von ihr oder in ihrem Umfeld betrieben wurde. Darauf zu stehen verstößt gegen kein Gesetz. Die Liste sagt, wohin Ihre Eingaben gehen.',
  },
  'links-to-listed-sites': {
    met: 'Kein Link hier führt zu einer Website der Liste',
    unmet: 'Ein Link hier führt laut Liste zu einer Website mit Parteibezug',
    unclear: 'Unklar, ob ein Link hier zu einer Website der Liste führt',
    explain:
      'Ein Link auf dieser Seite führt zu einer Website, die laut der Liste und ihren datierten öffentlichen Quellen für eine politische Partei, von ihr oder in ihrem Umfeld betrieben wurde. Das sagt nichts über die Seite, auf der Sie sind; sie berichtet vielleicht nur über jene Website.',
  },
}
