import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { INTERFACE_LANGUAGES } from '../../src/interface/interface-language.ts'
import { shown, start, stub, wordsIn } from './mount.tsx'

const { own, options, shared } = wordsIn('en')
const button = (name: string) => page.getByRole('button', { name, exact: true })

describe('the first steps', () => {
  it('say each level by its word and what it means, and hide the shape from those who hear it', () => {
    start(stub())
    for (const [level, line] of Object.entries(own.levels.line)) {
      const term = document.querySelector(`dt.is-${level}`)
      expect(term?.textContent).toBe(shared.level[level as keyof typeof shared.level])
      expect(term?.nextElementSibling?.textContent).toBe(line)
      expect(term?.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
    }
  })

  it('lead to the settings and to what is stored', async () => {
    start(stub())
    await expect
      .element(page.getByRole('link', { name: shared.list.options }))
      .toHaveAttribute('href', '../options/index.html')
    await expect
      .element(page.getByRole('link', { name: own.stored }))
      .toHaveAttribute('href', '../options/index.html#stored')
  })

  it.each(INTERFACE_LANGUAGES)('in %s are a page without a word of another language', (language) => {
    start(stub(), language, 'firefox')
    const words = wordsIn(language)
    expect(shown()).toContain(words.own.steps.pin.firefox(words.shared.name))
    expect(shown()).toContain(words.own.promises.lines[1])
    expect(shown()).not.toContain('undefined')
  })
})

describe('the key', () => {
  it('is told beside what the icon does, as the person has it', () => {
    start(stub({ key: 'Alt+Q' }))
    expect(shown()).toContain(`${own.steps.look} ${own.steps.key('Alt+Q')}`)
  })

  it('is not spoken of where there is none', () => {
    start(stub())
    expect(shown()).not.toContain(own.steps.key('').slice(0, 12))
  })
})

describe('the icon', () => {
  it('is said to be on the toolbar as soon as it is, and no longer when it is taken away', async () => {
    const calls = start(stub(), 'en', 'firefox')
    expect(shown()).toContain(own.steps.pin.firefox(shared.name))
    calls.elsewhere({ pinned: true })
    await vi.waitFor(() => expect(shown()).toContain(own.steps.pinned))
    calls.elsewhere({ pinned: false })
    await vi.waitFor(() => expect(shown()).not.toContain(own.steps.pinned))
  })
})

describe('access to pages', () => {
  it('is said in the first picture, with nothing to ask for where it is whole', async () => {
    start(stub())
    expect(shown()).toContain(options.access.every)
    expect(button(options.access.allow).query()).toBeNull()
  })

  it('comes first where it is withheld, with what a click does in this browser', () => {
    start(stub({ everySite: false }))
    expect(document.querySelector('h2')?.textContent).toBe(options.access.heading)
    expect(shown()).toContain(`${options.access.some} ${options.access.twice}`)
  })

  it('does not speak of a second click in Firefox, where the first one answers', () => {
    start(stub({ everySite: false }), 'en', 'firefox')
    expect(shown()).toContain(options.access.some)
    expect(shown()).not.toContain(options.access.twice)
  })

  it('is asked for at the click and within it, also by keyboard; the heading has the focus then', async () => {
    const calls = start(stub({ everySite: false }))
    await expect.element(button(options.access.allow)).toBeVisible()
    await userEvent.tab()
    expect(document.activeElement?.textContent).toBe(options.access.allow)
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(shown()).toContain(options.access.allowed))
    expect(calls.asked).toEqual(['ask for every site'])
    expect(shown()).toContain(options.access.every)
    expect(button(options.access.allow).query()).toBeNull()
    expect(document.activeElement?.textContent).toBe(options.access.heading)
  })

  it('stays as it was where the person says no, which is told, and can be asked for again', async () => {
    const calls = start(stub({ everySite: false, saysYes: false }))
    await userEvent.click(button(options.access.allow))
    await vi.waitFor(() => expect(shown()).toContain(options.access.refused))
    expect(shown()).toContain(options.access.some)
    calls.has.saysYes = true
    await userEvent.click(button(options.access.allow))
    await vi.waitFor(() => expect(shown()).toContain(options.access.allowed))
    expect(shown()).not.toContain(options.access.refused)
  })

  it('is told to be refused where the browser does not even ask', async () => {
    start({ ...stub({ everySite: false }), askForEverySite: () => Promise.reject(new Error('no gesture')) })
    await userEvent.click(button(options.access.allow))
    await vi.waitFor(() => expect(shown()).toContain(options.access.refused))
  })

  it('is said anew when the person changes it elsewhere in the browser', async () => {
    const calls = start(stub())
    calls.elsewhere({ everySite: false })
    await vi.waitFor(() => expect(shown()).toContain(options.access.some))
    calls.elsewhere({ everySite: true })
    await vi.waitFor(() => expect(shown()).toContain(options.access.every))
    expect(shown()).not.toContain(options.access.allowed)
  })
})

describe('the country', () => {
  const country = () => page.getByRole('combobox', { name: own.country.label })

  it('is nobody’s until it is chosen, then kept, and its authority is named', async () => {
    const calls = start(stub())
    await expect.element(country()).toBeEnabled()
    await expect.element(country()).toHaveValue('')
    await userEvent.selectOptions(country(), 'FR')
    await vi.waitFor(() => expect(calls.has.settings.country).toBe('FR'))
    await vi.waitFor(() =>
      expect(shown()).toContain('Commission nationale de l’informatique et des libertés'),
    )
    await userEvent.selectOptions(country(), '')
    await vi.waitFor(() => expect(calls.has.settings.country).toBeNull())
    expect(shown()).not.toContain('Commission nationale')
  })

  it.each(['DE', 'CA', 'US'])('%s names no authority that might be a wrong one', async (code) => {
    start(stub({ settings: { ...stub().has.settings, country: code } }))
    await vi.waitFor(() => expect(shown()).toContain(own.country.undecided))
  })

  it('is called by the authority’s name in the language of the page where it has several', async () => {
    start(stub({ settings: { ...stub().has.settings, country: 'CH' } }), 'fr')
    await vi.waitFor(() => expect(shown()).toContain('Préposé fédéral'))
  })

  it('is as it was where it cannot be stored, which is told', async () => {
    const calls = stub()
    start({ ...calls, setSettings: async () => calls.has.settings })
    await expect.element(country()).toBeEnabled()
    await userEvent.selectOptions(country(), 'FR')
    await vi.waitFor(() => expect(shown()).toContain(own.country.failed))
    await expect.element(country()).toHaveValue('')
  })
})

describe('what an organisation has fixed', () => {
  it('is shown as fixed and cannot be changed here', async () => {
    start(stub({ managed: ['language', 'warnInPage'] }))
    await vi.waitFor(() => expect(shown().split(options.managed)).toHaveLength(3))
    await expect.element(page.getByRole('combobox', { name: options.interfaceLanguage.label })).toBeDisabled()
    await expect.element(page.getByRole('combobox', { name: own.country.label })).toBeEnabled()
  })
})
