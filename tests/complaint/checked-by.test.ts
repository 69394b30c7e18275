import { describe, expect, it } from 'vitest'
import type { GroundRule } from '../../src/complaint/ground-rule.ts'
import { letterAsText } from '../../src/complaint/letter-as-text.ts'
import type { FormReading } from '../../src/reading/reading.ts'
import { finding, sponsorships } from './drafts/sponsorships.ts'
import { twoForms } from './drafts/two-forms.ts'
import { addressees, allConfirmed, cnil, dpc, letterOf, writtenTo } from './letter-of.ts'

const searched = { places: ['inside', 'near'], language: 'fr', characters: 12, links: 3 } as const

/** The petition with these findings, its form sent as said. */
function draftWith(rules: GroundRule[], unencrypted: FormReading['target']['unencrypted'] = null) {
  const { assessment } = sponsorships
  return {
    ...sponsorships,
    assessment: {
      ...assessment,
      forms: assessment.forms.map((form) => ({ ...form, target: { ...form.target, unencrypted } })),
      findings: rules.map((rule) => finding({ rule, articles: ['GDPR 32'] })),
    },
  }
}

async function text(draft: typeof sponsorships, to = dpc): Promise<string> {
  return letterAsText(await letterOf(draft, allConfirmed(draft, { gaveData: 'yes' }), to))
}

const PERSON = 'I checked each of the points raised below on the page myself.'
const BOTH =
  'I checked the points raised below on the page myself, except for what rests on the code of the page, which the attached record shows.'
const RECORD = 'The points raised below rest on the code of the page, which the attached record shows.'

describe('how the points were checked', () => {
  it.each<[string, GroundRule[], FormReading['target']['unencrypted']]>([
    [PERSON, ['information-at-form'], null],
    [PERSON, ['encrypted-transport'], 'page'],
    [RECORD, ['data-outside-address'], null],
    [RECORD, ['encrypted-transport', 'data-outside-address'], 'target'],
    [BOTH, ['encrypted-transport', 'data-outside-address'], 'page'],
    [BOTH, ['information-at-form', 'data-outside-address'], null],
    [BOTH, ['recipient-named'], null],
  ])('is told as “%s” for %j (%s)', async (words, rules, unencrypted) => {
    const letter = await text(draftWith(rules, unencrypted))
    for (const each of [PERSON, BOTH, RECORD]) expect(letter.includes(each)).toBe(each === words)
  })

  it('reads to the letter for data in an address', async () => {
    const letter = await text(draftWith(['data-outside-address']), cnil)
    expect(letter).toContain(
      'La page a été lue dans mon navigateur (Chromium 143.0) à l’aide de l’extension «\u00a0Avant de signer\u00a0», version 0.1.0, qui relève les champs, les textes et les liens d’une page sans lire ce qui est saisi. Les points que je soulève ci-dessous reposent sur le code de la page, repris dans le relevé joint.',
    )
    expect(letter).not.toContain('J’ai vérifié moi-même')
  })

  it.each(addressees)('is told in the language of $name, each time otherwise', async (to) => {
    const { checkedBy } = writtenTo(to).texts.facts
    expect(new Set(Object.values(checkedBy)).size).toBe(3)
    const letter = await text(draftWith(['stated-rights', 'data-outside-address']), to)
    expect(letter).toContain(` ${checkedBy.both}`)
    expect(letter).not.toContain(checkedBy.person)
  })
})

describe('where was read', () => {
  it('is told form by form where the letter speaks of several', async () => {
    const { assessment } = twoForms
    const findings = assessment.findings.map((one) =>
      one.formRef === 'f0' && one.outcome === 'unmet'
        ? { ...one, searched: { ...searched, places: [...searched.places] } }
        : one,
    )
    const letter = await text({ ...twoForms, assessment: { ...assessment, findings } })
    expect(letter).toContain(
      'The button that sends the form reads “Sign now”.\n\nThe texts were read inside the form and next to it (12 characters).\n\nForm 2:',
    )
    expect(letter).toContain(
      'The button that sends the form reads “Subscribe”.\n\nThe texts were read inside the form and next to it (310 characters), the links (1) also in the footer and elsewhere on the page.\n\nThe page was read',
    )
  })
})
