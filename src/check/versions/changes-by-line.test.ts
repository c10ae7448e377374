import { describe, expect, it } from 'vitest'
import type { Change } from './change.ts'
import { changesByLine } from './changes-by-line.ts'

const line = (start: number) => ({ text: '', span: { start, end: start + 5 } })

function change(kind: Change['kind'], at: number, more: Partial<Change> = {}): Change {
  const [old, current] = [line(at), line(at + 100)]
  return {
    ...{ kind, sheet: { old: 1, new: 1 }, half: 'yearPlan', old, new: current },
    ...{ ofTarget: true, brief: null, declared: false, substantive: true },
    ...more,
  }
}

const kinds = (changes: readonly Change[]) =>
  changesByLine(changes).map((each) => each.map(({ kind }) => kind))

describe('changesByLine', () => {
  it('tells once what changed in one line', () => {
    const changes = [change('target', 0), change('activity', 50), change('baseline', 0)]
    expect(kinds(changes)).toEqual([['target', 'baseline'], ['activity']])
  })

  it('keeps apart what is declared and what is not', () => {
    const changes = [change('target', 0, { declared: true }), change('scope', 0)]
    expect(kinds(changes)).toEqual([['target'], ['scope']])
  })

  it('has nothing to tell of no changes', () => {
    expect(changesByLine([])).toEqual([])
  })
})
