import type { TechnologyFacts } from '../facts.ts'
import type { Look } from './look.ts'
import * as dom from './safe-dom.ts'

/** Hosts handed on; elements asked for one. */
const HOSTS = 200
const ELEMENTS = 1_000
const GENERATOR_CHARACTERS = 200

/** What a page is made of, as far as addresses tell. Relative ones, by far the most, belong to the page's own host. */
export function technologyFacts(look: Look, root: Element): TechnologyFacts {
  const hosts = new Set<string>()
  for (const part of dom.queryFirst(
    root,
    'script[src*="//"],iframe[src*="//"],link[rel~=stylesheet i][href*="//"]',
    ELEMENTS,
  )) {
    const url = URL.parse(dom.attribute(part, 'src') || dom.attribute(part, 'href'), dom.baseAddress(root))
    if (url?.host) hosts.add(url.host)
  }
  if (hosts.size > HOSTS) look.caps.add('hosts')
  const generator = dom.query(root, 'meta[name=generator i]')
  return {
    scripts: dom.queryAll(root, 'script').length,
    hosts: [...hosts].slice(0, HOSTS),
    generator: generator ? dom.attribute(generator, 'content').slice(0, GENERATOR_CHARACTERS) : '',
  }
}
