import { describe, expect, it } from 'vitest'
import type { CaseSheet } from '../rule-case.ts'
import { checkable } from '../testing/check-case.ts'
import { printCase } from '../testing/print-case.ts'
import { diffDocuments } from './diff-documents.ts'

const fair = { activities: ['朝市を開く(年6回)。'], targets: ['朝市の来場者数 900人'] }
const cleaning = { activities: ['港を清掃する(毎月)。'], targets: ['集めたごみの量 300kg'] }
const plain = { purpose: ['港をいきいきとさせる。'], outline: ['みんなで進める。'] }

const whole: CaseSheet = {
  ...plain,
  title: '港のにぎわい',
  activities: [...fair.activities, ...cleaning.activities, '灯りを増やす。'],
  targets: [...fair.targets, ...cleaning.targets],
}
const kept: CaseSheet = {
  ...plain,
  title: '港のにぎわい',
  activities: [...fair.activities, '灯りを増やす。'],
  targets: fair.targets,
}
const part: CaseSheet = { title: '港の清掃', purpose: ['海をきれいに保つ。'], ...cleaning }

function changes(old: readonly CaseSheet[], current: readonly CaseSheet[]) {
  const read = (sheets: readonly CaseSheet[]) => checkable('a.txt', printCase({ sheets }))
  return diffDocuments(read(old), read(current)).map(({ kind, sheet, partOf }) => ({
    kind,
    sheet,
    partOf,
  }))
}

describe('sheets that were split and merged', () => {
  it('says of which sheet the new one was a part, and reports no line that only moved', () => {
    expect(changes([whole], [kept, part])).toEqual([
      { kind: 'sheet-added', sheet: { old: null, new: 2 }, partOf: 1 },
    ])
  })

  it('says into which sheet the old one went', () => {
    expect(changes([kept, part], [whole])).toEqual([
      { kind: 'sheet-removed', sheet: { old: 2, new: null }, partOf: 1 },
    ])
  })

  it('takes a sheet with lines of its own for a new one', () => {
    const other = { title: '港の灯り', activities: ['灯台を見回る。'], targets: ['灯りの数 12基'] }
    expect(changes([kept], [kept, other])).toEqual([
      { kind: 'sheet-added', sheet: { old: null, new: 2 }, partOf: undefined },
    ])
  })
})
