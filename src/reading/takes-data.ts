import type { FormReading } from './reading.ts'

/**
 * A form that GDPR Art. 13 speaks about here and now. At a login the person has had the information (Art. 13(4)), a
 * search takes no contact data, and a form that nobody sees yet is judged when it opens.
 */
export function takesData(form: FormReading | null): form is FormReading {
  return (
    form?.visible === true &&
    form.collectsPersonalData &&
    form.purpose !== 'login' &&
    form.purpose !== 'search'
  )
}
