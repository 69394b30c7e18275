import type { RuleTexts } from '../finding.ts'

/** Dutch texts of the rules, by rule id; the English ones stand in the rules themselves. */
export const ruleTexts: Record<string, RuleTexts> = {
  'information-at-form': {
    met: 'Het formulier vermeldt iets over het gebruik van uw gegevens of verwijst verder',
    unmet: 'Geen informatie over uw gegevens bij het formulier, geen link naar een verklaring',
    unclear: 'Het is niet zeker of het formulier u informeert over het gebruik van uw gegevens',
    explain:
      'Wie gegevens verzamelt, moet op dat moment zeggen wie dat is, waarvoor ze dienen en welke rechten u hebt. De tekst in en rond het formulier en de links op de hele pagina zijn doorzocht. Een selectievakje vervangt deze informatie niet.',
  },
  'policy-link-at-form': {
    met: 'De privacyverklaring is bereikbaar vanuit het formulier',
    unmet: 'De link naar de privacyverklaring staat elders op de pagina, niet bij het formulier',
    unclear: 'Het is niet zeker of het formulier naar de privacyverklaring verwijst',
    explain:
      'Informatie over uw gegevens moet gemakkelijk te bereiken zijn waar u ze geeft. Er is gezocht naar links in het formulier en direct eromheen; wie een formulier invult, ziet een link onderaan de pagina of in een menu gemakkelijk over het hoofd.',
  },
  'reachable-policy': {
    met: 'De privacyverklaring achter de link kan worden geopend',
    unmet: 'De privacyverklaring achter de link is niet gevonden op het adres',
    unclear: 'Het is niet zeker of de privacyverklaring achter de link kan worden geopend',
    explain:
      'Informatie over uw gegevens moet gemakkelijk te bereiken zijn. Het adres van de link is één keer opgevraagd, zonder cookies, toen u dit venster opende. “Niet gevonden” is wat de server of de pagina antwoordde; andere mislukkingen tellen niet mee.',
  },
  'written-policy': {
    met: 'De privacyverklaring achter de link is uitgewerkt',
    unmet: 'De privacyverklaring is leeg, alleen aangekondigd of niet volledig ingevuld',
    unclear: 'Het is niet zeker of de privacyverklaring achter de link is uitgewerkt',
    explain:
      'Een link informeert alleen als er een tekst achter staat. Het document is gelezen: opvultekst, een aankondiging als “binnenkort”, een open plek als “[invullen]”. Een korte pagina met scripts toont u misschien meer dan er in de broncode staat.',
  },
  'own-policy': {
    met: 'De privacyverklaring achter de link is die van de website zelf',
    unmet: 'De link leidt naar de privacyverklaring van een dienstverlener, niet van deze site',
    unclear: 'Het is niet zeker of de privacyverklaring achter de link van deze website is',
    explain:
      'Wie uw gegevens verzamelt, moet zeggen wat ermee gebeurt. Het adres achter de link is vergeleken met dat van bekende diensten voor formulieren, e-mail en reclame, en de naam in de verklaring met die van de website. Een groep kan één verklaring hebben voor meerdere websites.',
  },
  'complete-policy': {
    met: 'Elk punt dat in een privacyverklaring moet staan, is gevonden',
    unmet: 'Niet alle punten die in een privacyverklaring moeten staan, zijn gevonden',
    unclear: 'Het is niet zeker of de privacyverklaring alle vereiste punten bevat',
    explain:
      'Een privacyverklaring moet zeggen wie uw gegevens verzamelt en hoe u die bereikt, met welk doel en op welke rechtsgrond, wie ze ontvangt, hoelang ze worden bewaard, welke rechten u hebt en waar u kunt klagen. De hele tekst is doorzocht. Ook formulier en colofon tellen mee.',
  },
  'site-publisher': {
    met: 'Het colofon of de privacyverklaring zegt wie deze website uitgeeft',
    unmet: 'Er is geen colofon gevonden dat zegt wie deze website uitgeeft',
    unclear: 'Het is niet zeker of een colofon zegt wie deze website uitgeeft',
    explain:
      'In het grootste deel van de Europese Unie moet een website zeggen wie de uitgever is, meestal in een colofon. Particulieren kunnen vrijgesteld zijn: dit is dus alleen ter informatie. De links op de pagina zijn doorzocht en elk colofon is één keer geopend.',
  },
  'party-named': {
    met: 'De partij waarnaar aanwijzingen leiden, is bij het formulier genoemd',
    unmet: 'Aanwijzingen leiden naar een politieke partij die het formulier niet noemt',
    unclear: 'Het is niet zeker of de partij waarnaar aanwijzingen leiden, is genoemd',
    explain:
      'Wie uw gegevens verzamelt, moet zeggen wie dat is. Op de pagina en in gelezen documenten zijn aanwijzingen verzameld, en de naam van de partij is gezocht in titel, koppen, links en tekst bij het formulier. Een logo wordt niet gelezen. Een aanwijzing kan een andere reden hebben: bekijk ze elk.',
  },
  'controller-identity': {
    met: 'Het formulier vermeldt wie uw gegevens verzamelt',
    unmet: 'Het formulier vermeldt niet wie uw gegevens verzamelt',
    unclear: 'Het is niet zeker of het formulier vermeldt wie uw gegevens verzamelt',
    explain:
      'De organisatie die uw gegevens verzamelt, moet worden genoemd waar u ze geeft. Haar naam is gezocht in de zichtbare tekst van en rond het formulier. Verwijst de pagina naar een privacyverklaring of colofon, dan kan de naam daar staan: dan wordt niets als ontbrekend gemeld.',
  },
  'stated-purposes': {
    met: 'Het formulier vermeldt waarvoor uw gegevens dienen',
    unmet: 'Het formulier vermeldt niet waarvoor uw gegevens dienen',
    unclear: 'Het is niet zeker of het formulier vermeldt waarvoor uw gegevens dienen',
    explain:
      'U moet weten waarvoor uw gegevens dienen op het moment dat u ze geeft. Daarnaar is gezocht in de zichtbare tekst van en rond het formulier. Het doel van een nieuwsbrief spreekt voor zich; dat van een petitie niet: ondertekenen is geen instemming met berichten.',
  },
  'stated-rights': {
    met: 'Het formulier noemt uw rechten over uw gegevens',
    unmet: 'Het formulier noemt uw rechten over uw gegevens niet',
    unclear: 'Het is niet zeker of het formulier uw rechten over uw gegevens noemt',
    explain:
      'U mag uw gegevens inzien, laten verbeteren of wissen en bezwaar maken tegen het gebruik ervan, en dat moet u worden gezegd. In de zichtbare tekst bij het formulier is gezocht naar ten minste één van deze rechten. Dat u zich kunt afmelden, is daar maar een klein deel van.',
  },
  'empty-consent-boxes': {
    met: 'De vakjes voor het ontvangen van berichten zijn in het begin leeg',
    unmet: 'Een vakje voor het ontvangen van berichten is vooraf aangevinkt',
    unclear: 'Het is niet zeker of een vakje voor toestemming vooraf is aangevinkt',
    explain:
      'Toestemmen is iets doen: een al aangevinkt vakje is geen toestemming, zo oordeelde het Hof van Justitie van de Europese Unie. De vakjes zijn gelezen zoals de pagina ze toont, voordat iemand iets aanraakte. Vakjes als “onthoud mij” en keuzes van onderwerpen tellen niet mee.',
  },
  'opt-in-choice': {
    met: 'U vinkt aan om berichten te ontvangen, niet om ze te weigeren',
    unmet: 'U moet een vakje aanvinken om berichten te weigeren',
    unclear: 'Het is niet zeker of u een vakje moet aanvinken om berichten te weigeren',
    explain:
      'Niets doen is geen toestemming. Is een vakje “ik wil geen berichten ontvangen” in het begin leeg, dan geldt het zo laten als een ja. Een winkel mag eigen klanten op deze manier schrijven: bij bestellingen is het oordeel daarom aan u.',
  },
  'separate-consent': {
    met: 'Voor het ontvangen van berichten is er een apart vakje',
    unmet: 'Eén vakje geldt voor het ontvangen van berichten en voor iets anders',
    unclear: 'Het is niet zeker of één vakje voor twee doelen geldt',
    explain:
      'U moet ja kunnen zeggen tegen het een en nee tegen het ander, bijvoorbeeld ondertekenen zonder berichten te ontvangen. Van elk vakje is gelezen waarvoor het geldt. Een tweede vakje vervangt niet de informatie die u nodig hebt om te kiezen.',
  },
  'own-act-of-consent': {
    met: 'Berichten ontvangen is een keuze los van het verzenden van het formulier',
    unmet: 'Dit formulier verzenden geldt als toestemming om berichten te ontvangen',
    unclear: 'Het is niet zeker of het verzenden van het formulier u aanmeldt voor berichten',
    explain:
      'Toestemming voor berichten moet een eigen keuze zijn: een petitie ondertekenen of een vraag stellen is een andere. In de tekst bij het formulier is gezocht naar formuleringen als “door te tekenen stemt u ermee in”. Bij een nieuwsbrief is het verzenden zelf die keuze.',
  },
  'free-consent': {
    met: 'Het formulier kan worden verzonden zonder met berichten in te stemmen',
    unmet: 'Het formulier kan niet worden verzonden zonder met berichten in te stemmen',
    unclear: 'Het is niet zeker of het formulier zonder instemming met berichten kan worden verzonden',
    explain:
      'Toestemming moet vrij zijn: u moet kunnen ondertekenen, antwoorden of geven zonder in te stemmen met berichten. Er is gekeken of het formulier eist dat vakjes voor berichten worden aangevinkt. Een nieuwsbrief blijft buiten beschouwing, want berichten zijn het doel ervan.',
  },
  'needed-data': {
    met: 'Er is niets gevonden dat de petitie eist en dat voor ondertekenen niet nodig is',
    unmet: 'De petitie eist gegevens die voor ondertekenen nauwelijks nodig zijn',
    unclear: 'Het is niet zeker of de petitie alle geëiste gegevens nodig heeft',
    explain:
      'Alleen gegevens die nodig zijn, mogen worden geëist. De verplichte velden van deze petitie zijn bekeken: een handtekening telt zonder telefoonnummer of werkgever. Een adres of geboortedatum kan nodig zijn voor een petitie aan een parlement: het oordeel is aan u.',
  },
  'marked-fields': {
    met: 'Het formulier laat zien welke velden verplicht zijn',
    unmet: 'Het formulier eist sommige velden en andere niet, zonder te tonen welke',
    unclear: 'Het is niet zeker of het formulier laat zien welke velden verplicht zijn',
    explain:
      'U moet weten welke antwoorden verplicht zijn en welke u kunt weglaten. Opschriften, de tekst bij het formulier en tekens naast de opschriften zijn bekeken. Een formulier waarin alle velden verplicht zijn, of geen enkel, blijft buiten beschouwing.',
  },
  'sensitive-data': {
    met: 'Er is niets gevonden waarmee u uw mening, overtuiging of gezondheid vermeldt',
    unmet: 'Wat u hier invult, kan een mening, een overtuiging of uw gezondheid onthullen',
    unclear: 'Het is niet zeker of wat u invult een mening, overtuiging of gezondheid onthult',
    explain:
      'Gegevens over politieke opvattingen, overtuigingen, vakbondslidmaatschap of gezondheid zijn bijzonder beschermd. Ze mogen worden gebruikt met uw uitdrukkelijke toestemming en in enkele andere gevallen. De velden en de titel van de pagina zijn bekeken. Dit is een feit en telt nergens voor mee.',
  },
  'recipient-named': {
    met: 'Het formulier vermeldt wie uw gegevens nog meer ontvangt',
    unmet: 'Uw gegevens gaan naar een andere organisatie, die het formulier niet noemt',
    unclear: 'Het is niet zeker of het formulier vermeldt wie uw gegevens nog meer ontvangt',
    explain:
      'U moet weten wie uw gegevens ontvangt. Dit formulier stuurt ze naar een adres dat niet bij deze website hoort. Dat kan een technische dienstverlener zijn die voor de website werkt, en dat mag; vastgesteld is alleen dat de zichtbare tekst die niet noemt.',
  },
  'encrypted-transport': {
    met: 'Uw gegevens worden versleuteld verzonden',
    unmet: 'Wat u invult, zou zonder versleuteling worden verzonden',
    unclear: 'Het is niet zeker of uw gegevens versleuteld worden verzonden',
    explain:
      'Wie gegevens verzamelt, moet ze onderweg beschermen. Noch de pagina, noch het adres waarheen het formulier verzendt, kan zonder versleuteling (https). Anders kunnen anderen op hetzelfde netwerk lezen of wijzigen wat u invult.',
  },
  'data-outside-address': {
    met: 'Uw gegevens komen niet in het adres van de volgende pagina',
    unmet: 'Wat u invult, zou in het adres van de volgende pagina komen',
    unclear: 'Het is niet zeker of uw gegevens buiten het adres van de volgende pagina blijven',
    explain:
      'Een adres blijft staan in de geschiedenis van uw browser en in de logbestanden van servers en kan aan andere websites worden doorgegeven. Dit formulier is zo geschreven dat wat u invult deel wordt van een adres. Heeft de pagina scripts, dan kunnen die het anders verzenden.',
  },
  'site-on-list': {
    met: 'Deze website staat niet op de lijst van met een partij verbonden websites',
    unmet: 'Deze website staat op de lijst van met een partij verbonden websites',
    unclear: 'Het is niet zeker of deze website op de lijst van met partijen verbonden sites staat',
    explain:
      'De lijst bevat websites die voor, door of rond een politieke partij werden beheerd, elk met openbare, gedateerde bronnen. Erop staan is geen overtreding. De lijst zegt wie kan ontvangen wat u invult, en hoe zeker de bronnen daarover zijn.',
  },
  'target-on-list': {
    met: 'Geen formulier of frame op deze pagina leidt naar een website op de lijst',
    unmet: 'Een formulier of frame leidt volgens de lijst naar een met een partij verbonden website',
    unclear: 'Het is niet zeker of een formulier of frame leidt naar een website op de lijst',
    explain:
      'Een formulier of frame op deze pagina leidt naar een website die volgens de lijst, met openbare, gedateerde bronnen, voor, door of rond een politieke partij werd beheerd. Erop staan is geen overtreding. De lijst zegt waarheen gaat wat u invult.',
  },
  'links-to-listed-sites': {
    met: 'Geen link op deze pagina leidt naar een website op de lijst',
    unmet: 'Een link hier leidt volgens de lijst naar een met een partij verbonden website',
    unclear: 'Het is niet zeker of een link op deze pagina leidt naar een website op de lijst',
    explain:
      'Een link op deze pagina leidt naar een website die volgens de lijst, met openbare, gedateerde bronnen, voor, door of rond een politieke partij werd beheerd. Dat zegt niets over de pagina waarop u bent: misschien gaat die er alleen over.',
  },
}
