/** A file of a batch whose bytes are at hand. */
import type { FileAside } from '../src/actions/open-import-batch.ts'

export function fileAside({
  name,
  bytes,
}: {
  readonly name: string
  readonly bytes: Uint8Array
}): FileAside {
  return { name, read: async () => bytes }
}
