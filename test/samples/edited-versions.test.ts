/** The published sheets, edited in many small ways and compared with themselves. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkable } from '../../src/check/testing/check-case.ts'
import { tryEditsOfLayout, tryEditsOfSubstance } from '../../src/check/testing/try-edits.ts'
import { missing } from './real-documents.ts'

const folder = join(import.meta.dirname, '../../../shared/samples')

/** The four documents of sheets; the overview has none. */
function readSheets() {
  return readdirSync(folder)
    .filter((name) => /^00[0-3]/.test(name))
    .toSorted()
    .map((name) => checkable(name, readFileSync(join(folder, name), 'utf8')))
}

const rounds = 400

describe.skipIf(missing !== null)('edited versions of the published documents', () => {
  it('show every edit of substance', () => {
    const { edited, wrong } = tryEditsOfSubstance(readSheets(), rounds)
    expect(edited).toBe(rounds)
    expect(wrong.length / edited, wrong.join('\n')).toBeLessThanOrEqual(0.005)
  })

  it('show no edit of spelling, white space or layout', () => {
    const { edited, wrong } = tryEditsOfLayout(readSheets(), rounds)
    expect(edited).toBe(rounds)
    expect(wrong).toEqual([])
  })
})
