import { describe, expect, it } from 'vitest'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { toNumber } from '../../lib/decimal.ts'
import { statementParser } from '../place-targets.ts'
import { readActuals } from './actuals.ts'

const fy2020 = 2020 as FiscalYear
const parse = statementParser(fy2020, 'year')
const read = (text: string) =>
  readActuals({ text, span: { start: 0, end: text.length } }, fy2020, parse).map((actual) => [
    actual.indicator,
    actual.value === null ? null : toNumber(actual.value),
    actual.unit,
    actual.asOf,
    actual.provisional,
  ])

describe('readActuals', () => {
  it.each([
    ['見守り当番の登録者数: 44人', '見守り当番の登録者数', 44, '人'],
    ['配付数：1,150件', '配付数', 1150, '件'],
    ['研修の実施(2回)', '研修の実施', 2, '回'],
    ['14日以内に返事をした声の割合: 97.3%', '14日以内に返事をした声の割合', 97.3, '%'],
    ['令和2年度の開催数は7回', '開催数', 7, '回'],
    ['参加者数: 延べ455人', '参加者数', 455, '人'],
    ['格付け: ☆☆', '格付け', 2, '☆'],
    ['登録者数: 集計中', '登録者数', null, null],
    ['登録者の割合: %', '登録者の割合', null, '%'],
    ['計画どおり行った。', '計画どおり行った。', null, null],
  ])('reads %s', (text, indicator, value, unit) => {
    expect(read(text)).toEqual([[indicator, value, unit, null, false]])
  })

  it('reads as of when a figure is, and that money moves until the books close', () => {
    // sample 000, sheet 5
    expect(read('令和2年度収納率は4月末現在で95.88%であり、5月末までに届く見込み。')).toEqual([
      ['収納率', 95.88, '%', '2021-04-30', true],
    ])
    expect(read('収納率: 96.1%(5月末現在)')).toEqual([['収納率', 96.1, '%', '2021-05-31', false]])
    expect(read('差押予告件数は1月末現在248件')).toEqual([
      ['差押予告件数', 248, '件', '2021-01-31', true],
    ])
    expect(read('登録数: 12団体(3月31日時点)')).toEqual([
      ['登録数', 12, '団体', '2021-03-31', false],
    ])
  })

  it('keeps a target that the line repeats apart from its result', () => {
    // sample 000, sheet 2
    const text = '適切な返事があったと感じる委員の割合を前年度(67%)より向上: 86.7%'
    const [actual] = readActuals({ text, span: { start: 0, end: text.length } }, fy2020, parse)
    expect(actual?.indicator).toBe('適切な返事があったと感じる委員の割合')
    expect(actual?.valueAsWritten).toBe('86.7')
    expect(actual?.statedTarget?.conditions[0]).toMatchObject({
      kind: 'change',
      compare: 'moreThan',
    })
  })

  it('makes one actual of each thing a line lists', () => {
    expect(read('相談の受付3件、出前講座:5回')).toEqual([
      ['相談の受付', 3, '件', null, false],
      ['出前講座', 5, '回', null, false],
    ])
  })
})
