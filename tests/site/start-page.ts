import type { PageRecord } from './page-record.ts'

/** Where a newcomer begins, and the page to compare it with: both in English, invented, and easily told apart. */
export const FIRST_PAGE = 'https://keep-our-library-open.example/'
const SECOND_PAGE = 'https://quiet-nights-alliance.example/'

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`)

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:3rem auto;padding:0 1.5rem;color:#1d1e24;background:#fcfbf8}
h1{font-size:1.6rem}p{max-width:44rem}ul{list-style:none;padding:0}
li{display:grid;grid-template-columns:6rem 1fr;gap:.2rem 1rem;padding:.7rem 0;border-top:1px solid #e5e2da}
li small{grid-column:2;color:#5c5f6a}.level{color:#5c5f6a}`

const linkTo = (address: string): string => `<a href="${address}">${new URL(address).host}</a>`

/** The list of all demonstration pages with what the extension is expected to say of each. */
export function startPage(records: PageRecord[]): string {
  const items = records.map((record) => {
    const url = new URL(record.url)
    const shown = url.host + (url.pathname === '/' ? '' : url.pathname)
    return `<li><span class="level">${record.level}</span><span><a href="${escaped(record.url)}">${escaped(shown)}</a> ${escaped(record.title)}</span><small>${escaped(record.why)}</small></li>`
  })
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demonstration pages</title><style>${STYLE}</style></head><body>
<h1>Demonstration pages</h1>
<p>Every page here is a re-creation in our own words, served by this machine under the name that the original had. Nothing is sent anywhere. Open one, look at the toolbar and at the corner of the page, then click the extension's button.</p>
<p>New here? Begin with ${linkTo(FIRST_PAGE)}, a petition that says neither who takes your data nor why, then compare ${linkTo(SECOND_PAGE)}, which says both.</p>
<ul>${items.join('\n')}</ul></body></html>`
}
