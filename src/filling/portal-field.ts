import type { FieldFacts, Ref } from '../facts.ts'

/** A heading above a field. */
export interface PortalHeading {
  text: string
  /** 1 to 6; 0 for what names a group: a legend, the label of a section. */
  level: number
}

export interface PortalOption {
  text: string
  value: string
}

/** What a form of an authority shows of one field. Nothing that was typed into it, only whether something was. */
export interface PortalField
  extends Pick<
    FieldFacts,
    'ref' | 'control' | 'type' | 'name' | 'id' | 'autocomplete' | 'labels' | 'required'
  > {
  /** Nearest first. */
  headings: PortalHeading[]
  /** What stands before it and two others: a date may be asked for in three fields. '' elsewhere. */
  row: string
  /** What it is described by, such as "2,000 characters at most". */
  description: string
  /** The form that it belongs to, '' where it stands in none. */
  form: Ref
  /** Of `maxlength`, in UTF-16 units; null where there is none. */
  limit: number | null
  /** Of a select. */
  options: PortalOption[]
  typed: boolean
}

/** One frame of the tab, with its fields in the order of the page. */
export interface PortalFrame {
  frameId: number
  /** As authored, '' if there is none. */
  lang: string
  fields: PortalField[]
}
