/** Long enough for every browser to have begun reading; milliseconds. */
const READ_BY = 60_000

/** Offers a file as a download from a page of the extension. Its URL is freed once it has been read. */
export function saveFile(
  page: Document,
  file: { name: string; type: string; content: string | Uint8Array<ArrayBuffer> | Blob },
): void {
  const url = URL.createObjectURL(new Blob([file.content], { type: file.type }))
  const anchor = page.createElement('a')
  anchor.href = url
  anchor.download = file.name
  anchor.click()
  setTimeout(() => URL.revokeObjectURL(url), READ_BY)
}
