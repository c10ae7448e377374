/** One slide as LibreOffice keeps it: boxes of text at their places. */
import { makeZip } from './make-zip.ts'

export type OdpBox = readonly [
  left: number,
  top: number,
  width: number,
  height: number,
  ...lines: string[],
]

/** @param boxes In millimetres from the corner; each line is a paragraph */
export function makeOdp(boxes: readonly OdpBox[]): Uint8Array {
  const frames = boxes.map(
    ([left, top, width, height, ...lines]) =>
      `<draw:frame svg:x="${left}mm" svg:y="${top}mm" svg:width="${width}mm" svg:height="${height}mm"><draw:text-box>${lines.map((line) => `<text:p>${line}</text:p>`).join('')}</draw:text-box></draw:frame>`,
  )
  const space = (name: string) =>
    `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${names[name]}"`
  const spaces = Object.keys(names).map(space).join(' ')
  return makeZip([
    { name: 'mimetype', content: mediaType },
    {
      name: 'content.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${spaces} office:version="1.2"><office:body><office:presentation><draw:page draw:name="1">${frames.join('')}</draw:page></office:presentation></office:body></office:document-content>`,
    },
    {
      name: 'META-INF/manifest.xml',
      content: `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${mediaType}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    },
  ])
}

const mediaType = 'application/vnd.oasis.opendocument.presentation'

const names: Readonly<Record<string, string>> = {
  office: 'office:1.0',
  draw: 'drawing:1.0',
  text: 'text:1.0',
  svg: 'svg-compatible:1.0',
}
