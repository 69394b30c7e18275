import { sourceFiles } from './source-files.ts'

/** One declaration of a style sheet, with where it stands. */
export interface Declaration {
  file: string
  selector: string
  property: string
  value: string
  /** The queries around it, outermost first. */
  queries: string[]
}

/** As a sentence that leads to it. */
export const told = ({ file, selector, property, value }: Declaration): string =>
  `${file}: ${selector} { ${property}: ${value} }`

/** Every declaration of the extension's style sheets, in their order. */
export const declarations: readonly Declaration[] = sourceFiles('src', ['.css']).flatMap(({ path, text }) =>
  declarationsOf(path, text.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/@import[^;]*;/g, '')),
)

function declarationsOf(file: string, css: string): Declaration[] {
  const found: Declaration[] = []
  const around: string[] = []
  for (const [, prelude, declaration, end] of css.matchAll(/([^{};]*)\{|([^{};]+);|(\})/g)) {
    if (prelude !== undefined) around.push(prelude.trim().replace(/\s+/g, ' '))
    else if (end !== undefined) around.pop()
    else if (declaration !== undefined) {
      const [property = '', ...value] = declaration.split(':')
      const queries = around.filter((one) => one.startsWith('@'))
      found.push({
        file,
        selector: around.filter((one) => !one.startsWith('@')).join(' '),
        property: property.trim(),
        value: value.join(':').replace(/\s+/g, ' ').trim(),
        queries,
      })
    }
  }
  return found
}
