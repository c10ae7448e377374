/**
 * What a backup says of itself: when it was taken, which migrations its database had had, and each of its parts with
 * rows, bytes and hash. It is the last entry of the file, so a file that was cut short has none.
 */
import * as z from 'zod'

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.int().nonnegative()

const part = z.object({
  /** Its entry in the file. */
  path: z.string(),
  table: z.string(),
  municipality: z.uuid(),
  columns: z.array(z.string()).min(1),
  rows: count,
  bytes: count,
  sha256: hash,
})

const schema = z.object({
  kind: z.literal('torikumi-backup'),
  format: z.literal(1),
  /** ISO 8601; all that was committed before is in it. */
  at: z.string(),
  /** PostgreSQL it was taken from: `18.4`. */
  server: z.string(),
  migrations: z.array(z.object({ number: z.int(), name: z.string(), sha256: hash })).min(1),
  municipalities: z.array(z.object({ id: z.uuid(), name: z.string() })),
  parts: z.array(part),
})

/** The rows of one table and one municipality, as PostgreSQL's COPY writes them, in order of their key. */
export type BackupPart = z.infer<typeof part>
export type BackupManifest = z.infer<typeof schema>

export const manifestPath = 'manifest.json'

/** null where the text is no manifest of ours. */
export function parseManifest(text: string): BackupManifest | null {
  try {
    const parsed = schema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return null
  }
}

export function rowsOf({ parts }: BackupManifest): number {
  return parts.reduce((sum, { rows }) => sum + rows, 0)
}
