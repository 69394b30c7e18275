import { describe, expect, it } from 'vitest'
import { cleanMhtml } from '../../src/evidence/clean-mhtml.ts'
import { inertDocument } from '../../src/evidence/inert-document.ts'
import { decodeQuotedPrintable, encodeQuotedPrintable } from '../../src/evidence/quoted-printable.ts'
import { withoutTypedValues } from '../../src/evidence/without-typed-values.ts'

describe('a serialised document', () => {
  it.each([
    ['a text field', '<input type="text" name="n" value="TYPED">', '<input type="text" name="n">'],
    ['a field without a type', "<input value='TYPED' id=a>", '<input id=a>'],
    ['a value without quotes', '<input value=TYPED name=a>', '<input name=a>'],
    ['a value with a bracket in it', '<input value="TY>PED" name="a">', '<input name="a">'],
    [
      'a hidden field',
      '<input type="hidden" name="csrf" value="TYPED">',
      '<input type="hidden" name="csrf">',
    ],
    ['a password', '<input type="password" value="TYPED">', '<input type="password">'],
    ['capital letters', '<INPUT TYPE="TEXT" VALUE="TYPED">', '<input TYPE="TEXT">'],
    ['a text area', '<textarea name="t">TYPED <b>too</b></textarea>x', '<textarea name="t"></textarea>x'],
    [
      'a field whose text a script repeats around it, to let it grow',
      '<label data-a="1"><div class="grow" data-replicated-value="TYPED"><textarea>TYPED</textarea></div></label><p data-b="2">x</p>',
      '<label data-a="1"><div class="grow"><textarea></textarea></div></label><p data-b="2">x</p>',
    ],
    [
      'a field whose text a script repeats on it',
      '<br><p data-c="TYPED"><b data-d="1">x</b><input type="text" data-value="TYPED" aria-valuetext="TYPED" name="n"></p>',
      '<br><p><b data-d="1">x</b><input type="text" name="n"></p>',
    ],
    [
      'a number that is told to assistive technology',
      '<div role="slider" aria-valuenow="TYPED" aria-valuetext="TYPED" data-v="TYPED" aria-label="Age"></div>',
      '<div role="slider" aria-label="Age"></div>',
    ],
    [
      'a list and an editable element that note what they hold',
      '<select data-chosen="TYPED"><option value="fr"></select><i data-x="TYPED"><div contenteditable data-text="TYPED">TYPED</div></i><u data-y="1"></u>',
      '<select><option value="fr"></select><i><div contenteditable></div></i><u data-y="1"></u>',
    ],
    ['a chosen option', '<option value="fr" selected="">', '<option value="fr">'],
    [
      'an editable element with elements of its name inside',
      '<div contenteditable="">TYPED<div>TYPED</div><br>TYPED</div><p>kept</p>',
      '<div contenteditable=""></div><p>kept</p>',
    ],
    ['a script', '<script nonce="n" src="a.js">send("TYPED")</script>x', '<script src="a.js"></script>x'],
    ['an event handler', '<p onclick="send()" class="a">x</p>', '<p class="a">x</p>'],
    ['a token', '<meta name="csrf-token" content="TYPED">', '<meta name="csrf-token">'],
    ['a redirect', '<meta http-equiv="refresh" content="0;url=https://a/">', '<meta http-equiv="refresh">'],
    [
      'a link that is followed by itself',
      '<link rel="preconnect" href="https://a/">',
      '<link rel="preconnect">',
    ],
    [
      'a frame written into its element',
      '<iframe srcdoc="<input value=TYPED>"></iframe>',
      '<iframe></iframe>',
    ],
    [
      'a field in a shadow root',
      '<x-a><template shadowrootmode="open"><input value="TYPED"></template></x-a>',
      '<x-a><template shadowrootmode="open"><input></template></x-a>',
    ],
    [
      'a field of the page’s own making, around a shadow root',
      '<x-a value="TYPED" data-v="TYPED"><template shadowrootmode="open"><p><input value="TYPED"></p></template></x-a><b data-c="1"></b>',
      '<x-a><template shadowrootmode="open"><p><input></p></template></x-a><b data-c="1"></b>',
    ],
    [
      'a text box made of another element',
      '<p><span role="textbox" data-a="TYPED">TYPED<span>TYPED</span></span>x</p>',
      '<p><span role="textbox"></span>x</p>',
    ],
    ['what is computed from fields', '<output for="a">TYPED</output>x', '<output for="a"></output>x'],
    [
      'fields for pages without scripts',
      '<noscript><form><input type="hidden" name="t" value="TYPED"><textarea>TYPED</textarea></form></noscript><i>x</i>',
      '<noscript><form><input type="hidden" name="t"><textarea></textarea></form></noscript><i>x</i>',
    ],
    [
      'fallbacks within a fallback',
      '<noscript>a<iframe src="b"><input value="TYPED"></iframe>c</noscript>d',
      '<noscript>a<iframe src="b"></iframe>c</noscript>d',
    ],
    ['a token in an attribute', '<body data-csrf-token="TYPED" data-page="1">', '<body data-page="1">'],
    [
      'settings in a script that is no script',
      '<script type="application/json">{"mail":"TYPED"}</script>',
      '<script type="application/json"></script>',
    ],
    ['after a comment that ends as few do', '<!-- a --!><input value="TYPED">', '<!-- a --!><input>'],
    ['after an empty comment', '<!--><input value="TYPED">-->', '<!--><input>-->'],
    [
      'in a document of XML',
      '<script src="a.js"/><textarea name="t"/><p>kept</p><input value="TYPED"/>',
      '<script src="a.js"/><textarea name="t"/><p>kept</p><input/>',
    ],
    [
      'in links that repeat how the person came',
      '<a href="/plus?mail=TYPED&amp;liste=3&amp;token=TYPED#session=TYPED">x</a><form action="?email=TYPED&amp;u=9"></form><meta property="og:url" content="https://a.example/?m=TYPED%40b.example">',
      '<a href="/plus?mail=&amp;liste=3&amp;token=#session=">x</a><form action="?email=&amp;u=9"></form><meta property="og:url" content="https://a.example/?m=">',
    ],
  ])('is kept without what was typed: %s', (_what, html, cleaned) => {
    expect(withoutTypedValues(html)).toBe(cleaned)
  })

  it.each([
    '<!DOCTYPE html><html lang="fr"><body><p>1 < 2 & 3 > 2</p></body></html>',
    '<input type="submit" value="Je signe"><input type="checkbox" value="oui" checked="">',
    '<div contenteditable="false">kept</div>',
    '<p data-a="1"><input type="checkbox" data-b="2"><button data-c="3">x</button></p>',
    '<div data-theme="dark"><p><img src="a.png"><br></p></div></b></section><hr>',
    '<!-- <input value="in a comment"> --><p>x</p>',
    '<style>a::after{content:"<input value=1>"}</style>',
    '<img alt="a > b" src="data:image/png;base64,AA=="><br><svg viewBox="0 0 1 1"><path d="M0 0"/></svg>',
    '<a href="mailto:dpo@a.example">x</a><a href="https://b.example/@party/1?u=1&amp;id=2&amp;utm_source=x#top">x</a>',
    '<img src="https://a.example/i.png?token=1"><link rel="stylesheet" href="a.css?session=2">',
    '<meta name="viewport" content="width=device-width, initial-scale=1"><noscript><p>x</p></noscript>',
    '<svg><title>x</title></svg><select><optgroup label="a"><option value="1"></select>',
    'no markup at all',
    '',
  ])('stays as it is otherwise: %s', (html) => {
    expect(withoutTypedValues(html)).toBe(html)
  })

  it.each([
    '<',
    '<input',
    '<input value="',
    '<input value=',
    '<a b c',
    '<!--',
    '<script>',
    '<textarea>',
    '</',
  ])('that ends within %s is read to its end', (html) => {
    expect(withoutTypedValues(`<p>x</p>${html}`)).toContain('<p>x</p>')
  })

  it.each([
    ['open brackets', '<'.repeat(100_000)],
    ['open tags', '<input value="x" '.repeat(20_000)],
    ['open comments', '<!--'.repeat(30_000)],
    ['scripts without an end', '<script>'.repeat(20_000)],
    ['spaces in a tag', `<input${' '.repeat(100_000)}value="x">`],
    ['quotes', `<a ${'x="'.repeat(40_000)}`],
    ['nested editable elements', '<div contenteditable>'.repeat(20_000)],
    ['fields in one element', `<div data-a="1">${'<input>'.repeat(14_000)}`],
    ['many attributes around many fields', `<div ${'data-a '.repeat(7_000)}>${'<input>'.repeat(7_000)}`],
    ['ends of nothing', `${'<b>'.repeat(10_000)}${'</i>'.repeat(10_000)}${'</b>'.repeat(10_000)}`],
    ['equals signs', `<a ${'='.repeat(100_000)}>`],
    ['fallbacks', '<noscript><iframe>'.repeat(6_000)],
    ['shadow roots', '<x-a><template shadowrootmode="open"><input>'.repeat(2_500)],
    ['text boxes', '<p role="textbox">'.repeat(6_000)],
    ['comments that never end', '<!--!-'.repeat(17_000)],
    ['addresses', `<a href="${'?a=@&amp;'.repeat(12_000)}">`],
    ['an address of separators', `<a href="${'?'.repeat(50_000)}${';a'.repeat(25_000)}">`],
    ['an address without a value', `<a href="?${'a'.repeat(100_000)}">`],
  ])('of a hundred thousand hostile characters takes no time: %s', (_what, html) => {
    const start = performance.now()
    withoutTypedValues(html)
    expect(performance.now() - start).toBeLessThan(300)
  })
})

describe('the document as a file', () => {
  const html =
    '<!DOCTYPE html><html><head><title>t</title></head><body><form action="https://a/"></form></body></html>'

  it('begins with a policy that lets nothing run, load or send', () => {
    const file = inertDocument(html, 'https://a.example/?q=--><script>x</script>', '2026-11-21T13:03:10.000Z')
    expect(file.startsWith('<!DOCTYPE html><!-- ')).toBe(true)
    expect(file).not.toContain('<script>')
    expect(file.indexOf('Content-Security-Policy')).toBeLessThan(file.indexOf('<html'))
    for (const part of ["default-src 'none'", "form-action 'none'"]) expect(file).toContain(part)
    expect(file).toContain('<form action="https://a/">')
  })

  it('says where it is from as the letter does: without query and fragment', () => {
    const file = inertDocument(html, 'https://a.example/signer?mail=jo@b.example&t=1#tok', '2026-11-21')
    expect(file).toContain('<!-- https://a.example/signer 2026-11-21 -->')
    expect(file).not.toMatch(/jo@|tok/)
  })

  it('keeps the way in which a page without a doctype is drawn', () => {
    expect(inertDocument('<html></html>', 'https://a/', '').startsWith('<!-- ')).toBe(true)
  })
})

describe('quoted-printable', () => {
  it('comes back as it was, in lines of at most 76 characters', () => {
    const bytes = `é=\t ${'x'.repeat(500)} \r\nsecond line =3D \u00ff\r\n${' '.repeat(200)}\r\n`
    const encoded = encodeQuotedPrintable(bytes)
    for (const line of encoded.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76)
    expect(decodeQuotedPrintable(encoded)).toBe(bytes)
  })
})

describe('an MHTML archive', () => {
  const archive = (encoding: string, body: string) =>
    [
      'From: <Saved by Blink>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html";',
      '\tboundary="----MultipartBoundary--abc----"',
      '',
      '',
      '------MultipartBoundary--abc----',
      'Content-Type: text/html',
      `Content-Transfer-Encoding: ${encoding}`,
      'Content-Location: https://a.example/',
      '',
      body,
      '------MultipartBoundary--abc----',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      '',
      'iVBORw0KGgo=',
      '------MultipartBoundary--abc------',
      '',
    ].join('\r\n')

  it('loses the values of its fields, also across soft line breaks, and nothing else', () => {
    const body = '<p>=C3=A9</p><input name=3D"a" val=\r\nue=3D"TY=\r\nPED"><p>x</p>'
    const cleaned = cleanMhtml(archive('quoted-printable', body))
    expect(cleaned).toBe(archive('quoted-printable', '<p>=C3=A9</p><input name=3D"a"><p>x</p>'))
  })

  it('names its documents without query and fragment, in their headers alone', () => {
    const with_ = (query: string) =>
      archive('quoted-printable', '<p><a href=3D"https://b.example/?a=3D1">x</a></p>')
        .replace(
          'MIME-Version',
          `Snapshot-Content-Location: https://a.example/signer${query}\r\nMIME-Version`,
        )
        .replace('Location: https://a.example/\r\n\r\n', `Location: https://a.example/${query}\r\n\r\n`)
        .replace('base64\r\n', 'base64\r\nContent-Location: https://a.example/i.png?w=200\r\n')
    const cleaned = cleanMhtml(with_('?mail=jo@b.example\r\n\t&t=1#tok'))
    expect(cleaned).toBe(with_(''))
    expect(cleaned).toContain('Location: https://a.example/i.png?w=200')
    expect(cleaned).toContain('b.example/?a=3D1')
  })

  it.each([
    ['no boundary', 'From: <Saved by Blink>\r\n\r\nx'],
    ['a document in base64', archive('base64', 'PGlucHV0IHZhbHVlPSJUWVBFRCI+')],
    ['no end', archive('quoted-printable', 'x').slice(0, -40)],
    ['nothing', ''],
  ])('that cannot be cleaned is not kept: %s', (_what, text) => {
    expect(cleanMhtml(text)).toBeNull()
  })
})
