const LINK = /!?\[([^\]]*)\]\(([^()\s]*)(?: "[^"]*")?\)/g
const POINT = /^\s*(?:[*+•-]|\d{1,2}\.) +/

/**
 * Policies that others keep as Markdown, as the page they were: headings, points of lists, cells of tables, paragraphs,
 * links. Not a Markdown reader for anything else.
 */
export function markdownAsHtml(source: string, language: string): string {
  const blocks: string[] = []
  let lines: string[] = []
  let title = ''
  const close = (tag: string): void => {
    const text = lines.join('\n').trim()
    lines = []
    if (text === '') return
    if (tag === 'h2' && title === '') title = withoutTags(inline(text))
    blocks.push(`<${tag}>${inline(text)}</${tag}>`)
  }
  let tag = 'p'
  const next = (followed = 'p'): void => {
    close(tag)
    tag = followed
  }
  for (const line of source.replace(/^---\n[\s\S]*?\n---\n/, '').split('\n')) {
    const heading = /^ {0,3}#{1,6} +(.*?)#*$/.exec(line)
    if (/^ {0,3}(?:={3,}|-{3,})\s*$/.test(line)) {
      if (lines.length === 1) tag = 'h2'
      next()
    } else if (heading) {
      next('h2')
      lines = [heading[1] ?? '']
      next()
    } else if (/^\s*$/.test(line) || /^[\s|:-]+$/.test(line)) next()
    else if (POINT.test(line)) {
      next('li')
      lines = [line.replace(POINT, '')]
    } else if (/^\s*\|/.test(line)) {
      next()
      for (const cell of line.split('|')) {
        tag = 'td'
        lines = [cell]
        next()
      }
    } else lines.push(line)
  }
  next()
  return `<!DOCTYPE html><html lang="${language}"><title>${title}</title><main>${blocks.join('\n')}</main></html>`
}

function inline(text: string): string {
  return text
    .replace(/<[^>]{1,200}>/g, ' ')
    .replace(/&(?!#?\w+;)/g, '&amp;')
    .replace(/[<>]/g, (sign) => (sign === '<' ? '&lt;' : '&gt;'))
    .replace(LINK, '<a href="$2">$1</a>')
    .replace(/\*\*|__|`/g, '')
    .replace(/\\([\\`*_{}[\]()#+.!-])/g, '$1')
    .replace(/(^|\s)[*_](\S[^*_]*\S)[*_](?=\W|$)/g, '$1$2')
}

const withoutTags = (html: string): string => html.replace(/<[^>]*>/g, '')
