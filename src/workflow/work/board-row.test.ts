import { describe, expect, it } from 'vitest'
import { dateOf } from '../../japanese/calendar-date.ts'
import { commonProcedure } from '../../plan/procedure.ts'
import type { SheetState } from '../stages/sheet-state.ts'
import { byUrgency, standingOf } from './board-row.ts'

const state = (stage: string, submitted = false): SheetState => ({
  stage,
  head: { revision: 1, hash: 'h' },
  approved: null,
  submitted: submitted ? { revision: 1, hash: 'h', purpose: 'advance', by: 'a' } : null,
  locked: false,
  authors: [],
})
const today = dateOf(2021, 4, 10)
const at = (stage: string, due: string | null, submitted = false) =>
  standingOf(commonProcedure, state(stage, submitted), { due: due as never, today })

describe('standingOf', () => {
  it('is late the day after, and never once published', () => {
    expect(at('draft', '2021-04-09').late).toBe(true)
    expect(at('draft', '2021-04-10').late).toBe(false)
    expect(at('published', '2021-04-09')).toMatchObject({ late: false, due: null, waits: false })
  })

  it('waits for a decision once submitted, and where nothing is written any more', () => {
    expect(at('draft', null).waits).toBe(false)
    expect(at('draft', null, true).waits).toBe(true)
    expect(at('evaluated', null).waits).toBe(true)
  })
})

describe('byUrgency', () => {
  it('puts late ones first, then the soonest, then those without a day, and the published last', () => {
    const rows = [
      at('published', null),
      at('draft', null),
      at('adopted', '2021-10-16'),
      at('draft', '2021-04-01'),
    ]
    expect(rows.toSorted(byUrgency).map(({ stage, due }) => [stage.code, due])).toEqual([
      ['draft', '2021-04-01'],
      ['adopted', '2021-10-16'],
      ['draft', null],
      ['published', null],
    ])
  })
})
