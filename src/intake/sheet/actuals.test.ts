import { describe, expect, it } from 'vitest'
import { fiscalYear } from '../../japanese/fiscal-year.ts'
import { toNumber } from '../../lib/decimal.ts'
import { statementParser } from '../place-targets.ts'
import { readActuals } from './actuals.ts'

const fy2020 = fiscalYear(2020)
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
    expect(read('令和2年度の使用料の収納率は4月末現在で94.12%で、まだ入金がある。')).toEqual([
      ['使用料の収納率', 94.12, '%', '2021-04-30', true],
    ])
    expect(read('収納率: 96.1%(5月末現在)')).toEqual([['収納率', 96.1, '%', '2021-05-31', false]])
    expect(read('声かけの件数は1月末現在312件')).toEqual([
      ['声かけの件数', 312, '件', '2021-01-31', true],
    ])
    expect(read('登録数: 12団体(3月31日時点)')).toEqual([
      ['登録数', 12, '団体', '2021-03-31', false],
    ])
  })

  it('keeps a target that the line repeats apart from its result', () => {
    // sample 000, sheet 2
    const text = '声が届いたと思う参加者の割合を前年度(58%)より向上: 71.4%'
    const [actual] = readActuals({ text, span: { start: 0, end: text.length } }, fy2020, parse)
    expect(actual?.indicator).toBe('声が届いたと思う参加者の割合')
    expect(actual?.valueAsWritten).toBe('71.4')
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
