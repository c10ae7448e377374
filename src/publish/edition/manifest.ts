/** The manifest of a published folder: every file with its length and its SHA-256, so that a changed digit is found. */
import { createHash } from 'node:crypto'
import * as z from 'zod'

export interface Manifest {
  readonly formatVersion: 1
  readonly municipality: string
  readonly fiscalYear: number
  readonly files: readonly ManifestEntry[]
}

export interface ManifestEntry {
  readonly path: string
  readonly bytes: number
  /** Hex. */
  readonly sha256: string
  readonly mediaType: string
  /** Made again from the records it is the same, byte for byte. */
  readonly reproducible: boolean
  /** For the publisher alone: what it was made from, sealed, so that it need not be made again while that is the same. */
  readonly seal?: string | undefined
}

export const manifestPath = 'manifest.json'

export function describeFile(
  { path, mediaType, reproducible }: Omit<ManifestEntry, 'bytes' | 'sha256' | 'seal'>,
  bytes: Uint8Array,
): ManifestEntry {
  return { path, bytes: bytes.byteLength, sha256: sha256(bytes), mediaType, reproducible }
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

export function printManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`
}

const shape = z.object({
  formatVersion: z.literal(1),
  municipality: z.string(),
  fiscalYear: z.int(),
  files: z.array(
    z.object({
      /** Names a file below the folder and nothing outside it. */
      path: z.string().regex(/^(?!.*(?:^|\/)\.\.?(?:\/|$))[\w.-]+(?:\/[\w.-]+)*$/),
      bytes: z.int().min(0),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      mediaType: z.string(),
      reproducible: z.boolean(),
      seal: z.base64().optional(),
    }),
  ),
})

/** null for what is no manifest of a version known here. */
export function readManifest(text: string): Manifest | null {
  try {
    return shape.parse(JSON.parse(text))
  } catch {
    return null
  }
}
