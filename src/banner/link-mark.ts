import { warningPaths } from '../interface/warning-paths.ts'
import { html, icon } from './drawing.ts'
import css from './link-mark.css?inline'
import type { LinkMark } from './view.ts'

/** The mark beside a link to a listed site: the sign of a listing, in the colour of the text, with a name. */
export const linkMark = (label: string): LinkMark => ({
  style: css,
  sign: html('span', { role: 'img', 'aria-label': label, title: label }, icon(warningPaths.listed)),
})
