import type { Level } from '../../assessment.ts'

/** Texts of the page that opens once after the installation. Its choices have their words in options.ts. */
export interface WelcomeTexts {
  /** Title of the window and of the page. */
  title: string
  /** What the extension does not do. */
  promises: { heading: string; lines: readonly string[] }
  /** How to see it at work, in this order. */
  steps: {
    heading: string
    /** Where the icon stands on the toolbar already. */
    pinned: string
    /** How to put it there; `name`: of the extension. */
    pin: Record<'chromium' | 'firefox', (name: string) => string>
    open: string
    look: string
    /** That there is a key for it, and where it can be changed; the options say it too. */
    key: (key: string) => string
    reload: string
  }
  levels: { heading: string; line: Record<Level, string> }
  country: {
    heading: string
    what: string
    label: string
    /** The choice of no country. */
    none: string
    authority: (name: string) => string
    /** Where a country has several authorities, or none that can be written to. */
    undecided: string
    failed: string
  }
  /** Above the links, and that to what is stored. */
  later: string
  stored: string
  /** The way back here, among what the options say about the extension. */
  again: string
}
