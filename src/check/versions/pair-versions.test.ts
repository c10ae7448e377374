import { describe, expect, it } from 'vitest'
import { type DocumentView, viewDocument } from '../document-view.ts'
import type { CaseSheet, CaseSheets } from '../rule-case.ts'
import { checkable } from '../testing/check-case.ts'
import { printCase } from '../testing/print-case.ts'
import { pairVersions } from './pair-versions.ts'

const market: CaseSheet = {
  title: '朝市',
  purpose: ['港の朝市を続ける。'],
  targets: ['朝市の来場者数 900人'],
}
const evaluated: CaseSheet = {
  ...market,
  evaluation: { actuals: ['朝市の来場者数:905人'], verdict: '①' },
}

const view = (name: string, document: CaseSheets) =>
  viewDocument(checkable(name, printCase(document)))
const pairs = (...views: readonly DocumentView[]) =>
  pairVersions(views).map(({ old, new: current }) => [old.document.source, current.document.source])

describe('pairVersions', () => {
  it('takes the one filled in further for the newer, in whatever order they come', () => {
    const [plan, end] = [view('plan', { sheets: [market] }), view('end', { sheets: [evaluated] })]
    expect(pairs(plan, end)).toEqual([['plan', 'end']])
    expect(pairs(end, plan)).toEqual([['plan', 'end']])
  })

  it('keeps the order given where nothing tells', () => {
    const [a, b] = [view('a', { sheets: [market] }), view('b', { sheets: [market] })]
    expect(pairs(b, a)).toEqual([['b', 'a']])
  })

  it('finds the former version of one part among hundreds without a look at the others', () => {
    let looks = 0
    const part = (name: string, at: number): DocumentView => {
      const sheet = { ...market, title: `朝市${at}`, purpose: [`第${at}の港の朝市を続ける。`] }
      const made = { ...view(name, { sheets: [sheet] }), part: true }
      const { sheets } = made.document
      const document = Object.defineProperty({ ...made.document }, 'sheets', {
        get: () => {
          looks += 1
          return sheets
        },
      })
      return { ...made, document }
    }
    const parts = Array.from({ length: 100 }, (_, at) => part(`part ${at}`, at))
    expect(pairs(...parts, part('again', 7))).toEqual([['part 7', 'again']])
    expect(looks).toBeLessThan(5 * parts.length)
  })

  it('pairs neither years nor plans that only share a title', () => {
    const other = { ...market, purpose: ['山あいの広場に人を集める。'] }
    expect(
      pairs(view('a', { sheets: [market] }), view('b', { year: 2019, sheets: [market] })),
    ).toEqual([])
    expect(pairs(view('a', { sheets: [market] }), view('b', { sheets: [other] }))).toEqual([])
  })
})
