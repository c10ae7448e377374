import { describe, expect, it } from 'vitest'
import { fiscalYear } from '../../japanese/fiscal-year.ts'
import { toNumber } from '../../lib/decimal.ts'
import { statementParser } from '../place-targets.ts'
import { problemsOfActual, readActuals } from './actuals.ts'

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
    ['町会への加入率の前年度比: ▲3.2%', '町会への加入率の前年度比', -3.2, '%'],
    ['町会への加入率は前年度比-3.2%', '町会への加入率は前年度比', -3.2, '%'],
    ['朝市の収支　△ 300千円', '朝市の収支', -300_000, '円'],
    ['加入率の増減：－0.8ポイント', '加入率の増減', -0.8, 'ポイント'],
    ['見守り協力店の数は32店舗から38店舗に増えた', '見守り協力店の数', 38, '店舗'],
    ['見守り協力店の数：32店舗→38店舗', '見守り協力店の数', 38, '店舗'],
    ['前年度の20件から5件増えた', '', null, null],
    ['満足度は目標80%に対し78.4%', '満足度', 78.4, '%'],
    ['加入率は前年度の58%より高い61%', '加入率', 61, '%'],
    ['旗を貸した校区は全19校区中17校区', '旗を貸した校区', 17, '校区'],
    ['読みやすさの順位：8区中3位', '読みやすさの順位', 3, '位'],
    ['便りの読みやすさは5点満点中3.8点', '便りの読みやすさ', 3.8, '点'],
    ['返事の割合：412/1,500(27.5%)', '返事の割合', 27.5, '%'],
    ['見回りの回数：12/15回', '見回りの回数', null, null],
    ['1回当たりの参加者数：15～20人', '1回当たりの参加者数', null, null],
    ['参加者数：第1回30人、第2回42人、計72人', '参加者数', 72, '人'],
    ['登録件数：3件（累計15件）', '登録件数', 3, '件'],
    ['14日以内に返事をした声の割合は97.3%', '14日以内に返事をした声の割合', 97.3, '%'],
    ['65歳以上の来室者数：集計中', '65歳以上の来室者数', null, null],
    ['利用率が3.2ポイント上がり、48.2%', '利用率が3.2ポイント上がり', 48.2, '%'],
    ['集いの場は2回中止し、3回開いた', '集いの場', 3, '回'],
    ['置き去りの自転車は1日平均180台', '置き去りの自転車', 180, '台'],
    ['当番の時間：月平均18時間30分', '当番の時間', 18.5, '時間'],
    ['店の数^2は45人^1', '店の数', 45, '人'],
    ['店の数：45^2人', '店の数', null, null],
    ['見回りの件数の前年度比：▲3.2%(1,200件→1,162件)', '見回りの件数の前年度比', -3.2, '%'],
    ['便りの読み手：前年度末2,100人→今年度末2,620人(24.8%増)', '便りの読み手', 2620, '人'],
    ['令和3年2月に1回開いた', '令和3年2月に', 1, '回'],
    ['待ち時間：1分20秒', '待ち時間', 80, '秒'],
    ['待ち時間は1時間10分の長さとなった', '待ち時間', 70, '分'],
    ['研修時間は3時間30分の実施', '研修時間', 3.5, '時間'],
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

  it('leaves the day of a figure in brackets to that figure', () => {
    expect(read('収納率: 96.1%(5月末現在96.4%)')).toEqual([['収納率', 96.1, '%', null, false]])
  })

  it('gives a count of those asked as a count and as the share beside it', () => {
    expect(read('回答者412人中338人(82.0%)')).toEqual([
      ['回答者', 338, '人', null, false],
      ['回答者', 82, '%', null, false],
    ])
  })

  it.each([
    '加入率：令和元年度58%、令和2年度61%',
    '加入率 R1:58%、R2:61%',
    '加入率 平成31年度58%→令和2年度61%',
  ])('keeps the years of %s apart', (text) => {
    const actuals = readActuals({ text, span: { start: 0, end: text.length } }, fy2020, parse)
    expect(actuals).toMatchObject([
      { indicator: '加入率', fiscalYear: 2019, valueAsWritten: '58' },
      { indicator: '加入率', fiscalYear: 2020, valueAsWritten: '61' },
    ])
  })

  it.each([
    '満足度は目標80%を下回った',
    '満足度は目標（80％）に届かなかった',
    '満足度は80%を達成できなかった',
    '満足度は80%以上には達しなかった',
    '参加者数は前年度100人であったが、今年度は中止',
    '参加者数は80人以上の目標に届かなかった',
    '参加者数は100人を見込んだが、感染症のため行わなかった',
    '開催回数:目標3回に対し実績なし',
    '参加者数:前年度より12人増加',
    '相談件数: 前回調査120件',
    '参加者数：集計中（目標100人）',
    '加入率：平成30年度70%',
    '加入率：令和2年3月末70%',
  ])('takes what a result is held against for no result: %s', (text) => {
    expect(read(text)).toMatchObject([[expect.any(String), null, null, null, false]])
  })

  it.each([
    ['満足度: 80%に届かず、78.4%', 78.4],
    ['参加者数 計画100人、実績80人', 80],
    ['参加者数 予定100人、実績80人', 80],
    ['参加者数: 定員100人、参加80人', 80],
    ['避難計画100件', 100],
    ['満足度は80%以上には達しなかったが、78%となった', 78],
    ['参加者数は目標の100人以上を大きく下回る60人', 60],
    ['満足度80%以上を目標：78%', 78],
    ['令和2年度の参加者数は、9月の30人より多い40人', 40],
    ['加入率：令和2年度末70%', 70],
    ['加入率：令和3年3月末70%', 70],
    ['参加者数：12月末180人', 180],
  ])('takes the result beside it: %s', (text, value) => {
    expect(read(text)).toMatchObject([[expect.any(String), value, expect.any(String), null, false]])
  })

  it.each([
    '参加者数: 第1回30人、第2回25人',
    '参加者数：男性40人、女性70人',
    '参加者数は男性40人、女性70人',
    '参加者数：男性40人（36%）・女性70人（64%）',
    '参加者数：4月30人、5月40人、6月50人',
  ])('takes no part for the whole, and asks: %s', (text) => {
    expect(read(text)).toMatchObject([[expect.any(String), null, null, null, false]])
    const span = { start: 0, end: text.length }
    expect(problemsOfActual({ text, span }, fy2020)).toMatchObject([
      { code: 'sheet/actual-parted', severity: 'asks', span },
    ])
  })

  it.each([
    ['参加者数：男性40人、女性70人、合わせて110人', 110],
    ['参加者数：計55人、第1回30人、第2回25人', 55],
    ['参加者数：110人（男性40人、女性70人）', 110],
    ['満足度：48.2%、市平均は45%であった', 48.2],
  ])('needs not ask where the whole is told: %s', (text, value) => {
    expect(read(text)).toMatchObject([[expect.any(String), value, expect.any(String), null, false]])
    expect(problemsOfActual({ text, span: { start: 0, end: text.length } }, fy2020)).toEqual([])
  })

  it('takes no longer than the line is long', () => {
    const line = (times: number) => '見守りは3件から4件、'.repeat(times)
    const ticks = (times: number) => {
      const text = line(times)
      const begun = performance.now()
      readActuals({ text, span: { start: 0, end: text.length } }, fy2020, parse)
      return performance.now() - begun
    }
    const best = (times: number) => Math.min(ticks(times), ticks(times), ticks(times))
    // work that grows with the square takes 64 times as long
    expect(best(80_000)).toBeLessThan(48 * Math.max(2, best(10_000)))
  })

  it('makes one actual of each thing a line lists', () => {
    expect(read('相談の受付3件、出前講座:5回')).toEqual([
      ['相談の受付', 3, '件', null, false],
      ['出前講座', 5, '回', null, false],
    ])
  })
})
