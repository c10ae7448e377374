/** Reads a made document as any other, but without a process of its own. */
import { layOutFile } from '../../src/intake/media/lay-out-file.ts'
import { limits } from '../../src/intake/media/limits.ts'
import { type ReadDocument, readLaidOut } from '../../src/intake/read-document.ts'

const offices = ['帆影区', '椿坂区', '藍瀬区', '星見区']

/** null when it is refused. */
export async function readMade(name: string, bytes: Uint8Array): Promise<ReadDocument | null> {
  const opened = await layOutFile(name, bytes, limits)
  if (!opened.ok || opened.value.kind !== 'document') return null
  const read = readLaidOut(name, opened.value.laid, { offices })
  return read.ok ? read.value : null
}
