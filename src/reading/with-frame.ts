import type { PageFacts, Ref } from '../facts.ts'

/** Facts with refs that are unique in the tab: "0/f0.3". In the facts they are unique in their frame only. */
export function withFrame(facts: PageFacts, frameId: number): PageFacts {
  const scope = <T extends { ref: Ref }>(item: T): T => ({ ...item, ref: `${frameId}/${item.ref}` })
  return {
    ...facts,
    forms: facts.forms.map((form) => ({
      ...scope(form),
      fields: form.fields.map(scope),
      buttons: form.buttons.map(scope),
      texts: form.texts.map(scope),
      links: form.links.map(scope),
    })),
    embeds: facts.embeds.map((embed) => ({
      ...scope(embed),
      texts: embed.texts.map(scope),
      links: embed.links.map(scope),
    })),
    links: facts.links.map(scope),
  }
}
