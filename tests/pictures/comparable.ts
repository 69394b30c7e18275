import { commands } from 'vitest/browser'

const RECORD = 'tests/pictures/references/drawn-by.json'

let reason: Promise<string | null> | undefined

/** Why the pictures of this browser are not compared with the references; null where they are. Said aloud once. */
export function comparable(): Promise<string | null> {
  reason ??= whyNot().then((found) => {
    if (found !== null) console.warn(`Pictures are NOT COMPARED: ${found}`)
    return found
  })
  return reason
}

async function whyNot(): Promise<string | null> {
  const renew = 'npm run pictures -- --write draws them anew'
  const record = await commands.readFile(RECORD).catch(() => null)
  if (record === null) return `there are no references; ${renew}`
  const { chromium }: { chromium?: string } = JSON.parse(record)
  const own = /Chrome\/(\d+)/.exec(navigator.userAgent)?.[1]
  if (chromium === own) return null
  return `the references are of Chromium ${chromium} and this is ${own}; ${renew}`
}
