/**
 * The texts of one room in one language, from the files that `import.meta.glob` found for it: `…/fr.dossier.ts`.
 * Every language of the interface has one; a conformance test holds that.
 */
export async function textsOf<T>(files: Record<string, () => Promise<T>>, language: string): Promise<T> {
  const [, load] = Object.entries(files).find(([path]) => path.includes(`/${language}.`)) ?? []
  if (load === undefined) throw new Error(`No texts in ${language} among ${Object.keys(files).join(', ')}`)
  return load()
}
