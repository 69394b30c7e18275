/** The texts of one room in one language, from what `import.meta.glob` found: `…/fr.options.ts`. */
export function textsIn<T>(files: Record<string, T>, language: string): T {
  const [, texts] = Object.entries(files).find(([path]) => path.includes(`/${language}.`)) ?? []
  if (texts === undefined) throw new Error(`No texts in ${language} among ${Object.keys(files).join(', ')}`)
  return texts
}
