import { FIELD_CONCEPTS, type FieldConcept } from '../languages/shape/lexicon.ts'
import { foldText } from './fold-text.ts'

/*
 * Longer than 200 lines would be no harm: data. What developers call fields in `name` and `id`, whatever language the
 * page speaks: by convention, in English, or in their own language. Folded, words run together ("code_postal" and
 * "codePostal" are "codepostal"). A name that also means something else ("str", "pan", "sn") stays out;
 * one with "=" behind it counts only where it is the whole name.
 */
const NAMES: Partial<Record<FieldConcept, string>> = {
  email: `email mail emailaddress mailaddress courriel adressemail adresseemail adressemel adresemail adresmail
    emailadres emailadresse mailadresse correo correoelectronico direccioncorreo postaelettronica emailaddr eml
    usermail confirmemail emailconfirm emailconfirmation reemail reenteremail verifyemail emailverify emailretype
    emailverification enderecoemail indirizzoemail indirizzomail direccionemail adresapocztowaemail sahkoposti epost
    mailaddr`,
  phone: `tel telephone phone phonenumber telephonenumber mobile mobilenumber cell cellphone handy handynummer
    telefon telefonnummer telefonnr telnr telefoon telefoonnummer telefono telefone teleforo celular movil cellulare
    komorka telefonkomorkowy numertelefonu telportable telephoneportable telmobile portable gsm gsmnummer msisdn fon
    mobil mobilnr mobilnummer mobiltelefon numtel numerotel numerotelephone numerodetelephone numerotelefono
    numerodetelefono contactnumber phonehome homephone workphone daytimephone puhelin phonenum phoneno mobileno
    telno`,
  first_name: `first firstname fname givenname forename vorname prenom voornaam imie primeironome nombrepila
    nombredepila pnombre jmeno fornavn fornamn keresztnev etunimi prename firstnm nomeproprio roepnaam`,
  middle_name: 'middlename mname middleinitial secondprenom tussenvoegsel',
  last_name: `last lastname lname surname familyname nachname familienname zuname nomfamille nomdefamille
    nomnaissance nomdenaissance nomusage nomdusage achternaam familienaam apellido apellidos primerapellido
    segundoapellido cognome sobrenome apelido ultimonome nazwisko prijmeni priezvisko efternavn efternamn etternavn
    vezeteknev sukunimi lastnm geburtsname`,
  full_name: `fullname nomcomplet nomecompleto nombrecompleto nombreyapellidos nombreapellidos nomeecognome
    nomecognome cognomenome imienazwisko imieinazwisko nomprenom nometprenom nomprenoms prenomnom vollername
    vollstaendigername volledigenaam voornaamachternaam vornamenachname vorundnachname namesurname contactname author
    realname`,
  name: 'name nom nome nombre naam yourname nazwa navn namn nimi nev=',
  honorific: `civility civilite salutation anrede anredeid tratamiento tratamento titolo aanhef aanspreking honorific
    nameprefix prefixname titel`,
  postal_address: `address address1 addr addr1 street street1 streetaddress addressline addressline1 streetname
    strasse strassehausnummer strasseundhausnummer strassenr hausnummer adresse adresse1 adressepostale
    adressepostal adr adr1 rue voie nomvoie numerovoie direccion direccion1 direccionpostal calle domicilio indirizzo
    indirizzo1 via= viaenumero morada rua logradouro endereco adres ulica ulicainumer nrdomu straat straatnaam huisnummer
    housenumber postanschrift anschrift gata gade postadress`,
  address_line2: `address2 address3 addr2 addr3 street2 addressline2 addressline3 line2 adresse2 adresse3
    adressecomplement complementadresse complementdadresse cpltadresse adr2 adresszusatz direccion2 indirizzo2
    complemento toevoeging huisnummertoevoeging busnummer apt aptnumber apartment suite nrmieszkania numermieszkania
    piso batiment escalier`,
  postcode: `zip zipcode postalcode postcode postal zippostal postalzip plz postleitzahl cp codepostal cdpostal
    codpost codpostal codigopostal codicepostale cap= cep kodpocztowy postnr postnummer psc pcode zip5 iranyitoszam
    postinumero codpoligo`,
  city: `city cityname town ville nomville commune localite ort wohnort stadt ciudad localidad poblacion municipio
    citta comune localita cidade localidade concelho miasto miejscowosc plaats woonplaats gemeente mesto obec stad
    paikkakunta varos oras`,
  region: `state province region provincia prov provincie county bundesland stateprovince departement wojewodztwo
    distrito estado kanton canton administrativearea statecode regione comunidadautonoma judet`,
  country: `country countryname countrycode countryid countryregion pays nompays codepays land landcode pais paese nazione
    kraj zeme krajina maa= orszag tara countryofresidence paysresidence`,
  birth_date: `dob birthdate birthday dateofbirth bday geburtsdatum geburtstag datenaissance datedenaissance
    datenaiss naissance ddn fechanacimiento fechadenacimiento nacimiento datanascita datadinascita nascita
    datanascimento datadenascimento nascimento geboortedatum dataurodzenia datumnarozeni fodselsdato fodelsedatum`,
  birth_day: 'dobday bdayday journaissance geburtstagtag dianacimiento giornonascita',
  birth_month: 'birthmonth dobmonth bdaymonth moisnaissance geburtsmonat mesnacimiento mesenascita',
  birth_year: `birthyear dobyear bdayyear yearofbirth anneenaissance anneedenaissance geburtsjahr anonacimiento
    annonascita anonascimento geboortejaar rokurodzenia`,
  age: 'age agegroup agerange trancheage tranchedage edad idade wiek leeftijd alter altersgruppe eta= fasciaeta',
  gender: 'gender sex sexe geschlecht sexo sesso genero genere plec geslacht genre= pohlavi kon=',
  nationality: `nationality nationalite citizenship nationalitaet staatsangehoerigkeit staatsbuergerschaft nacionalidad
    nazionalita cittadinanza nacionalidade nationaliteit obywatelstwo narodowosc`,
  national_id: `ssn nationalid nationalidnumber idcard idcardnumber passport passportnumber passportno nif dni nie
    nifnie dninie codicefiscale codfiscale pesel bsn cpf numerosecuritesociale numsecu niss rijksregisternummer
    ausweisnummer personalausweis steuernummer steuerid sozialversicherungsnummer cartaocidadao numeroelecteur
    numelecteur cartedidentite numerocni cartaidentita numerodocumento documentoidentidad rodnecislo personnummer
    cnp`,
  profession: `occupation profession job jobtitle jobrole metier emploi csp categoriesocioprofessionnelle
    professionnelle beruf berufsbezeichnung profesion ocupacion professione profissao zawod beroep yrke povolani
    situationprofessionnelle`,
  income:
    'income salary revenu revenus einkommen gehalt ingresos reddito rendimento inkomen dochod householdincome',
  organisation: `company companyname organisation organization organisationname organizationname org= employer
    employername businessname firma firmenname unternehmen arbeitgeber entreprise societe raisonsociale nomstructure
    nomorganisation employeur empresa razonsocial azienda ditta ragionesociale bedrijf bedrijfsnaam werkgever
    organisatie organizacja nazwafirmy pracodawca verein`,
  political_opinion: `politicalparty politicalaffiliation politicalviews voteintention votingintention intentionvote
    intentiondevote intentionsdevote parti partipolitique partei wahlabsicht premiertour secondtour voto intencionvoto
    intencaovoto intenzionevoto orientamentopolitico partido partidopolitico partito partijkeuze`,
  religion: 'religion konfession religione religia religiao godsdienst confession culte',
  union_membership: `unionmember unionmembership tradeunion syndicat syndicatname adhesionsyndicale gewerkschaft
    sindicato sindacato vakbond`,
  health:
    'health healthcondition disability handicap sante etatsante gesundheit salud salute allergies allergie',
  amount: `amount donationamount otheramount customamount montant montantdon dontmontant autremontant betrag
    spendenbetrag spende importo importe monto cantidad bedrag donatiebedrag kwota valor= valordoacao`,
  card_number: `cardnumber cardno cardnum ccnumber ccno ccnum creditcard creditcardnumber creditcardno
    encryptedcardnumber numerocarte numcarte kartennummer kreditkartennummer numerotarjeta numerocarta numerocartao
    kaartnummer numerkarty`,
  card_name: `cardholder cardholdername cardname ccname cccardholder nameoncard nameofcard holdername cardpersonname
    titulaire titulairecarte nomtitulaire karteninhaber titular titulartarjeta titolarecarta kaarthouder creditcardname
    cardownername cardowner`,
  card_expiry: `expiry expirydate expdate expirationdate expiration expmonth expyear expirymonth expiryyear expiremonth
    expireyear expirationmonth expirationyear expirationmonths expirationyears ccexp ccexpiry ccmonth ccyear ccexpmonth
    ccexpyear cardexpiry cardexp cardexpirydate cardmonth cardyear dateexpiration ablaufdatum gueltigbis caducidad
    scadenza validade vervaldatum`,
  card_cvc: `cvc cvv cvv2 cvn csc cardcvc cardcvv cccvc cccvv cccsc cvccode cvvnumber securitycode
    cardsecuritycode cryptogramme cryptogrammevisuel kartenpruefnummer pruefnummer codigoseguridad codicesicurezza`,
  iban: 'iban bic swift rib ibannumber ibannummer accountnumber bankaccount kontonummer kontoinhaber numerocompte',
  file: `file upload photo picture avatar attachment resume piecejointe fichier anhang datei foto archivo adjunto
    allegato anexo bijlage zalacznik`,
  message: `message msg comment comments commentaire commentaires nachricht bemerkung bemerkungen kommentar mensaje
    comentario comentarios messaggio commento mensagem bericht opmerking opmerkingen wiadomosc tresc komentarz zprava
    mitteilung anmerkung anmerkungen remarque remarques textmessage yourmessage meddelelse meddelande viesti`,
  subject:
    'subject betreff objet sujet asunto oggetto assunto onderwerp temat predmet emne amne aihe yoursubject',
  url: 'url website homepage webseite siteweb siteinternet paginaweb sitoweb strona stronawww webpage yourwebsite',
  friend_contact: `friendemail friendsemail friendname friendmail emailfriend emailami emailamis mailami amiemail
    amisemail destinataire emaildestinataire freundemail empfaengeremail amigoemail emailamigo emailamico amicoemail
    vriendemail recipientemail recipientname toemail tellafriend friendphone`,
  username: `username user userid userlogin loginuser login loginid loginname logon logonid log= uid usr uname usrname
    screenname displayusername nick nickname pseudo pseudonyme identifiant handle= memberid membername accountname account=
    accountid signinname customerid customernumber benutzer benutzername benutzerkennung kundennummer
    nutzername gebruikersnaam gebruiker usuario nombreusuario nombredeusuario utente nomeutente utilisateur
    nomutilisateur nomdutilisateur utilizador nomeutilizador nomeusuario uzytkownik nazwauzytkownika kayttajatunnus
    brugernavn brukernavn anvandarnamn felhasznalonev utilizator jusername`,
  email_or_username: `emailorusername usernameoremail emailusername loginemail emaillogin usernameemail emailorphone
    phoneoremail emailormobile useridoremail`,
  password: `password passwd passwort passphrase pass pwd pw userpwd userpass motdepasse mdp kennwort wachtwoord
    contrasena contrasenya clave senha palavrapasse haslo parola heslo jelszo losenord adgangskode passord salasana
    newpw`,
  otp: `otp onetimecode onetimepassword verificationcode verifycode verificode validationcode twofactor twofactorcode 2fa 2facode mfacode totp smscode
    authcode tan= codesms`,
  captcha: 'captcha captchacode grecaptcharesponse hcaptcharesponse cfturnstileresponse captcharesponse',
  search_query: `q s= query search searchquery searchterm searchword searchtext suche suchbegriff recherche rechercher
    buscar busca busqueda cerca ricerca zoeken zoekterm szukaj keyword keywords motcle motscles pesquisa pesquisar
    hledat sok soge haku keres`,
}

const KINDS: ReadonlyMap<string, FieldConcept> = new Map(
  FIELD_CONCEPTS.flatMap((concept) =>
    (NAMES[concept] ?? '').split(/\s+/).map((name): [string, FieldConcept] => [name, concept]),
  ).filter(([name]) => name !== ''),
)

/** Words that no name of the list is longer than. */
const LONGEST = 5

interface DeveloperName {
  kind: FieldConcept
  from: number
  to: number
}

/**
 * The longest run of words that is a known name, the last of equals: whose it is stands in front ("billing city").
 * One digit behind a name only counts its fields ("phone1").
 */
export function developerName(words: string[]): DeveloperName | null {
  const folded = words.map(foldText)
  for (let length = Math.min(LONGEST, folded.length); length > 0; length -= 1)
    for (let from = folded.length - length; from >= 0; from -= 1) {
      const joined = folded.slice(from, from + length).join('')
      const kind = kindOfName(joined, length === folded.length)
      if (kind) return { kind, from, to: from + length }
    }
  return null
}

function kindOfName(joined: string, whole: boolean): FieldConcept | undefined {
  const counted = joined.replace(/(?<=\D)\d$/, '')
  return KINDS.get(joined) ?? KINDS.get(counted) ?? (whole ? KINDS.get(`${joined}=`) : undefined)
}
