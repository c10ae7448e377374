/** Overviews of an office in two years: the badges printed there are held against the year before. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fiscalYear } from '../japanese/fiscal-year.ts'
import { runCheck } from './run-check.ts'
import { checkable } from './testing/check-case.ts'

const text = readFileSync(
  join(import.meta.dirname, '../../samples/overview/hoshimi-2019.txt'),
  'utf8',
)

function checked(words: string, year: number) {
  const read = checkable(`${year}.txt`, words)
  return {
    ...read,
    document: { ...read.document, office: '星見区', fiscalYear: fiscalYear(year) },
  }
}

const rules = (former: string, current: string) =>
  runCheck([checked(former, 2019), checked(current, 2020)])
    .filter(({ rule }) => rule.startsWith('badge-'))
    .map(({ rule, sheet, where }) => [rule, sheet, where[0]?.source])

describe('badges of an overview', () => {
  it('are doubted where the target stayed as it was', () => {
    expect(rules(text, text)).toContainEqual(['badge-contradicts-former-target', null, '2020.txt'])
  })

  it('are missed where a target was raised without one, beside others that carry it', () => {
    const lower = text.replace('24人', '20人').replace('75%以上', '70%以上')
    const found = rules(lower, text)
    expect(found.map(([rule]) => rule)).toContain('badge-missing')
    const doubted = (all: typeof found) =>
      all.filter(([rule]) => rule === 'badge-contradicts-former-target').length
    expect(doubted(found)).toBeLessThan(doubted(rules(text, text)))
  })

  it('say nothing of two offices', () => {
    const other = checked(text, 2020)
    const both = [
      checked(text, 2019),
      { ...other, document: { ...other.document, office: '帆影区' } },
    ]
    expect(runCheck(both).filter(({ rule }) => rule.startsWith('badge-'))).toEqual([])
  })
})
