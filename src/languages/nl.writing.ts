import type { WritingTexts } from './shape/writing.ts'

/** Dutch texts around the letters to the organisation. */
export const writingTexts: WritingTexts = {
  askedFor: {
    legend: 'Waar had u om gevraagd?',
    why: 'Is de maand voorbij, dan is een onbeantwoord verzoek een grond op zichzelf: daarvoor zijn de dag en wat u vroeg nodig.',
    answers: {
      access: 'Inzage in de gegevens',
      object: 'Geen berichten meer',
      erase: 'Wissing van de gegevens',
    },
    attached: 'Ik voeg een kopie bij van wat ik schreef en een bewijs van verzending',
    attachedWhy: 'De brief noemt ze bij de bijlagen; voeg ze zelf toe.',
  },
  reply: {
    legend: 'Wat heeft de organisatie geantwoord?',
    why: 'Een afwijzing, of wat openbleef, kan een grond op zichzelf zijn. Schreef de organisatie binnen de maand, met redenen, dat zij meer tijd nodig heeft (in totaal hoogstens drie maanden), dan is er nog niets te laat: kies “Iets anders”.',
    answers: {
      refused: 'Zij wijst het verzoek af, met redenen',
      'refused-without-reasons': 'Zij wijst het verzoek af, zonder redenen',
      'in-part': 'Zij heeft maar een deel gedaan van wat ik vroeg',
      'promise-not-kept': 'Zij heeft het aangekondigd, en ik heb niet vastgesteld dat het is gebeurd',
      'without-source': 'Zij zegt niet waar mijn gegevens vandaan komen',
      other: 'Iets anders, of ik laat het open',
    },
    day: 'Antwoord ontvangen op',
    early: 'Deze dag ligt voor de dag waarop u de organisatie hebt benaderd en komt daarom niet in de brief.',
    open: {
      legend: 'Wat heeft zij afgewezen of opengelaten?',
      why: 'Hiermee, en met de dag waarop u haar hebt benaderd, is het antwoord een grond op zichzelf: een afwijzing met redenen meteen, al het andere zodra de maand voorbij is.',
      whyOfSource:
        'Dit is alleen een grond op zichzelf als u om inzage had gevraagd, zodra de maand voorbij is, en als er berichten kwamen: voor gegevens die van uzelf komen, hoeft geen bron te worden genoemd.',
    },
    attached: 'Ik voeg een kopie bij van wat ik schreef en van het antwoord',
  },
  open: {
    rights: 'Deze brief hier schrijven',
    notice: 'Eerst een vriendelijke suggestie?',
  },
  about: {
    rights: [
      'Laat in de brief alleen staan wat de organisatie al heeft, zoals het e-mailadres dat u daar hebt opgegeven: meer is niet nodig. Wie de brief ontvangt, weet dat dit adres wordt gelezen.',
    ],
    notice: [
      'Misschien is er alleen iets vergeten. De suggestie eist niets en heeft geen gegevens van u nodig; wat u de autoriteit stuurt, hangt er niet van af.',
      'Als u vanaf uw eigen adres schrijft, weet een website die adressen verzamelt dat het in gebruik is. Het contactformulier, of een adres dat u kunt missen, verraadt minder.',
    ],
  },
  label: {
    rights: 'Tekst van de brief aan de organisatie, die u kunt wijzigen',
    notice: 'Tekst van de suggestie aan de website, die u kunt wijzigen',
  },
  waiting: {
    'no-right': 'Vink ten minste één van de punten hierboven aan.',
    'other-law':
      'Hier wordt geen brief aangeboden: die zou artikelen van de AVG noemen, en de gekozen autoriteit past een andere wet toe.',
    'for-a-finding':
      'Vink bij 2 aan welke informatie u hebt gezocht en niet gevonden: daarop berust de suggestie.',
  },
  language: 'Taal van de tekst',
  copy: { rights: 'Deze brief kopiëren', notice: 'Deze suggestie kopiëren' },
  pdf: { rights: 'Deze brief als pdf', notice: 'Deze suggestie als pdf' },
  text: { rights: 'Deze brief als tekst', notice: 'Deze suggestie als tekst' },
  proof:
    'Bewaar een bewijs van verzending: de e-mail zoals die is verstuurd, met de kopregels, of het bewijs van een aangetekende brief.',
  sent: {
    day: 'Verzonden op',
    note: {
      rights: 'Verzending van deze brief noteren',
      notice: 'Verzending van deze suggestie noteren',
    },
    noted: (day) => `Genoteerd: verzonden op ${day}.`,
    inJournal: 'Wat ervan komt, of een andere dag, noteert u in het logboek.',
    notNoted: 'Dit kon niet in het logboek worden genoteerd. Schrijf de dag zelf op.',
  },
}
