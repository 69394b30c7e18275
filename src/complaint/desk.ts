import * as v from 'valibot'

/**
 * The letter on the desk: written from the answers until the person edits it, then theirs. Nothing a person wrote
 * is ever overwritten without being asked for, and what was set aside can be brought back.
 */
export interface Desk {
  /** The person's own version and the letter it was made from; null while the letter follows the answers. */
  edited: { text: string; from: string | null } | null
  /** The version that gave way to a new letter. */
  setAside: { text: string; from: string | null } | null
}

const version = v.nullable(v.object({ text: v.string(), from: v.nullable(v.string()) }))

export const deskShape: v.GenericSchema<unknown, Desk> = v.object({ edited: version, setAside: version })

export const emptyDesk: Desk = { edited: null, setAside: null }

/** Typing the text back to the written letter makes it follow the answers again. */
export const edit = (text: string, written: string | null): Desk =>
  text === written ? emptyDesk : { edited: { text, from: written }, setAside: null }

export const rewrite = (desk: Desk): Desk => ({ edited: null, setAside: desk.edited })

export const bringBack = (desk: Desk): Desk => ({ edited: desk.setAside, setAside: null })
