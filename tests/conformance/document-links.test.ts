import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../browsers/builds.ts'
import { sourceFiles } from './source-files.ts'

const atTheTop = ['README.md', 'CHANGELOG.md'].map((file) => ({
  path: file,
  text: readFileSync(path.join(ROOT, file), 'utf8'),
}))
const documents = [...atTheTop, ...sourceFiles('docs', ['.md'])]

/** Targets of links and pictures that are files of the project; examples in code are none. */
const targetsOf = (text: string) =>
  [...text.replace(/```[\s\S]*?```|`[^`\n]*`/g, '').matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target.replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target))

describe('a document', () => {
  it('links to files and pictures that are there', () => {
    expect(documents.length).toBeGreaterThan(20)
    const dead = documents.flatMap(({ path: file, text }) =>
      targetsOf(text)
        .filter((target) => !existsSync(path.join(ROOT, path.dirname(file), target)))
        .map((target) => `${file} → ${target}`),
    )
    expect(dead).toEqual([])
  })
})
