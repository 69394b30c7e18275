import type { WelcomeTexts } from './shape/welcome.ts'

/** The first steps in Dutch. */
export const welcomeTexts: WelcomeTexts = {
  title: 'Eerste stappen',
  promises: {
    heading: 'Wat de extensie niet doet',
    lines: [
      'Ze houdt geen lijst bij van de pagina’s die u bezoekt en leest niet wat u typt.',
      'Ze verstuurt niets uit zichzelf. Als u op het pictogram klikt, vraagt ze de website die u voor u hebt om de privacyverklaring en het colofon, zonder cookies.',
      'Wat ze bewaart, staat in deze browser en nergens anders, en u kunt het verwijderen.',
    ],
  },
  steps: {
    heading: 'De extensie aan het werk zien',
    pinned: 'Het pictogram staat in uw werkbalk.',
    pin: {
      chromium: (name) =>
        `Zet het pictogram in de werkbalk: klik op het puzzelstukje naast de adresbalk en dan op de punaise naast “${name}”.`,
      firefox: (name) =>
        `Zet het pictogram in de werkbalk: klik op het puzzelstukje naast de adresbalk, dan op het tandwiel naast “${name}”, en maak het vast.`,
    },
    open: 'Open een willekeurige petitie, quiz of enquête.',
    look: 'Kijk naar het pictogram voordat u uw naam invult. Klik erop om te lezen wat is gevonden, en waar op de pagina.',
    key: (key) =>
      `Met het toetsenbord doet ${key} hetzelfde als een klik op het pictogram. Deze sneltoets is te wijzigen in de instellingen van de browser voor extensies.`,
    reload: 'Pagina’s die vóór de installatie al openstonden, moet u één keer opnieuw laden.',
  },
  levels: {
    heading: 'Wat er over een pagina wordt gezegd',
    line: {
      listed: 'Volgens openbare bronnen is de website verbonden met een partij.',
      missing: 'Bij het formulier is iets opgemerkt; u ziet wat, en wat de wet vraagt.',
      unclear: 'Er valt niets met zekerheid te zeggen; de reden staat erbij.',
      informed: 'Het formulier, of de privacyverklaring ervan, vermeldt wie uw gegevens verzamelt en waarom.',
      quiet: 'Niets op de pagina verzamelt persoonsgegevens.',
      blind: 'De pagina kon niet worden gelezen; de reden staat erbij.',
    },
  },
  country: {
    heading: 'Uw land',
    what: 'Een klacht gaat naar de toezichthoudende autoriteit van een land, meestal het land waar u woont. Een nieuw dossier begint met het land dat u hier kiest.',
    label: 'Land',
    none: 'Niet gekozen',
    authority: (name) => `Autoriteit daar: ${name}`,
    undecided: 'Het dossier vraagt welke autoriteit, of zegt waarom u aan geen ervan kunt schrijven.',
    failed: 'Opslaan lukte niet. Probeer het opnieuw.',
  },
  later: 'Elke keuze geldt meteen. Hier wijzigt u ze later en ziet u de rest:',
  stored: 'Wat wordt bewaard en hoe u het verwijdert',
  again: 'Eerste stappen: het pictogram en wat de antwoorden betekenen',
}
