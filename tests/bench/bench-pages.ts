import { readFileSync } from 'node:fs'

/** Pages that show what the content script costs; one a kind of load. */
export interface BenchPage {
  name: string
  html: string
  /** Milliseconds until the extension has said all it has to say here. */
  settle: number
  what: string
}

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><body>${body}</body></html>`

const times = (count: number, one: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => one(n)).join('')

const links = (count: number) =>
  times(count, (n) => `<li><a href="https://site-${n}.example/a/${n}">Story ${n}</a></li>`)

const sameSite = (count: number) => times(count, (n) => `<li><a href="/page/${n}">Page ${n}</a></li>`)

const article = `<h1>A long read</h1>${times(120, (n) => `<p>Paragraph ${n} of the <em>story</em>.</p>`)}<ul>${links(80)}</ul>`

/** What an ordinary page does by itself: some script, so that ratios compare pages and not silence. */
const ownScript = '<script>let t=0;for(let i=0;i<4e6;i++)t+=Math.sqrt(i);document.title+=" "</script>'

const newsletter =
  '<form action="/subscribe" method="post"><label>E-mail <input type="email" name="email"></label><button>Subscribe</button></form>'

const storm =
  '<div id="s"></div><script>const s=document.getElementById("s");setInterval(()=>{s.replaceChildren();for(let i=0;i<60;i++){const p=document.createElement("p");p.textContent="tick "+i+Math.random();s.append(p)}},10)</script>'

const shadows =
  '<div id="r"></div><script>let h=document.getElementById("r");for(let i=0;i<30;i++){const r=h.attachShadow({mode:"open"});r.innerHTML="<section><p>Level "+i+"</p><div></div></section>";h=r.querySelector("div")}h.innerHTML=`<form><input type=email name=email><button>Sign</button></form>`</script>'

const petition = readFileSync('tests/pages/500parrainages.fr/index.html', 'utf8')
const informed = readFileSync('tests/pages/train-de-nuit.example/index.html', 'utf8')

/** The form page with the header, text and footer of an ordinary site. */
const usual = informed
  .replace(/<body[^>]*>/, (body) => `${body}<header><nav><ul>${sameSite(30)}</ul></nav></header>`)
  .replace(
    '</body>',
    `<section><h2>More</h2>${times(120, (n) => `<p>Paragraph ${n} of the <em>story</em>.</p>`)}</section><footer><ul>${sameSite(40)}</ul></footer></body>`,
  )

export const benchPages: BenchPage[] = [
  {
    name: 'nothing',
    html: page('Text', times(120, (n) => `<p>Paragraph ${n} of the <em>story</em>.</p>`) + ownScript),
    settle: 900,
    what: 'no data taken, no link',
  },
  {
    name: 'article',
    html: page('Article', article + ownScript),
    settle: 900,
    what: 'no data taken, 80 hosts linked',
  },
  { name: 'petition', html: petition, settle: 1500, what: 'the fined pattern, re-created' },
  { name: 'petition with notice', html: informed, settle: 1500, what: 'a form with a full notice' },
  { name: 'usual', html: usual, settle: 1500, what: 'the same in a page of 600 elements' },
  {
    name: 'forum',
    html: page(
      'Forum',
      times(1_600, (n) => `<div><p><b>User ${n}</b></p><p>Post <i>${n}</i></p></div>`) + newsletter,
    ),
    settle: 1500,
    what: '10,000 nodes and a newsletter box',
  },
  {
    name: 'table',
    html: page(
      'Table',
      `<table>${times(5_000, (n) => `<tr>${times(8, (m) => `<td>${n}.${m}</td>`)}</tr>`)}</table>${newsletter}`,
    ),
    settle: 2500,
    what: '50,000 nodes and a newsletter box',
  },
  {
    name: 'admin',
    html: page(
      'Admin',
      times(200, (n) => `<section><h2>Row ${n}</h2>${newsletter}</section>`),
    ),
    settle: 2500,
    what: '200 forms',
  },
  {
    name: 'storm',
    html: page('Storm', newsletter + storm),
    settle: 6000,
    what: '60 nodes replaced every 10 ms',
  },
  {
    name: 'shadow',
    html: page('Shadow', shadows),
    settle: 1500,
    what: 'a form under 30 nested shadow roots',
  },
]
