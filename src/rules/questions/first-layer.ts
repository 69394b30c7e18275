import type { FormReading, Notice, NoticeItem, Quote } from '../../reading/reading.ts'

const RIGHTS: readonly NoticeItem[] = [
  'right_access',
  'right_rectification',
  'right_erasure',
  'right_restriction',
  'right_object',
  'right_portability',
  'rights_generic',
]

interface FirstLayer {
  controller: Quote[]
  purposes: Quote[]
  rights: Quote[]
}

const of = (notice: Notice): FirstLayer => ({
  controller: notice.controller_identity ?? [],
  purposes: notice.purposes ?? [],
  rights: RIGHTS.flatMap((item) => notice[item] ?? []),
})

/**
 * What must stand at the form itself where information is layered: who, why, which rights (WP260 rev.01; CNIL,
 * "Information des personnes et transparence"). What a newsletter is for can be seen from its box.
 */
export const firstLayer = {
  of,
  rights: RIGHTS,
  complete(form: FormReading): boolean {
    const { controller, purposes, rights } = of(form.notice)
    return (
      controller.length > 0 && (purposes.length > 0 || form.purpose === 'newsletter') && rights.length > 0
    )
  },
}
