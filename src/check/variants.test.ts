/**
 * Situations like those of published sheets, in other words, nouns and figures than the cases of the rules: a rule has to
 * find the situation, not its words, and to pass over what only looks like it. They stand in samples/, one a line.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CaseDocument } from './rule-case.ts'
import { checkCase } from './testing/check-case.ts'

interface Variant {
  readonly name: string
  readonly rule: string
  /** Whether the rule has to stop at it. */
  readonly found: boolean
  readonly documents: readonly CaseDocument[]
}

const file = join(import.meta.dirname, '../../samples/check-variants.jsonl')
const variants = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line): Variant => JSON.parse(line))

describe('variants of what published sheets show', () => {
  it('stand there for and against', () => {
    expect(variants.filter(({ found }) => found).length).toBeGreaterThan(30)
    expect(variants.filter(({ found }) => !found).length).toBeGreaterThan(20)
  })

  it.each(variants)('$rule: $name', ({ rule, found, documents }) => {
    const findings = checkCase({ what: '', documents })
    expect(findings.some((finding) => finding.rule === rule)).toBe(found)
  })
})
