import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FieldFilled, fillPortal } from '../../../src/filling/in-page/fill-portal.ts'
import { readPortal } from '../../../src/filling/in-page/read-portal.ts'
import { type Fill, plan } from '../../../src/filling/plan.ts'
import { offerIn } from '../offer-in.ts'
import { drawPortal } from './portal-page.ts'

const offer = offerIn('fr')

interface Tried {
  planned: Fill[]
  outcomes: FieldFilled['outcome'][]
}

/** Reads, lets the page do something, fills. */
async function tryOn(html: string, between: () => void = () => {}, replace = false): Promise<Tried> {
  drawPortal(`<html lang="fr"><body>${html}</body></html>`)
  const read = readPortal()
  const { fills } = plan([{ frameId: 0, ...read }], offer)
  between()
  const done = await fillPortal(
    fills.map((fill) => ({ ...fill, replace })),
    read.fields,
  )
  return { planned: fills, outcomes: done.map(({ outcome }) => outcome) }
}

const value = (id: string): string => {
  const found = document.getElementById(id)
  const prototype =
    found instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype
  return found === null ? 'none' : String(Reflect.get(prototype, 'value', found))
}

const NAMES = '<label for="n">Nom</label><input id="n"><label for="p">Prénom</label><input id="p">'

const heard: string[] = []
const hear = (event: Event) => heard.push(event.type)
const EVENTS = ['click', 'submit', 'keydown', 'keyup', 'mousedown', 'pointerdown', 'focusin', 'blur']

beforeEach(() => {
  heard.length = 0
  for (const type of EVENTS) document.addEventListener(type, hear, true)
})
afterEach(() => {
  for (const type of EVENTS) document.removeEventListener(type, hear, true)
  document.body.replaceChildren()
  document.documentElement.lang = 'en'
})

describe('filling a form', () => {
  it('sends, clicks, presses and focuses nothing, and leaves no mark', async () => {
    await tryOn(
      `<form id="f" action="/x">${NAMES}<input type="checkbox" id="c"><button id="b">OK</button></form>`,
    )
    expect(value('n')).toBe('Łuczak-Ferreira')
    expect(heard).toEqual([])
    expect(document.querySelector('#f')?.getAttributeNames().toSorted()).toEqual(['action', 'id'])
    expect(document.querySelector('#n')?.getAttributeNames()).toEqual(['id'])
    expect(document.querySelector<HTMLInputElement>('#c')?.checked).toBe(false)
  })

  it('does not touch passwords, files, hidden, switched off or read-only fields', async () => {
    const { planned } = await tryOn(`<form>${NAMES}
      <label for="m">E-mail</label><input id="m" type="password">
      <label for="d">Ville</label><input id="d" disabled>
      <label for="r">Code postal</label><input id="r" readonly>
      <label for="h">Téléphone</label><input id="h" style="display:none">
      <label for="t">Pays</label><input id="t" aria-hidden="true" tabindex="-1" style="position:absolute;left:-9999px">
      <label for="k">Description des faits</label><input id="k" type="file">
      <label for="q">Adresse e-mail</label><input id="q" role="combobox">
      <fieldset disabled><label for="z">Adresse</label><input id="z"></fieldset></form>`)
    expect(planned.map(({ question }) => question)).toEqual(['surname', 'firstName'])
    for (const id of ['m', 'd', 'r', 'h', 't', 'k', 'q', 'z']) expect(value(id), id).toBe('')
  })

  it('keeps what the person typed, and what they typed between the reading and the filling', async () => {
    const typed = NAMES.replace('id="n"', 'id="n" value="Zoé"')
    const { outcomes } = await tryOn(`<form>${typed}</form>`, () => {
      const field = document.getElementById('p')
      if (field instanceof HTMLInputElement) field.value = 'Anne'
    })
    expect(outcomes).toEqual(['typed', 'typed'])
    expect([value('n'), value('p')]).toEqual(['Zoé', 'Anne'])
  })

  it('replaces it where they ask', async () => {
    const typed = NAMES.replace('id="n"', 'id="n" value="Zoé"')
    await tryOn(`<form>${typed}</form>`, undefined, true)
    expect(value('n')).toBe('Łuczak-Ferreira')
  })
})

describe('a page that changes its form after it was read', () => {
  it('by moving a field gets the answer into the same field', async () => {
    await tryOn(`<form id="f">${NAMES}</form>`, () => {
      const form = document.getElementById('f')
      const [label, field] = [document.querySelector('label[for=n]'), document.getElementById('n')]
      if (form && label && field) form.append(label, field)
    })
    expect([value('n'), value('p')]).toEqual(['Łuczak-Ferreira', 'Maïa'])
  })

  it.each([
    ['its label', () => document.querySelector('label[for=n]')?.replaceChildren('Mot de passe')],
    ['its kind', () => document.getElementById('n')?.setAttribute('type', 'password')],
    ['its heading', () => document.getElementById('h')?.replaceChildren('Représentant légal')],
    ['its place on the screen', () => document.getElementById('n')?.setAttribute('style', 'display:none')],
    ['its room', () => document.getElementById('n')?.setAttribute('maxlength', '3')],
    ['its right to be written', () => document.getElementById('n')?.setAttribute('readonly', '')],
    ['all of it', () => document.getElementById('n')?.remove()],
  ])('by %s gets nothing into it', async (_what, change) => {
    const { outcomes } = await tryOn(`<h2 id="h">Vos coordonnées</h2><form>${NAMES}</form>`, change)
    expect(outcomes[0]).toBe('changed')
    expect(['', 'none']).toContain(value('n'))
  })

  it('by putting another field in the place of one gets nothing into that', async () => {
    await tryOn(`<form>${NAMES}</form>`, () => {
      const copy = document.createElement('input')
      copy.id = 'n'
      document.getElementById('n')?.replaceWith(copy)
    })
    expect(value('n')).toBe('')
  })
})

describe('a hostile page', () => {
  it('with properties of its own on a field neither sees nor stops the text', async () => {
    const seen: unknown[] = []
    await tryOn(`<form>${NAMES}</form>`, () => {
      const field = document.getElementById('n')
      for (const name of [
        'value',
        'type',
        'labels',
        'isContentEditable',
        'dispatchEvent',
        'matches',
        'closest',
      ])
        if (field)
          Object.defineProperty(field, name, {
            configurable: true,
            get() {
              seen.push(name)
              return () => true
            },
            set(text: unknown) {
              seen.push(text)
            },
          })
    })
    expect(seen).not.toContain('Łuczak-Ferreira')
  })

  it('with a setter that throws keeps the other fields', async () => {
    await tryOn(`<form>${NAMES}</form>`, () => {
      const field = document.getElementById('n')
      if (field)
        Object.defineProperty(field, 'value', {
          set() {
            throw new Error('trap')
          },
        })
    })
    expect(value('p')).toBe('Maïa')
    expect(value('n')).toBe('Łuczak-Ferreira')
  })

  it('with a form whose fields are called like its own properties is read and filled', async () => {
    await tryOn(`<form id="f"><input type="hidden" name="getAttribute"><input type="hidden" name="closest">
      <input type="hidden" name="parentNode"><input type="hidden" name="querySelector">
      <label for="n">Nom</label><input id="n" name="localName"><label for="p">Prénom</label><input id="p" name="children"></form>`)
    expect([value('n'), value('p')]).toEqual(['Łuczak-Ferreira', 'Maïa'])
  })

  it('whose handlers throw or empty their field keeps the others, and is told of', async () => {
    const { outcomes } = await tryOn(
      `<form>${NAMES}<label for="e">E-mail</label><input id="e" type="email"></form>`,
      () => {
        document.getElementById('n')?.addEventListener('input', () => {
          const field = document.getElementById('n')
          if (field instanceof HTMLInputElement) field.value = ''
        })
      },
    )
    expect(outcomes).toEqual(['not-taken', 'filled', 'filled'])
    expect(value('p')).toBe('Maïa')
  })

  it('gets text, never markup, into an editor', async () => {
    const attack = '<img src=x onerror="document.title=1"><script>1</script>'
    drawPortal(
      '<html lang="fr"><body><p id="l">Description des faits</p><div id="e" contenteditable="true" aria-labelledby="l"></div></body></html>',
    )
    const read = readPortal()
    const hostile = { ...offer, answers: { ...offer.answers, facts: `${attack}\n\nDeux` } }
    const { fills } = plan([{ frameId: 0, ...read }], hostile)
    const [done] = await fillPortal(
      fills.map((fill) => ({ ...fill, replace: false })),
      read.fields,
    )
    expect(done?.outcome).toBe('filled')
    const editor = document.getElementById('e')
    expect(editor?.querySelector('img, script')).toBeNull()
    expect(editor?.innerText).toContain(attack)
    expect(editor?.innerText).toContain('Deux')
  })

  it('with three thousand fields is read within a second', () => {
    const many = Array.from(
      { length: 3_000 },
      (_, at) => `<div><label for="x${at}">Champ ${at}</label><input id="x${at}"></div>`,
    )
    drawPortal(`<html lang="fr"><body><form>${many.join('')}</form></body></html>`)
    const started = performance.now()
    expect(readPortal().fields.length).toBeLessThanOrEqual(300)
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})

describe('what is read of a form', () => {
  it('is no value, only whether there is one', () => {
    drawPortal(`<html lang="fr"><body><form>${NAMES.replace('id="n"', 'id="n" value="secret-1"')}
      <label for="w">Mot de passe</label><input id="w" type="password" value="secret-2"><label for="a">Faits</label><textarea id="a">secret-3</textarea></form></body></html>`)
    const read = readPortal()
    expect(read.fields.map(({ typed }) => typed)).toEqual([true, false, false, true])
    expect(JSON.stringify(read)).not.toContain('secret')
  })

  it('is every heading above a field as an outline has them', () => {
    drawPortal(`<html lang="fr"><body><h1>Plainte</h1><section><h2>Vous</h2><div><h3>Adresse</h3><p><input id="a"></p></div></section>
      <section aria-label="Organisme"><p><input id="b"></p></section>
      <fieldset><legend>Suite</legend><input id="c"></fieldset></body></html>`)
    const [a, b, c] = readPortal().fields.map(({ headings }) => headings.map(({ text }) => text))
    expect(a).toEqual(['Adresse', 'Vous', 'Plainte'])
    expect(b).toEqual(['Organisme', 'Plainte'])
    expect(c).toEqual(['Suite', 'Plainte'])
  })
})
