import { describe, expect, it } from 'vitest'
import type { JudgedSheet } from './judged-sheet.ts'
import { listNotMet } from './not-met.ts'

const sheet = (id: string, outcome: string | null, agrees: boolean | null = null) =>
  ({ id, judgement: outcome === null ? null : { outcome, agrees } }) as unknown as JudgedSheet

describe('what should be looked at first of a year', () => {
  it('is what an office tells otherwise, then what was missed, then what cannot be judged', () => {
    const sheets = [
      sheet('a', 'undetermined'),
      sheet('b', 'unmet', true),
      sheet('c', 'met', true),
      sheet('d', null),
      sheet('e', 'met', false),
      sheet('f', 'unmet', true),
      sheet('g', 'unmet', false),
    ]
    expect(listNotMet(sheets).map(({ id }) => id)).toEqual(['e', 'g', 'b', 'f', 'a'])
  })
})
