/**
 * The shape of what may be known about a page: plain JSON, no judgement, no field value, ever.
 * `src/page` writes it, `src/reading` reads it; nothing else crosses from a page into the extension.
 */

export const FACTS_SCHEMA = 1

/** A handle for an element of the page, valid in its frame for as long as the document lives: "f0", "f0.3". */
export type Ref = string

export interface PageFacts {
  schema: typeof FACTS_SCHEMA
  /** Random per document, so that a reload or a new page in the same tab is recognised. */
  instance: string
  /** Without the fragment. */
  url: string
  title: string
  /** `lang` of the root element as authored, '' if there is none. */
  lang: string
  /** ISO 8601 with the time of the look. */
  readAt: string
  frame: 'top' | 'child'
  forms: FormFacts[]
  embeds: EmbedFacts[]
  /** Links of the whole page: for policy links away from the form and for listed hosts. */
  links: LinkFacts[]
  headings: string[]
  footer: string
  /** Number of scripts in the document: a page without any sends its forms exactly as authored. */
  scripts: number
  /**
   * Account numbers as they stand in the page's source ("GTM-AB12CD", "init','1234567890", "sitekey 6Le…"), unread; left out where there
   * are none.
   */
  identifiers?: string[]
  capsHit: Cap[]
}

/** A `<form>`, or a group of fields that stand in none (`element: 'group'`). */
export interface FormFacts {
  ref: Ref
  element: 'form' | 'group'
  /** False while nobody can see it (a dialog not yet opened). Visibility inside it is then judged as if it were open. */
  visible: boolean
  target: TargetFacts
  fields: FieldFacts[]
  buttons: ButtonFacts[]
  texts: TextFacts[]
  links: LinkFacts[]
  /** Names of hidden inputs that the author set to 1, true, on or yes, as a selector can ask; no value is read. */
  hiddenChoices?: string[]
}

export interface TargetFacts {
  /** Absolute address of `action`, null where the attribute is missing or empty. */
  action: string | null
  /** Authored `method`, null where the attribute is missing (scripts usually send such a form). */
  method: 'get' | 'post' | 'dialog' | null
  /** Absolute addresses of `formaction` on its buttons. */
  formActions: string[]
  /** True where an inline `onsubmit` was authored. */
  inlineHandler: boolean
}

export type LabelSource = 'label' | 'aria' | 'placeholder' | 'title' | 'legend' | 'before'

export interface FieldFacts {
  ref: Ref
  control: 'input' | 'select' | 'textarea' | 'editable'
  /** Authored type in lower case; '' for select, textarea and editable. */
  type: string
  name: string
  id: string
  autocomplete: string
  labels: { source: LabelSource; text: string }[]
  /** `required` or `aria-required="true"`. */
  required: boolean
  /** Authored `checked` of a tick box or radio, before any person touched it; null for other controls. */
  ticked: boolean | null
  visible: boolean
  /** For a radio group with a button ticked by the author: that button's text. Left out where it was not looked at. */
  tickedOption?: string
  /** A sign that the style sheet draws beside the label ("*"); false where there is none, left out if not looked at. */
  marked?: boolean
  /** Looks like a trap for robots: invisible and taken out of the tab order or of autofill. */
  trap: boolean
  /** Texts of a select's options or of the buttons of a radio group. */
  options: string[]
}

export interface ButtonFacts {
  ref: Ref
  text: string
  visible: boolean
  submits: boolean
}

/** `inside` the form; `near`: the same card, section, dialog or column; `footer` and `page`: elsewhere. */
export type Place = 'inside' | 'near' | 'footer' | 'page'

export type HiddenBy = 'display' | 'opacity' | 'size' | 'clip' | 'offscreen' | 'font' | 'contrast' | 'covered'

/** One block of text: inline pieces joined, a list joined with its lead-in. */
export interface TextFacts {
  ref: Ref
  place: 'inside' | 'near'
  text: string
  /** Null where a person can see it. */
  hiddenBy: HiddenBy | null
  /** True behind a closed `<details>`, tab or accordion with a visible control. */
  folded: boolean
}

export interface LinkFacts {
  ref: Ref
  place: Place
  text: string
  /** Absolute http(s) address without user info; other targets ("#modal", "javascript:…") as authored. */
  href: string
  hiddenBy: HiddenBy | null
  /** The block that holds the link, for links inside or near a form ("to know more, click here"). */
  sentence: string
}

/** A visible frame and the text around it, so that the form inside can be joined to the page that embeds it. */
export interface EmbedFacts {
  ref: Ref
  src: string
  texts: TextFacts[]
  links: LinkFacts[]
}

/** A bound that cut something off; what was not read is never called missing. */
export type Cap = 'nodes' | 'forms' | 'fields' | 'text' | 'links' | 'time'

/** Facts with the frame they come from; frame 0 is the top of the tab. */
export interface FrameFacts {
  frameId: number
  facts: PageFacts
}
