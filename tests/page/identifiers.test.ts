import { expect, test } from 'vitest'
import { draw, facts, factsOf } from './page.ts'

const FORM = '<form action="/sign"><input type="email" name="mail"><button>Sign</button></form>'

const identifiersOf = async (html: string) => (await factsOf(FORM + html)).identifiers

test.each([
  ['<script src="https://www.googletagmanager.com/gtm.js?id=GTM-AB12CD"></script>', ['GTM-AB12CD']],
  [
    '<script async src="https://www.googletagmanager.com/gtag/js?id=G-AB12CD34EF"></script>',
    ['G-AB12CD34EF'],
  ],
  [`<script>ga('create', 'UA-123456-1', 'auto');</script>`, ['UA-123456-1']],
  [`<script>gtag('config','AW-123456789')</script>`, ['AW-123456789']],
  [`<script>fbq('init', '123456789012345');</script>`, [`init', '123456789012345`]],
  [`<script>fbq("init","123456789012345")</script>`, ['init","123456789012345']],
  [`<script>fbq('init', 123456789012345);</script>`, [`init', 123456789012345`]],
  [`<script>fbq('init',123456789012345);</script>`, [`init',123456789012345`]],
  [
    '<script src="https://www.google.com/recaptcha/api.js?render=6LeAm84UAAAAAF3c-rdOJo1V6koP-w-5GH4LmLls&hl=fr"></script>',
    ['sitekey 6LeAm84UAAAAAF3c-rdOJo1V6koP-w-5GH4LmLls'],
  ],
  [
    '<div class="g-recaptcha" data-sitekey="6LeAm84UAAAAAF3c-rdOJo1V6koP-w-5GH4LmLls"></div>',
    ['sitekey 6LeAm84UAAAAAF3c-rdOJo1V6koP-w-5GH4LmLls'],
  ],
  [
    '<div class="h-captcha" data-sitekey="10000000-ffff-ffff-ffff-000000000001"></div>',
    ['sitekey 10000000-ffff-ffff-ffff-000000000001'],
  ],
  ['<img src="https://a-nation.nationbuilder.com/logo.png">', ['a-nation.nationbuilder.com']],
  ['<link href="//a-nation.nationbuilder.com/theme.css">', ['a-nation.nationbuilder.com']],
  ['<script src="https://a-nation.nationbuilder.com/x.js"></script>', ['a-nation.nationbuilder.com']],
])('%s gives %j', async (html, expected) => {
  expect(await identifiersOf(html)).toEqual(expected)
})

test.each([
  ['a link to a nation', '<a href="https://a-nation.nationbuilder.com/">There</a>'],
  ['a nation in a script', '<script>var a = "https://a-nation.nationbuilder.com/"</script>'],
  ['a number in the text', '<p>UA-123456-1 GTM-AB12CD</p>'],
  ['a class', '<div class="g-recaptcha"></div>'],
  ['a placeholder', `<script>ga('create', 'UA-XXXXX-Y')</script>`.replaceAll('X', 'x')],
  ['what a person typed', '<form><textarea>GTM-AB12CD</textarea></form>'],
])('%s gives none', async (_, html) => {
  expect(await identifiersOf(html)).toBeUndefined()
})

test('a page without a form is not asked', async () => {
  const page = await factsOf('<a href="/a">A</a><script>gtag("config", "G-AB12CD34EF")</script>')
  expect(page).not.toHaveProperty('identifiers')
})

test('each is told once, at most thirty of them', async () => {
  const twice = `<script>/* GTM-AB12CD */ go("GTM-AB12CD")</script>`
  expect(await identifiersOf(twice + twice)).toEqual(['GTM-AB12CD'])
  const many = Array.from({ length: 100 }, (_, at) => `"GTM-AB${at + 1000}"`).join()
  expect(await identifiersOf(`<script>var a = [${many}]</script>`)).toHaveLength(30)
})

test('what the bound of a script cuts in two is not told', async () => {
  const told: (string | undefined)[] = []
  for (let before = 9_960; before < 10_000; before += 1)
    told.push((await identifiersOf(`<script>${' '.repeat(before)}"GTM-AB12CD"</script>`))?.join())
  expect(new Set(told)).toEqual(new Set(['GTM-AB12CD', undefined]))
})

test.each([
  ['-', 'a-'],
  ['letters', 'a'],
  ['nearly a key', 'sitekey aaaaaaaaa '],
  ['nearly a pixel', `init', '123456789 `],
  ['nearly an account', 'UA-A G-A GTM- AW-'],
  ['slashes', '@//a@https://'],
])('long hostile sources cost little: %s', async (_, piece) => {
  const hostile = piece.repeat(Math.ceil(100_000 / piece.length))
  draw(FORM)
  for (let at = 0; at < 20; at += 1) {
    const script = document.createElement('script')
    script.type = 'text/plain'
    script.textContent = hostile
    script.setAttribute('src', at % 2 ? '' : `//${hostile}`)
    document.body.append(script)
  }
  const before = performance.now()
  const { identifiers } = await facts()
  expect(performance.now() - before).toBeLessThan(100)
  for (const identifier of identifiers ?? []) expect(identifier.length).toBeLessThanOrEqual(100)
})
