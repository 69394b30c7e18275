import type { PictureMissing } from '../../complaint/draft.ts'
import type { ArchiveMissing, FormPictureMissing } from '../../evidence/capture.ts'
import type { PartKind } from '../../evidence/manifest.ts'
import type { BundleRefusal, FileState } from '../../evidence/verify-bundle.ts'
import type { Outcome } from '../../finding.ts'

/** Texts about evidence: taking, editing, saving and verifying it; with README.txt of the bundle. */
export interface EvidenceTexts {
  /** BCP 47. */
  language: string
  locale: string
  pictures: {
    loading: string
    /** `number` counts the pictures of forms. */
    form(number: number): string
    /** What is covered by itself, and what is not. `count`: places of fields. */
    covered(count: number): string
    nothingToCover: string
    uncovered: string
    unknown: string
    coverFields: string
    notKept: string
    /** The picture cannot be drawn, so it is left out. */
    broken: string
    missing: Record<Exclude<FormPictureMissing, 'whole'>, string>
  }
  editor: {
    open: string
    how: string
    area: string
    left: string
    top: string
    width: string
    height: string
    cover: string
    crop: string
    whole: string
    undo: string
    /** The areas that the person covered. */
    covers: string
    removeCover(number: number): string
    pixels: string
    done: Record<'covered' | 'cropped' | 'whole' | 'undone' | 'removed', string>
    /** The store has no room for the edit. */
    notKept: string
    gone: string
  }
  archive: {
    keep(kind: 'mhtml' | 'html', size: string): string
    what: string
    pending: string
    missing: Record<ArchiveMissing, string>
  }
  bundle: {
    heading: string
    save: string
    making: string
    saved(name: string, size: string): string
    failed: string
    /** The letter is not written yet. */
    withoutLetter: string
    warning: string
    contents: string
    size(size: string): string
    limits: string
    part: Record<PartKind, string>
    verify: string
  }
  readme(input: {
    reference: string
    page: string
    checkedAt: string
    versions: string
    files: { name: string; what: string }[]
  }): string
  /** The way to the verify page from the options. */
  options: { heading: string; what: string; open: string }
  verify: {
    title: string
    lead: string
    promise: string
    choose: string
    drop: string
    reading: string
    refused: Record<BundleRefusal | 'unreadable', string>
    right: string
    wrong(count: number): string
    state: Record<FileState, string>
    files: string
    hash: string
    foundHash: string
    means: string
    report: {
      heading: string
      page: string
      checkedAt: string
      createdAt: string
      reference: string
      versions: string
      /** Rest of "Extension 0.1.0, Chrome 137". */
      extension(version: string, browser: string): string
      outcomes: Record<Outcome, string>
      noFindings: string
      listings: string
      noListings: string
      notShown: string
      missing: string
      why: Record<ArchiveMissing | PictureMissing | FormPictureMissing | 'left-out' | 'none', string>
    }
    pictures: string
    pictureAlt(name: string): string
    asText: string
    cut: string
    archiveNote: string
    another: string
  }
}
