import type { PackedFile } from './archive.ts'

/** Pixels: toolbar, toolbar on dense screens, list of extensions, installation and store. */
const SIZES = ['16', '32', '48', '128']
/** In a PNG the width stands after signature, length and type of the first chunk (PNG 3rd ed., 11.2.1). */
const WIDTH_AT = 16

interface WithIcons {
  icons?: Record<string, string>
  action?: { default_icon?: Record<string, string> }
}

/** Icons that are missing, or whose picture has another size than the manifest says. */
export function unfitIcons(manifest: WithIcons, files: PackedFile[]): string[] {
  const missing = SIZES.filter((size) => manifest.icons?.[size] === undefined)
  const named = [manifest.icons ?? {}, manifest.action?.default_icon ?? {}].flatMap((icons) =>
    Object.entries(icons),
  )
  const wrong = named.filter(([size, name]) => {
    const bytes = files.find(({ path }) => path === name)?.bytes
    return !bytes || bytes.length < WIDTH_AT + 8 || String(widthOf(bytes)) !== size
  })
  return [
    ...missing.map((size) => `no icon of ${size} pixels`),
    ...wrong.map(([size, name]) => `${name}: not a PNG of ${size} pixels`),
  ]
}

function widthOf(png: Uint8Array): number {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const square = view.getUint32(WIDTH_AT) === view.getUint32(WIDTH_AT + 4)
  return square ? view.getUint32(WIDTH_AT) : 0
}
