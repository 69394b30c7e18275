/*
 * A strict reader of iCalendar files, for tests: it throws where RFC 5545 says MUST and the file does not. It is written
 * from the RFC and knows nothing of how the files are made.
 */

interface Property {
  name: string
  parameters: Record<string, string>
  value: string
}

export interface Component {
  name: string
  properties: Property[]
  components: Component[]
}

const encoder = new TextEncoder()

/** 3.1: lines end with CRLF, have 75 octets at most, and go on where the next begins with white space. */
function unfolded(file: string): string[] {
  if (!file.endsWith('\r\n')) throw new Error('The last line does not end')
  const physical = file.slice(0, -2).split('\r\n')
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error(`A bare line end in ${JSON.stringify(line)}`)
    if (encoder.encode(line).length > 75) throw new Error(`A line has more than 75 octets: ${line}`)
    if (line.trim() === '') throw new Error('An empty line')
    if (line.includes('\ufffd')) throw new Error('A character was cut in two')
  }
  const lines: string[] = []
  for (const line of physical)
    if (/^[ \t]/.test(line)) lines.push(`${lines.pop() ?? ''}${line.slice(1)}`)
    else lines.push(line)
  return lines
}

function property(line: string): Property {
  const match = /^([A-Z][A-Z0-9-]*)((?:;[A-Z-]+=[^";:,]+)*):(.*)$/s.exec(line)
  if (match === null) throw new Error(`No content line: ${line}`)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the RFC forbids just these.
  if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(line)) throw new Error(`A control character: ${line}`)
  const [, name = '', parameters = '', value = ''] = match
  return {
    name,
    value,
    parameters: Object.fromEntries(
      parameters
        .split(';')
        .filter(Boolean)
        .map((each): [string, string] => {
          const [key = '', text = ''] = each.split('=')
          return [key, text]
        }),
    ),
  }
}

/** 3.3.11: the text that a TEXT value stands for. */
export function textOf(value: string): string {
  if (/(?<!\\)(?:\\\\)*[;,]/.test(value.replace(/\\[;,]/g, ''))) throw new Error(`Unescaped: ${value}`)
  return value.replace(/\\([\\;,nN])|\\(.?)/g, (_, known: string | undefined, other: string) => {
    if (known === undefined) throw new Error(`An escape that is none: \\${other}`)
    return known.toLowerCase() === 'n' ? '\n' : known
  })
}

const one = (of: Component, name: string): string => {
  const found = of.properties.filter((each) => each.name === name)
  if (found.length !== 1) throw new Error(`${of.name} has ${found.length} ${name}`)
  return found[0]?.value ?? ''
}

/** The calendar of a file, with what every event must have. */
export function readCalendar(file: string): Component {
  const root: Component = { name: '', properties: [], components: [] }
  const open: Component[] = [root]
  for (const line of unfolded(file)) {
    const at = property(line)
    const here = open.at(-1)
    if (here === undefined) throw new Error('More ends than begins')
    if (at.name === 'BEGIN') {
      const made: Component = { name: at.value, properties: [], components: [] }
      here.components.push(made)
      open.push(made)
    } else if (at.name === 'END') {
      if (here.name !== at.value) throw new Error(`${at.value} ends within ${here.name}`)
      open.pop()
    } else if (here === root) throw new Error(`${at.name} outside of a calendar`)
    else here.properties.push(at)
  }
  const [calendar, more] = root.components
  if (open.length !== 1 || calendar?.name !== 'VCALENDAR' || more !== undefined)
    throw new Error('Not one calendar')
  if (one(calendar, 'VERSION') !== '2.0') throw new Error('Another version')
  if (one(calendar, 'PRODID') === '') throw new Error('No product')
  const uids = new Set<string>()
  for (const event of calendar.components) {
    if (event.name !== 'VEVENT') throw new Error(`A ${event.name}`)
    const uid = one(event, 'UID')
    if (uid === '' || uids.has(uid)) throw new Error(`No id of its own: ${uid}`)
    uids.add(uid)
    if (!/^\d{8}T\d{6}Z$/.test(one(event, 'DTSTAMP'))) throw new Error('DTSTAMP is not in UTC')
    for (const alarm of event.components) {
      if (alarm.name !== 'VALARM') throw new Error(`A ${alarm.name} in an event`)
      if (one(alarm, 'ACTION') !== 'DISPLAY') throw new Error('An alarm that does something')
      textOf(one(alarm, 'DESCRIPTION'))
      if (!/^-?PT?\d+[DHM]$/.test(one(alarm, 'TRIGGER'))) throw new Error('No trigger')
    }
  }
  return calendar
}

/** A property of a component, as it stands there. */
export const valueIn = one
