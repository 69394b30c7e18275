/** As numbers are written for callers from abroad or with the zero of long distance. */
const DIALLED = /(?:\+\d{1,3}|\b0)[\d .()/-]{8,16}\d/
/** Nine to eleven digits in groups, which are a telephone number only behind the word for it. */
const NAMED =
  /(?<!\p{L})(?:tel|tél|telephone|téléphone|phone|telefon|telefono|teléfono|telefone|telefoon|telefonszám|telefonnummer|telefoonnummer|telemóvel|móvil|puhelin|puh|tlf|tfno|tfn|τηλ|τηλέφωνο)(?: ?(?:nr|no|n°|nº))?\.? ?:? ?\(?\d(?:[ .()/-]{0,2}\d){8,10}(?!\d)/iu

/** A telephone number stands in the text. */
export const hasPhone = (text: string): boolean => DIALLED.test(text) || NAMED.test(text)
