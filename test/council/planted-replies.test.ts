/** Planted personal details in what a list says came of opinions: public as it is taken, so no such row is taken unseen. */
import { describe, expect, it } from 'vitest'
import { planOpinions } from '../../src/evidence/council/import/plan-opinions.ts'
import { dateOf } from '../../src/japanese/calendar-date.ts'
import { plantDetails } from '../voices/planted-details.ts'

const planted = plantDetails(200)
const row = {
  ...{ on: '2020-07-01', summary: '坂にベンチを', section: '地域協働課', reply: '置きます。' },
  ...{ handling: '来年度', answeredOn: '2020-08-01', by: '2021-03-31', action: '置きました。' },
  ...{ actedOn: '2020-11-02', budgetName: '歩行者の安全', budgetYear: '2021' },
  ...{ toldOn: '2020-12-01', how: '会議で報告' },
}
function plan(texts: Readonly<Record<string, string>>, letStand: readonly string[] = []) {
  const planning = planOpinions([{ place: '2行目', texts }], {
    ...{ today: dateOf(2021, 7, 1), members: [], meetings: [], initiatives: [], opinions: [] },
    letStand: new Set(letStand),
  })
  for (;;) {
    const { done, value } = planning.next()
    if (done === true) return value
  }
}

describe('details in what came of an opinion', () => {
  it.each(['reply', 'action', 'how'] as const)(
    'are asked about wherever they stand in %s',
    (key) => {
      expect(plan(row).taken).toHaveLength(1)
      for (const { sentence, detail } of planted) {
        const { rows, taken } = plan({ ...row, [key]: `${row[key]}${sentence}` })
        expect(taken, detail).toEqual([])
        expect(rows[0]?.problems.map(({ code, expected }) => [code, expected])).toEqual([
          ['row/personal', key],
        ])
      }
    },
  )

  it('are taken where a person looked at each and let it stand', () => {
    const reply = `置きます。${planted.find(({ kind }) => kind === 'phone')?.sentence}`
    const [refused] = plan({ ...row, reply }).rows
    const words = refused?.personal.map(({ text }) => text) ?? []
    expect(words.length).toBeGreaterThan(0)
    expect(plan({ ...row, reply }, words).taken).toHaveLength(1)
  })
})
