/** The XML parts of an office file in the zip that it is. The same parts make the same bytes, whenever it is. */
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'

/** @param parts By path, without their declaration */
export async function packParts(parts: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const zip = new ZipFile()
  for (const [path, xml] of parts) {
    zip.addBuffer(Buffer.from(`${declaration}${xml}`), path, { mtime: noTime })
  }
  zip.end()
  return new Uint8Array(await buffer(zip.outputStream))
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const noTime = new Date(1980, 0, 1)
