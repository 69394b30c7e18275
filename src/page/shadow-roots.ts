import { extensionApi } from './extension-api.ts'
import { INLINE, SILENT } from './plain-text.ts'
import * as dom from './safe-dom.ts'

/** Possible hosts asked for their root, per document with its roots; roots met. */
const HOSTS_ASKED = 2_000
const ROOTS = 200

/**
 * No selector finds a name with a hyphen. These are the frequent elements that are no hosts, the most frequent first, as
 * they are compared in this order; others are asked.
 */
const NO_HOSTS = `div,p,li,td,tr,${[...INLINE, ...SILENT]},img,option,path,br,ul,th,input,h3,link,meta,button,html,head,title,form,fieldset,legend,table,tbody,svg *`
/** A `div` may be a host too: widgets take an empty one, or one high in the page. */
const HOSTS = `:not(${NO_HOSTS}),div:empty,body>div,main>div`

const rootOf = (host: Element): ShadowRoot | null | undefined => {
  const open = dom.openShadowRoot(host)
  // Only custom elements are asked for a closed root: built-in ones answer with the browser's own insides.
  if (open || !/-/.test(dom.tagName(host))) return open
  // Firefox's way into closed roots is a property of the element.
  return Reflect.get(host, 'openOrClosedShadowRoot') ?? extensionApi()?.dom?.openOrClosedShadowRoot(host)
}

export interface Shadows {
  /** By their hosts, outer ones first. */
  roots: Map<Element, ShadowRoot>
  /** The root element and every shadow root: where things are searched. */
  scopes: dom.Scope[]
  /** There are more. */
  cut: boolean
}

/**
 * Every shadow root of a document. The browser does the choosing: in a script, touching every element of a page
 * costs more than all the rest of a look.
 */
export const shadowRoots = (root: Element): Shadows => {
  const roots: Shadows['roots'] = new Map()
  const scopes: Shadows['scopes'] = [root]
  let left = HOSTS_ASKED
  for (const scope of scopes)
    for (const host of dom.queryAll(scope, HOSTS)) {
      if (left-- === 0 || roots.size >= ROOTS) return { roots, scopes, cut: true }
      const shadow = rootOf(host)
      if (!shadow) continue
      roots.set(host, shadow)
      scopes.push(shadow)
    }
  return { roots, scopes, cut: false }
}
