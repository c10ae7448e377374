/** The national rows beside the project, and the two parts they are looked at in: tuned on, and only counted. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Row } from './national-rows.ts'

const rowsFile = '../shared/judgit/outcomes-dev.jsonl.gz'

/** A row with what its ministry reported year by year. */
export interface SeriesRow extends Row {
  readonly series: readonly { readonly fiscalYear: number; readonly actual?: string | number }[]
}

/** Row 1 first; null where the file is not beside the project. */
export function readNationalRows(projectFolder: string): readonly SeriesRow[] | null {
  const file = join(projectFolder, rowsFile)
  if (!existsSync(file)) return null
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n')
  return lines.map((line): SeriesRow => JSON.parse(line))
}

export type Part = 'tuned' | 'held out'

/** By a hash of the sentence: wrong readings are looked up in the tuned part only, so that the other shows what is overfitted. */
export function partOf({ goal }: Row): Part {
  return createHash('sha1').update(goal).digest().readUInt8(0) % 2 === 0 ? 'tuned' : 'held out'
}
