import type { Content } from './serve-pages.ts'

/** Elements of the huge page beside its forms. */
const HUGE_NODES = 50_000
const HUGE_FORMS = 200

/** 50,000 elements, 200 forms and a script that never stops changing them. */
function huge(): Content {
  const row = (n: number) => `<li><span>Entrée ${n}</span></li>`
  const form = (n: number) =>
    `<form action="/ligne-${n}" method="post"><label>E-mail ${n} <input type="email" name="email${n}"></label><label>Nom <input name="nom${n}"></label><button>Enregistrer</button></form>`
  const perForm = Math.floor(HUGE_NODES / 2 / HUGE_FORMS)
  const parts = Array.from({ length: HUGE_FORMS }, (_, n) => {
    const rows = Array.from({ length: perForm }, (_, k) => row(n * perForm + k)).join('')
    return `<section><h2>Groupe ${n}</h2><ul>${rows}</ul>${form(n)}</section>`
  })
  const storm = `let n = 0
setInterval(() => {
  const items = document.querySelectorAll('section:first-of-type li')
  for (const item of items) item.firstChild.textContent = 'Entrée ' + n++
  document.querySelector('ul').append(document.createElement('li'))
}, 20)`
  const body = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Registre complet</title><style>body{font:14px sans-serif;margin:2rem}ul{columns:6}</style></head><body><h1>Registre complet</h1>${parts.join('\n')}<script>${storm}</script></body></html>`
  return { type: 'text/html; charset=utf-8', body }
}

/** A page without any input that is as large. */
function hugeArticle(): Content {
  const parts = Array.from({ length: HUGE_NODES / 2 }, (_, n) => `<p>Paragraphe <em>${n}</em>.</p>`)
  const body = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Compte rendu intégral</title></head><body><h1>Compte rendu intégral</h1>${parts.join('')}</body></html>`
  return { type: 'text/html; charset=utf-8', body }
}

/** The smallest PDF that a viewer shows: one page, one line. Offsets are computed, not typed. */
function pdf(): Content {
  const stream = 'BT /F1 24 Tf 60 760 Td (Bulletin de soutien) Tj ET'
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
  return { type: 'application/pdf', body }
}

/** Pages that are made rather than stored, by host and path. */
export const GENERATED: ReadonlyMap<string, () => Content> = new Map([
  ['registre.example/', huge],
  ['registre.example/compte-rendu', hugeArticle],
  ['documents.example/bulletin.pdf', pdf],
])
