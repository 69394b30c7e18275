import type { KeepingTexts } from './shape/keeping.ts'

/** Dutch texts about what is kept, who signs, and in which language. */
export const keepingTexts: KeepingTexts = {
  work: {
    damaged:
      'Wat u in dit dossier was begonnen, kon niet worden gelezen: het begint opnieuw. Wat op de pagina is gezien, is er nog.',
    notKept:
      'Uw laatste wijzigingen konden niet worden bewaard: de opslag van de browser is vol of niet bereikbaar. U kunt doorgaan. Kopieer of bewaar de brief voordat u deze pagina sluit.',
    newer:
      'Dit dossier is in een ander tabblad gewijzigd. Om daar niets te verliezen, bewaart dit tabblad niets meer tot u kiest.',
    takeNewer: 'De nieuwere versie tonen',
    keepMine: 'In plaats daarvan deze bewaren',
    deleted:
      'Dit dossier is verwijderd. Wat u ziet, blijft staan tot u deze pagina sluit en wordt niet bewaard.',
  },
  identity: {
    heading: 'Uw contactgegevens',
    why: 'Ze komen op de stippellijnen van de brief; laat leeg wat u liever met de hand schrijft. Uw antwoorden en uw brief, met alles wat u erin typt, worden met dit dossier in deze browser bewaard; deze gegevens niet, tenzij u dat hieronder aanvinkt.',
    needs: {
      complaint:
        'Geef voor een klacht ten minste uw naam en een manier om u te bereiken: de autoriteit moet u laten weten wat ervan komt.',
      report: 'Een tip kan ook zonder; de autoriteit kan u dan niets vragen.',
    },
    withoutName: (authority) => `Zonder uw naam te geven (${authority}):`,
    fields: {
      firstName: 'Voornaam',
      surname: 'Achternaam',
      street: 'Straat en huisnummer',
      postcode: 'Postcode',
      city: 'Woonplaats',
      country: 'Land van het adres',
      email: 'E-mailadres',
      phone: 'Telefoonnummer',
    },
    noCountry: 'Niet opgegeven',
    confidential: {
      title: 'De autoriteit vragen de organisatie niet te zeggen wie ik ben',
      what: {
        complaint:
          'De brief vraagt erom, en de autoriteit beslist. Een klacht over uw eigen gegevens kan zij vaak niet onderzoeken zonder dat de organisatie hoort om wiens gegevens het gaat, en het recht kan de organisatie inzage in het dossier geven. Daarom vraagt de brief ook om u dat eerst te laten weten.',
        report:
          'De brief vraagt erom, en de autoriteit beslist. Een tip kan zonder uw gegevens: wat u hier leeg laat, kan niet worden doorgegeven.',
      },
    },
    keep: 'Deze gegevens in deze browser bewaren',
    keepWhat:
      'Voor uw volgende dossier. Zonder vinkje zijn ze weg als u deze pagina sluit. Haalt u het weg, dan worden ze meteen verwijderd.',
    kept: 'Deze gegevens worden in deze browser bewaard.',
    notKept:
      'Deze gegevens konden niet worden bewaard: de opslag van de browser is vol of niet bereikbaar. Ze blijven hier staan tot u deze pagina sluit.',
    withdrawn:
      'Deze gegevens zijn in een ander tabblad uit deze browser verwijderd. Ze blijven hier staan tot u deze pagina sluit.',
    notForgotten:
      'Deze gegevens konden niet uit deze browser worden verwijderd. Probeer het opnieuw; ook als u de extensie verwijdert, zijn ze weg.',
  },
  underAge: {
    answer: 'Van mij, en ik ben jonger dan 18',
    notice:
      'Een klacht voor iemand onder de 18 wordt meestal ondertekend door wie het ouderlijk gezag heeft: een ouder of voogd. Of u zelf mag ondertekenen, hangt af van het land; de autoriteit kan het u zeggen.',
    legend: 'Hoe gaat u verder?',
    ways: {
      'guardian-signs': 'Een ouder of voogd ondertekent: een klacht op diens naam',
      report: 'Ik stuur een tip: zonder handtekening, en de autoriteit hoeft niet te antwoorden',
    },
    whoseDetails: 'De gegevens bij 5 zijn dan die van de persoon die ondertekent.',
  },
  letterLanguage: 'Taal van de brief',
}
