import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'

const FieldLabel = v.looseObject({ selector: v.string(), type: v.nullable(v.string()) })
const BoxLabel = v.looseObject({
  selector: v.string(),
  purpose: v.string(),
  mode: v.picklist(['optin', 'optout']),
  prechecked: v.boolean(),
})
const FormLabel = v.looseObject({
  index: v.number(),
  selector: v.string(),
  kind: v.nullable(v.string()),
  kindCoarse: v.nullable(v.string()),
  collectsPersonalData: v.nullable(v.boolean()),
  fields: v.array(FieldLabel),
  privacyLinkNearForm: v.nullable(v.boolean()),
  inlineNoticeItems: v.nullable(v.array(v.string())),
  consentCheckboxes: v.nullable(v.array(BoxLabel)),
})
const PageLabel = v.looseObject({
  id: v.string(),
  tier: v.picklist(['gold', 'upstream']),
  file: v.string(),
  origin: v.string(),
  language: v.optional(v.string(), ''),
  privacyLinkAnywhere: v.nullable(v.boolean()),
  forms: v.array(FormLabel),
})
const PolicyLabel = v.looseObject({
  id: v.string(),
  tier: v.picklist(['gold', 'upstream']),
  file: v.string(),
  /** The part of the file that is the policy, where it is not all of it. */
  selector: v.optional(v.string()),
  cluster: v.optional(v.string()),
  language: v.string(),
  docType: v.picklist(['privacy_policy', 'legal_notice', 'cookie_policy', 'other']),
  /** Null: only the type is labelled. */
  items: v.nullable(v.array(v.string())),
  doubtfulItems: v.optional(v.array(v.string()), []),
  unlabelledItems: v.optional(v.array(v.string()), []),
})
const Labels = v.looseObject({
  split: v.string(),
  forms: v.array(PageLabel),
  formsUpstream: v.optional(v.array(PageLabel), []),
  policies: v.optional(v.array(PolicyLabel), []),
  policiesUpstream: v.optional(v.array(PolicyLabel), []),
})

export type FormLabel = v.InferOutput<typeof FormLabel>
export type PageLabel = v.InferOutput<typeof PageLabel>
export type PolicyLabel = v.InferOutput<typeof PolicyLabel>
export type Labels = v.InferOutput<typeof Labels>

/** The labels of a folder, in the format of the corpus (`labels.json` beside the pages). */
export function readLabels(folder: string): Labels {
  return v.parse(Labels, JSON.parse(readFileSync(path.join(folder, 'labels.json'), 'utf8')))
}
