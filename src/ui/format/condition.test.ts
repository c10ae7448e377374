import { describe, expect, it } from 'vitest'
import { fiscalYear } from '../../japanese/fiscal-year.ts'
import { parseTargets } from '../../target/parse-targets.ts'
import { formatConditions } from './condition.ts'

const read = (text: string, language: 'ja' | 'en' = 'ja') =>
  parseTargets(text, { fiscalYear: fiscalYear(2020), half: 'year' }).map((target) =>
    formatConditions(target, language),
  )

describe('formatConditions', () => {
  it.each([
    ['窓口の満足度 80%以上', '80%以上'],
    ['事務の誤り 0件', '0件'],
    ['市内の順位 8位以内', '8位以内'],
    ['格付け ☆☆以上', '☆☆以上'],
    ['参加者数 約1,200人', '約1,200人以上'],
    ['広告料収入の増額', '前年度を上回る'],
  ])('puts 「%s」 into the fewest words', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })

  it('says from what a change counts, without the words that joined it', () => {
    expect(read('つながりを感じる区民の割合 平成30年度と比較して15%以上向上')).toEqual([
      '平成30年度から15%以上増',
    ])
    expect(read('窓口への相談件数 前年度より10件減')).toEqual(['前年度から10件以上減'])
  })

  it('holds a bare direction against the figure it names', () => {
    expect(read('紙の広報の配付数を平成30年度末の配付実績(512部)よりも減少')).toEqual([
      '512部（平成30年度末の配付実績）を下回る',
    ])
    expect(read('満足度を前年度(58%)より向上')).toEqual(['58%（前年度）を上回る'])
    expect(read('満足度を前年度(58%)より向上', 'en')).toEqual(['more than 58% (the year before)'])
    expect(read('前年度実績を維持')).toEqual(['前年度実績以上'])
    expect(read('利用者数の維持')).toEqual(['計画開始時以上'])
    expect(read('過去3年間の平均を下回らない')).toEqual(['過去3年間の平均以上'])
  })

  it.each([
    ['来場者数 前年度比101%', '前年度の101%以上', 'at least 101% of the year before'],
    ['利用者数 現状の3倍', '現状の3倍以上', 'at least 3 times the start of the plan'],
    ['来場者数 前年度比5%増', '前年度から5%以上増', 'at least 5% above the year before'],
    ['使用料収入が対前年度比で増', '前年度を上回る', 'more than the year before'],
    ['経費を平成27年度と比較して約1割削減', '平成27年度から約10%以上減', null],
  ])('words 「%s」 as an officer would', (text, japanese, english) => {
    expect(read(text)).toEqual([japanese])
    if (english !== null) expect(read(text, 'en')).toEqual([english])
  })

  it('joins what has to hold together', () => {
    const [joined] = read('研修の受講率100%かつ理解度全員80点以上')
    expect(joined).toContain(' かつ ')
    expect(joined).toContain('（それぞれ）')
  })

  it('speaks English where the page does', () => {
    expect(read('窓口の満足度 80%以上', 'en')).toEqual(['at least 80%'])
    expect(read('広告料収入の増額', 'en')).toEqual(['more than the year before'])
  })
})
