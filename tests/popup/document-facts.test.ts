import { afterEach, describe, expect, it, vi } from 'vitest'
import { documentFacts } from '../../src/second-layer/document-facts.ts'

/** `src/second-layer` needs a browser's parser: these tests stand with the other tests that run in one. */

const url = 'https://www.petition.example/confidentialite'
const address = { url, part: '', mime: 'text/html', readAt: '2026-11-21T14:02:00.000Z' }
const read = (source: string, more: Partial<typeof address> = {}) =>
  documentFacts(source, { ...address, ...more })
const facts = (source: string, more: Partial<typeof address> = {}) => {
  const result = read(source, more)
  return typeof result === 'string' ? undefined : result
}
const texts = (source: string, more?: Partial<typeof address>) =>
  facts(source, more)?.blocks.map(({ text }) => text)

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'ran')
  vi.restoreAllMocks()
})

describe('the text of a document', () => {
  it('comes in blocks and headings, in reading order', () => {
    expect(
      facts(
        '<title> Vie \n privée </title><html lang="fr"><h1>Vie <b>privée</b></h1>Un<br>mot<p>Nous : <ul><li>accès<li>oubli</ul><table><tr><td>A<td>B</table>',
      ),
    ).toMatchObject({
      title: 'Vie privée',
      lang: 'fr',
      blocks: [
        { heading: true, text: 'Vie privée' },
        { heading: false, text: 'Un mot' },
        { heading: false, text: 'Nous :' },
        { heading: false, text: 'accès' },
        { heading: false, text: 'oubli' },
        { heading: false, text: 'A' },
        { heading: false, text: 'B' },
      ],
      cut: false,
    })
  })

  it('leaves out navigation, header and footer of the page, and keeps those of the text', () => {
    expect(
      texts(
        '<header>Site</header><nav>Menu</nav><div role="banner">B</div><article><header>Titre</header>Texte</article><footer>Pied</footer>',
      ),
    ).toEqual(['Titre', 'Texte'])
  })

  it('is that of the one main part where it is marked', () => {
    const long = 'mot '.repeat(80).trim()
    expect(texts(`<div>À côté</div><main><p>${long}</p></main>`)).toEqual([long])
  })

  it('is taken from header and footer where there is nothing else', () => {
    expect(texts('<footer>Le responsable est A.</footer>')).toEqual(['Le responsable est A.'])
  })

  it('leaves out what the document hides, and says so where it is more than a few words', () => {
    expect(
      facts('<p>Texte</p><p hidden>caché</p><p style="color:red; display : none">caché</p>'),
    ).toMatchObject({
      blocks: [{ text: 'Texte' }],
      cut: false,
    })
    expect(facts(`<p>Texte</p><div style="display:none">${'clause '.repeat(40)}</div>`)?.cut).toBe(true)
    expect(texts('<p hidden="until-found">trouvable</p>')).toEqual(['trouvable'])
  })

  it('is one part of the page where the link leads to it, hidden until then', () => {
    const notice = 'Vos données sont utilisées par A. '.repeat(8).trim()
    const source = `<form><input name="q">Formulaire</form><div id="vie priv&eacute;e" style="display:none"><p>${notice}</p></div><p>Autre</p>`
    expect(texts(source, { part: 'vie%20priv%C3%A9e' })).toEqual([notice])
    expect(read(source, { part: 'absent' })).toBe('drawn-by-script')
  })

  it('is that around a mark where the link leads to a mark', () => {
    const notice = 'Vos données sont utilisées par A. '.repeat(8).trim()
    expect(texts(`<section><a name="p"></a><p>${notice}</p></section><p>Autre</p>`, { part: 'p' })).toEqual([
      notice,
    ])
  })

  it('is not there where scripts draw it, and not where a page is short by itself', () => {
    expect(read('<div id="root">Chargement…</div><script src="/app.js"></script>')).toBe('drawn-by-script')
    expect(
      read(
        '<noscript>You need to enable JavaScript to run this app.</noscript><div id=root></div><script>0</script>',
      ),
    ).toBe('drawn-by-script')
    expect(texts('<p>Bientôt</p>')).toEqual(['Bientôt'])
  })

  it('holds e-mail addresses that are encoded against robots', () => {
    const address =
      '<a href="/cdn-cgi/l/email-protection" data-cfemail="2a4b6a48044f524b475a464f">[email&#160;protected]</a>'
    expect(texts(`<p>Écrire à ${address}.</p>`)).toEqual(['Écrire à a@b.example.'])
  })

  it('of a plain file is its paragraphs, and no markup', () => {
    expect(texts('Un\nmot\n\n<b>deux</b>', { mime: 'text/plain' })).toEqual(['Un mot', '<b>deux</b>'])
  })

  it('gives links as addresses, from its own base, and counts what a person could fill in', () => {
    expect(
      facts(
        '<base href="/fr/"><p>Texte de la page</p><a href="droits">Vos droits</a><a href="javascript:alert(1)">x</a><a href="#"></a><input><input type=hidden><input type=checkbox><textarea></textarea>',
      ),
    ).toMatchObject({
      links: [{ text: 'Vos droits', href: 'https://www.petition.example/fr/droits' }],
      fields: 2,
    })
  })
})

describe('a dialog without an id', () => {
  it('is found by the name that its script gives it, after ids and names', () => {
    const notice = 'Vos données sont traitées par l’association pour la pétition. '.repeat(8).trim()
    const dialog = `<p>Autre</p><div data-remodal-id="vie privée"><p>${notice}</p></div>`
    expect(texts(dialog, { part: 'vie%20priv%C3%A9e' })).toEqual([notice])
    expect(
      texts(`${dialog}<div id="vie privée"><p>${notice} Ici.</p></div>`, { part: 'vie privée' }),
    ).toEqual([`${notice} Ici.`])
    expect(read(dialog, { part: 'autre' })).toBe('drawn-by-script')
  })
})

describe('a hostile document', () => {
  it('runs nothing and loads nothing', async () => {
    const asked: string[] = []
    const observer = new PerformanceObserver((list) =>
      asked.push(...list.getEntries().map(({ name }) => name)),
    )
    observer.observe({ type: 'resource' })
    const probe = `${location.origin}/probe-${crypto.randomUUID()}`
    facts(`<meta http-equiv="refresh" content="0;url=${probe}-m"><link rel=stylesheet href="${probe}-l"><link rel=preload as=image href="${probe}-p">
      <script>globalThis.ran = 1</script><script src="${probe}-s"></script><img src="${probe}-i" onerror="globalThis.ran = 1"><img srcset="${probe}-ss 2x">
      <svg onload="globalThis.ran = 1"><image href="${probe}-svg"/></svg><iframe src="${probe}-f" srcdoc="<script>parent.ran = 1</script>"></iframe>
      <object data="${probe}-o"></object><embed src="${probe}-e"><video src="${probe}-v" poster="${probe}-vp" autoplay></video><audio src="${probe}-a" autoplay></audio>
      <body onload="globalThis.ran = 1" background="${probe}-b"><style>@import "${probe}-c"; body { background: url(${probe}-u) }</style>
      <input autofocus onfocus="globalThis.ran = 1"><details open ontoggle="globalThis.ran = 1">x</details><p>${'Texte '.repeat(40)}</p>`)
    await new Promise((resolve) => setTimeout(resolve, 400))
    observer.disconnect()
    expect(asked.filter((name) => name.includes('/probe-'))).toEqual([])
    expect(Reflect.get(globalThis, 'ran')).toBeUndefined()
    expect(location.href).not.toContain('probe')
  })

  it.each([
    ['nested a hundred thousand deep', `${'<div>'.repeat(100_000)}fond`],
    ['of inline elements without end', `${'<b>'.repeat(150_000)}fond`],
    ['of tables in tables', '<table><tr><td>'.repeat(60_000)],
    ['whose elements close what was never opened', '<div></x>'.repeat(90_000)],
    ['whose bold letters never end', Array.from({ length: 40_000 }, (_, n) => `<p><b id=${n}></p>`).join('')],
    ['of one word without a space', `<p>${'a'.repeat(900_000)}`],
    ['of a million spaces', `<p>${' '.repeat(1_000_000)}fond`],
    ['of empty pieces', '<p>a</p>'.repeat(100_000)],
    ['of attributes', `<p ${'a=b '.repeat(200_000)}>fond`],
    ['of styles', `<p style="${'display:'.repeat(120_000)}">fond`],
    ['of links', `<p>fond ${'<a href=x>y</a>'.repeat(60_000)}`],
    ['of comments that do not end', `<p>fond<!--${'--!-'.repeat(200_000)}`],
  ])('%s is read within its bounds and within a second', (_, source) => {
    const start = performance.now()
    const result = facts(source)
    expect(performance.now() - start).toBeLessThan(1_500)
    const characters = (result?.blocks ?? []).reduce((sum, { text }) => sum + text.length, 0)
    expect(characters).toBeLessThanOrEqual(1_000_000)
    expect((result?.blocks ?? []).every(({ text }) => text.length <= 4_000)).toBe(true)
    expect(result?.blocks.length ?? 0).toBeLessThanOrEqual(6_100)
    expect(result?.links.length ?? 0).toBeLessThanOrEqual(300)
  })
})
