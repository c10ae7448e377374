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
    ['広告料収入の増額', '前年度より増'],
  ])('puts 「%s」 into the fewest words', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })

  it('says from what a change counts, without the words that joined it', () => {
    expect(read('つながりを感じる区民の割合 平成30年度と比較して20%以上向上')).toEqual([
      '平成30年度から20%以上増',
    ])
    expect(read('配布数を前年度より減らす')[0]).toMatch(/^前年度.*減$/)
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
