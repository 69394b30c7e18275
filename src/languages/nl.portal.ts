import type { PortalWords } from './shape/portal.ts'

export const portalWords: PortalWords = {
  code: 'nl',
  asked: {
    firstName: 'voornaam | voornamen | roepnaam',
    surname: 'achternaam | familienaam',
    halfSurname: '',
    name: 'naam',
    fullName:
      'voor- en achternaam | voornaam en achternaam | volledige naam | naam en voornaam | voornaam en naam | voor- en familienaam | naam voornaam | voornaam achternaam | voornaam en familienaam',
    street:
      'straat | straat en huisnummer | straat en nummer | straatnaam en huisnummer | straat huisnummer | straatnaam en nummer | adresregel 1 | straat nr | straat en nr | straatnaam',
    houseNumber:
      'huisnummer | toevoeging | huisnummertoevoeging | bus | busnummer | verdieping | huisnr | nr | nummer',
    postcode: 'postcode',
    city: 'plaats | woonplaats | gemeente | stad | plaatsnaam',
    town: 'postcode en plaats | postcode en woonplaats | postcode plaats | postcode woonplaats | postcode en gemeente | postcode gemeente',
    country: 'land | woonland | land van verblijf',
    address:
      'adres | postadres | volledig adres | woonadres | correspondentieadres | adresgegevens | thuisadres | volledig postadres',
    email: 'e-mail | email | mail | e-mailadres | emailadres | mailadres | e-mail adres | email adres',
    phone:
      'telefoon | telefoonnummer | mobiel | mobiel nummer | gsm | gsm-nummer | tel | mobiel telefoonnummer | mobiele telefoon | telefoonnr | gsm nummer | vast of mobiel nummer | telefoon overdag | telefoonnummer overdag',
    organisation:
      'bedrijfsnaam | handelsnaam | naam bedrijf | organisatienaam | naam organisatie | naam van de organisatie | maatschappelijke benaming',
    site: 'website | site | webpagina | webadres | url | internetadres | link | adres van de website | adres van de pagina | link naar de pagina | link naar de website | internetpagina | url van de pagina | url van de website | internetsite | website of app | site of app | website of applicatie',
    contact: 'contact | contactgegevens | contactinformatie',
    subject: 'onderwerp | onderwerp van de klacht | onderwerp van uw klacht | onderwerp klacht | betreft',
    facts:
      'omschrijving | beschrijving | feiten | omschrijving van de klacht | omschrijving van uw klacht | beschrijving van de klacht | beschrijving van uw klacht | omschrijving van de feiten | beschrijving van de feiten | toelichting | toelichting op uw klacht | uw klacht | bericht | uw bericht | inhoud van de klacht | wat is er gebeurd | wat is er aan de hand | reden van de klacht | reden van uw klacht | situatie | omschrijving van de situatie | klachtomschrijving | waar gaat uw klacht over | uiteenzetting van de feiten | uiteenzetting | wat er is gebeurd | wat er gebeurde | overtreding | schending | inbreuk | voorval | incident | probleem | uw probleem',
    factsDate:
      'datum van de feiten | datum van het incident | datum voorval | datum van het voorval | datum van de gebeurtenis | wanneer is het gebeurd | wanneer is dit gebeurd | wanneer heeft dit plaatsgevonden | datum incident | datum gebeurtenis | wanneer vonden de feiten plaats',
    priorContact:
      'eerder contact | eerdere contacten | heeft u contact opgenomen | hebt u contact opgenomen | heeft u al contact | hebt u al contact | genomen stappen | eerdere stappen | ondernomen stappen | welke stappen heeft u | welke stappen hebt u | contact met de organisatie | heeft u de organisatie | heeft u … contact opgenomen | hebt u … contact opgenomen | wat heeft u … gedaan | wat hebt u … gedaan | welke stappen | welke acties | stappen … ondernomen | heeft u … aangesproken | hebt u … aangesproken',
    requests:
      'verzoek | verzoeken | wat wilt u | wat wilt u bereiken | wat vraagt u | gewenste uitkomst | gewenst resultaat | wat verwacht u | verwachtingen | uw verzoek | wat is uw verzoek | gewenste oplossing | wat verlangt u | wat wilt u … bereiken | wat verwacht u … van ons | wat wilt u … gebeurt | welke maatregelen | welk resultaat | gewenste maatregelen | wat verlangt u … van | wat zou u … willen | willen dat wij doen',
    letter: 'brief | tekst van de brief | volledige tekst | volledige tekst van de klacht',
    tell: 'beschrijf | omschrijf | licht toe | leg uit | vertel | geef een beschrijving | geef een omschrijving | zet uiteen',
    none: 'titel | geboortedatum | geboorteplaats | geboortenaam | meisjesnaam | aanhef | geslacht | nationaliteit | beroep | functie | tussenvoegsel | voorletters | initialen | dossiernummer | zaaknummer | kenmerk | referentie | referentienummer | klantnummer | kvk-nummer | kvk nummer | ondernemingsnummer | rijksregisternummer | bsn | burgerservicenummer | gebruikersnaam | wachtwoord | captcha | beveiligingscode | verificatiecode | fax | adresregel 2 | postbus | provincie | regio | taal | iban | welke gegevens | betrokken gegevens | schade | antwoord van de organisatie | reactie van de organisatie | ontvangen antwoord | reactie | opmerkingen | opmerking | aanvullende informatie | overige informatie | bijlage | bijlagen | documenten | bestand | bestanden | bewijs | datum van uw verzoek | datum verzoek | datum van de brief | datum | wanneer heeft u | handtekening | afdeling | sector | categorie | soort klacht | type | zoeken | zoekterm | afzender | nummer afzender',
  },
  whose: {
    self: 'klager | indiener | verzoeker | melder | aanvrager | persoonsgegevens | persoonlijke gegevens | wie bent u | over u | over uzelf | identiteit | gegevens van de klager | gegevens indiener | tipgever | klagende partij',
    possessive: 'uw | mijn | jouw',
    organisation:
      'organisatie | verwerkingsverantwoordelijke | verantwoordelijke | bedrijf | onderneming | instantie | instelling | vereniging | tegen wie | aanbieder | beheerder van de website | websitehouder | betrokken organisatie | overheidsinstantie | eigenaar van de website | wederpartij | tegenpartij | politieke partij',
    other:
      'vertegenwoordiger | vertegenwoordigde | gemachtigde | advocaat | derde | iemand anders | namens | kind | minderjarige | ouder | voogd | getuige | functionaris gegevensbescherming | functionaris voor gegevensbescherming | fg | dpo | nieuwsbrief | aanmelden | abonneren | inloggen | login | partner | contactpersoon | perscontact | verwerker | betrokkene | uw bedrijf | uw organisatie | wettelijk vertegenwoordiger',
  },
  filling:
    'de | het | een | en | of | van | voor | op | in | aan | te | tot | bij | met | om | door | is | over | wie | waarover | waartegen | tegen | verplicht | verplicht veld | optioneel | niet verplicht | niet | niet verplichte | veld | vereist | volledig | volledige | geldig | vul | in te vullen | vul in | indien | bekend | s v p | herhaal | herhaling | herhalen | bevestig | bevestiging | opnieuw | nogmaals | uw klacht | de klacht | klacht | max | maximaal | maximum | tekens | bv | bijv | gegevens | gaat | betreft het | die | dat | u kunt | heeft | u | je | ons | uitgebreide | uitgebreid | korte | kort | precieze | precies | duidelijke | zo | persoon | al | reeds | eerder | vooraf | waar u woont | autoriteit | overheid | app | applicatie | correspondentie | wijze | in eigen woorden | in uw eigen woorden',
  characters: 'tekens | karakters | leestekens',
  least: 'minimaal | minimum | minstens | min',
}
