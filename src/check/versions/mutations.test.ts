/**
 * Published sheets edited in thousands of small ways: every edit of substance has to be found and classed, and no edit
 * of spelling, white space or layout may raise an alarm. The documents are those of the fictional city.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkable } from '../testing/check-case.ts'
import { tryEditsOfLayout, tryEditsOfSubstance } from '../testing/try-edits.ts'

const folder = join(import.meta.dirname, '../../../samples/sheets')
const documents = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .toSorted()
  .map((name) => checkable(name, readFileSync(join(folder, name), 'utf8')))

/** Of each kind. */
const rounds = 2_500
const watchdog = 240_000

describe('the comparison of versions', () => {
  it('finds and classes 99.5 % of edits of substance', { timeout: watchdog }, () => {
    const { edited, wrong } = tryEditsOfSubstance(documents, rounds)
    expect(edited).toBe(rounds)
    expect(wrong.length / edited, wrong.slice(0, 20).join('\n')).toBeLessThanOrEqual(0.005)
  })

  it('raises no alarm over spelling, white space and layout', { timeout: watchdog }, () => {
    const { edited, wrong } = tryEditsOfLayout(documents, rounds)
    expect(edited).toBe(rounds)
    expect(wrong.slice(0, 20)).toEqual([])
  })
})
