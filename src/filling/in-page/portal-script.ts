import { isOnHosts } from '../authority-host.ts'
import type { PortalField } from '../portal-field.ts'
import { type FieldFilled, type FieldToFill, fillPortal } from './fill-portal.ts'
import { type PortalRead, readPortal } from './read-portal.ts'

/** Read and filled in two steps, each on being called from the extension's page; nothing runs by itself. */
export interface PortalScript {
  /** Null in a frame that is not the authority's. */
  read(hosts: readonly string[]): PortalRead | null
  /** Null likewise: a frame may have gone elsewhere in between, though this script is then gone with its document. */
  fill(hosts: readonly string[], fills: readonly FieldToFill[]): Promise<FieldFilled[] | null>
}

let fields: PortalField[] = []

const script: PortalScript = {
  read(hosts) {
    if (!isOnHosts(location.href, hosts)) return null
    const read = readPortal()
    fields = read.fields
    return read
  },
  async fill(hosts, fills) {
    return isOnHosts(location.href, hosts) ? fillPortal(fills, fields) : null
  },
}

// In the extension's own world, which no script of the page can look into.
Reflect.set(globalThis, 'portalScript', script)
