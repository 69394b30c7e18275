import type { PortalWords } from './shape/portal.ts'

export const portalWords: PortalWords = {
  code: 'de',
  asked: {
    firstName: 'Vorname | Vornamen | Rufname',
    surname: 'Nachname | Familienname | Zuname',
    halfSurname: '',
    name: 'Name',
    fullName:
      'Vor- und Nachname | Vorname und Nachname | Vor- und Zuname | Name und Vorname | Name Vorname | Nachname Vorname | Vorname Nachname | Vorname Name | vollständiger Name | Vor- und Familienname | Vorname und Name | Vorname und Familienname | Nachname und Vorname',
    street:
      'Straße | Straße und Hausnummer | Straße Hausnummer | Straße Nr | Straße und Nr | Straße Haus Nr | Straße und Haus Nr | Strasse und Hausnummer | Adresszeile 1 | Anschrift Straße | Straße mit Hausnummer | Straße und Nummer',
    houseNumber:
      'Hausnummer | Haus Nr | Hausnr | Haus Nummer | Stockwerk | Etage | Wohnung | Nr | Stiege | Tür | Top | Türnummer | Stock',
    postcode: 'PLZ | Postleitzahl',
    city: 'Ort | Wohnort | Stadt | Gemeinde | Stadt oder Gemeinde',
    town: 'PLZ Ort | PLZ und Ort | Postleitzahl und Ort | Postleitzahl Ort | PLZ und Wohnort | PLZ Wohnort | PLZ Stadt',
    country: 'Land | Wohnsitzland | Staat',
    address:
      'Anschrift | Adresse | Postanschrift | Postadresse | vollständige Anschrift | Wohnanschrift | ladungsfähige Anschrift | Wohnadresse | Zustelladresse',
    email:
      'E-Mail | Email | Mail | E-Mail-Adresse | Emailadresse | E-Mailadresse | Mailadresse | Mail Adresse | elektronische Postadresse | Email Adresse | E-Mail Anschrift',
    phone:
      'Telefon | Telefonnummer | Rufnummer | Mobilnummer | Handynummer | Mobiltelefon | Tel | Handy | Telefon Nr | telefonische Erreichbarkeit | Festnetz | Telefonnr | Mobilfunknummer | Telefon Nummer | Handy Nummer | Mobil | Mobil Nummer | Mobiltelefonnummer | Mobilfunk',
    organisation:
      'Firma | Firmenname | Unternehmensname | Name des Unternehmens | Bezeichnung der Stelle | Bezeichnung des Unternehmens | Name der Stelle | Name der Firma | Firmenbezeichnung | Bezeichnung',
    site: 'Website | Webseite | Internetseite | Internetadresse | Webadresse | URL | Link | Homepage | Internetauftritt | URL der Website | URL der Webseite | Adresse der Website | Adresse der Webseite | Adresse der Internetseite | Link zur Seite | Link zur Website | Web Adresse | Webangebot | betroffene Website | betroffene Webseite | Website oder App | Webseite oder App',
    contact: 'Kontakt | Kontaktdaten | Kontaktmöglichkeit | Kontaktangaben',
    subject:
      'Betreff | Gegenstand | Thema | Gegenstand der Beschwerde | Betreff der Beschwerde | Betreff Ihrer Beschwerde | Gegenstand Ihrer Beschwerde | Kurzbezeichnung | Überschrift',
    facts:
      'Sachverhalt | Beschreibung | Schilderung | Beschwerdegrund | Beschreibung des Sachverhalts | Schilderung des Sachverhalts | Darstellung des Sachverhalts | Sachverhaltsdarstellung | Sachverhaltsbeschreibung | Begründung | Beschwerdetext | Nachricht | Ihre Nachricht | Ihr Anliegen | Anliegen | Inhalt der Beschwerde | Ihre Beschwerde | Vorfall | Beschreibung des Vorfalls | was ist passiert | was ist geschehen | worum geht es | Mitteilung | Ihre Mitteilung | Beschwerdeinhalt | Begründung der Beschwerde | Beschreibung der Beschwerde | Grund der Beschwerde | Grund Ihrer Beschwerde | Text | vermuteter Verstoß | vorgeworfener Verstoß | Vorgang | was vorgefallen ist | was geschehen ist | Rechtsverletzung | Verletzung | Verstoß | Verstoßes | behauptete Rechtsverletzung | Angelegenheit | Verletzung des Rechts | Schilderung des Vorfalls | Geschehen | Vorfall schildern',
    factsDate:
      'Datum des Vorfalls | Tatzeit | Zeitpunkt des Vorfalls | Datum des Ereignisses | wann ist der Vorfall geschehen | wann ist es passiert | wann hat sich der Vorfall ereignet | Zeitpunkt des Verstoßes | Datum des Verstoßes | Zeitpunkt des Geschehens | Datum der Feststellung | Datum der Datenerhebung',
    priorContact:
      'vorherige Kontaktaufnahme | bisherige Kontaktaufnahme | bisherige Schritte | haben Sie sich bereits | haben Sie bereits Kontakt | haben Sie die Stelle kontaktiert | Kontaktaufnahme mit dem Verantwortlichen | Kontakt mit dem Verantwortlichen | bereits unternommen | bereits unternommene Schritte | bisherige Korrespondenz | bisheriger Schriftverkehr | bisherige Bemühungen | Kontaktaufnahme | haben Sie … kontaktiert | haben Sie … gewandt | haben Sie … Kontakt | Schritte … unternommen | was haben Sie … unternommen | vorherige Beschwerde | Kontakt … aufgenommen | was haben Sie … getan',
    requests:
      'Ihr Begehren | Begehren | Ihr Ziel | Ziel der Beschwerde | Ziel Ihrer Beschwerde | was möchten Sie erreichen | was wollen Sie erreichen | was erwarten Sie | gewünschtes Ergebnis | Antrag | Anträge | Ihre Forderung | Forderungen | Wünsche an die Aufsichtsbehörde | was sollen wir tun | Ihr Antrag | angestrebtes Ergebnis | welches Ergebnis | was möchten Sie … erreichen | was wollen Sie … erreichen | was erwarten Sie … von uns | Begehren an | Antrag an | Ihre Erwartungen | Erwartungen | welche Maßnahmen | gewünschte Maßnahmen | Ziel | Ihr Wunsch | was verlangen Sie | was soll … tun',
    letter: 'Brief | Schreiben | Text des Schreibens | Wortlaut der Beschwerde | vollständiger Text',
    tell: 'beschreiben Sie | schildern Sie | erläutern Sie | erklären Sie | bitte beschreiben | bitte schildern | bitte erläutern | führen Sie aus | stellen Sie dar',
    none: 'Titel | Geburtsdatum | Geburtsname | Geburtsort | Anrede | Geschlecht | Staatsangehörigkeit | Beruf | akademischer Grad | Doktorgrad | Funktion | Aktenzeichen | Geschäftszeichen | Referenz | Referenznummer | Ihr Zeichen | unser Zeichen | Kundennummer | Mitgliedsnummer | Handelsregisternummer | Registernummer | Steuernummer | Benutzername | Nutzername | Kennwort | Passwort | Captcha | Sicherheitscode | Prüfcode | Fax | Telefax | Adresszusatz | Adresszeile 2 | Zusatz | Postfach | Bundesland | Region | Kanton | Bezirk | Sprache | IBAN | Ausweisnummer | betroffene Daten | welche Daten | Schaden | Antwort des Verantwortlichen | Antwort der Stelle | Reaktion | Bemerkung | Bemerkungen | Anmerkung | Anmerkungen | Hinweise | weitere Angaben | Sonstiges | zusätzliche Informationen | Anlage | Anlagen | Dateien | Datei | Unterlagen | Beweismittel | Datum der Anfrage | Datum des Antrags | Datum des Schreibens | wann haben Sie | Datum | Unterschrift | Abteilung | Branche | Kategorie | Art der Beschwerde | Rolle | Suche | Suchbegriff | Absender | Ansprechpartner | Titel akademisch | Kundenkonto | Vertragsnummer | Ort des Vorfalls | Ort und Datum | Tatort',
  },
  whose: {
    self: 'Beschwerdeführer | Beschwerdeführerin | beschwerdeführende Person | Beschwerdeführende | Angaben zur Person | Angaben zu Ihrer Person | persönliche Angaben | persönliche Daten | wer sind Sie | Antragsteller | Antragstellerin | Absenderin | Hinweisgeber | über Sie | zu Ihrer Person | Einsender | beschwerte Person | Personalien | beschwerdeführende Partei | beschwerdeführenden Partei | betroffene Partei | Einschreiter | einbringende Person | Absender der Beschwerde',
    possessive: 'Ihr | Ihre | Ihrer | Ihren | mein | meine',
    organisation:
      'Verantwortlicher | Verantwortlichen | Verantwortliche | verantwortliche Stelle | verantwortlichen Stelle | Beschwerdegegner | Beschwerdegegnerin | Unternehmen | Unternehmens | Organisation | Verein | Vereins | Verband | Behörde | Stelle | Einrichtung | Anbieter | Anbieters | Betreiber | Betreibers | Betreiber der Website | gegen wen | Institution | Datenverarbeiter | Websitebetreiber | beschwerdegegnerische Partei | Gegenpartei | politische Partei',
    other:
      'Vertreter | Vertreterin | Bevollmächtigter | Bevollmächtigte | Rechtsanwalt | Anwalt | vertretene Person | vertretenen Person | betroffene Person | betroffenen Person | Dritter | Dritte | Kind | Minderjährige | Zeuge | Zeugin | Datenschutzbeauftragter | Datenschutzbeauftragte | Datenschutzbeauftragten | Newsletter | abonnieren | Anmeldung | anmelden | einloggen | Login | Ehepartner | Pressekontakt | Kontaktperson | gesetzlicher Vertreter | Erziehungsberechtigte | Auftragsverarbeiter | Ihr Unternehmen | Ihre Firma | Ihre Organisation | Ihr Verein | im Namen',
  },
  filling:
    'der | die | das | des | dem | den | ein | eine | einer | eines | und | oder | zu | zur | zum | im | in | an | am | von | vom | für | bei | mit | gegen | auf | Pflichtfeld | Pflichtangabe | erforderlich | freiwillig | optional | freiwillige | Angabe | Angaben | bitte | geben | eingeben | angeben | nennen | falls | sofern | bekannt | vollständig | vollständige | genaue | genauer | Feld | wiederholen | Wiederholung | bestätigen | Bestätigung | erneut | nochmals | Ihre Beschwerde | Ihrer Beschwerde | Beschwerde | die Beschwerde | z | B | max | maximal | Zeichen | betroffene | betroffenen | für Rückfragen | Rückfragen | gültige | hier | privat | beschweren | richtet | sich | wird | Sie | Nummer | uns | ausführliche | ausführlich | genau | kurze | kurz | möglichst | detaillierte | detailliert | konkrete | Person | Eingabe | die Eingabe | bereits | schon | vorher | zuvor | wo Sie wohnen | tagsüber | Behörde zu | App | Korrespondenz | worin | insbesondere | Kontakt zu | um die es geht | es | betrifft | mit eigenen Worten | in eigenen Worten | in zeitlicher Reihenfolge',
  characters: 'Zeichen | Buchstaben',
  least: 'mindestens | min | Minimum',
}
