import { describe, expect, it } from 'vitest'
import { fiscalYear } from '../../japanese/fiscal-year.ts'
import type { Target } from '../../target/ast.ts'
import { parseTargets } from '../../target/parse-targets.ts'
import { carriedSentence } from './carried-sentence.ts'

const year = { from: fiscalYear(2025), to: fiscalYear(2026) }

function read(sentence: string, of: number): Target {
  const [target] = parseTargets(sentence, { fiscalYear: fiscalYear(of), half: 'year' })
  if (target === undefined) throw new Error(`no target in 「${sentence}」`)
  return target
}

/** @param next The sentence that says what the carried one shall say */
const carried = (last: string, next: string) =>
  carriedSentence(read(last, 2025), read(next, 2026), year)

describe('carriedSentence', () => {
  it('keeps the words, with the year that begins and what was reached', () => {
    expect(
      carried(
        '「つばき便」の平均利用者数【令和7年度】月平均800人以上(令和6年度実績:640人)',
        '「つばき便」の平均利用者数【令和8年度】月平均800人以上(令和7年度実績:834人、令和6年度実績:640人)',
      ),
    ).toBe(
      '「つばき便」の平均利用者数【令和8年度】月平均800人以上(令和7年度実績:834人、令和6年度実績:640人)',
    )
  })

  it('leaves a sentence without a year without one', () => {
    expect(carried('朝市の来場者数900人以上', '朝市の来場者数900人以上')).toBe(
      '朝市の来場者数900人以上',
    )
  })

  it.each([
    '満足度80%以上(アンケートの実績で測る)',
    '令和7年度に策定した指針に基づき【令和7年度】研修3回以上',
    '令和7年度改定の指針による研修【令和7年度】3回以上',
  ])('moves no year of what was done, and drops no bracket that is no baseline: %s', (last) => {
    const next = last.replace('【令和7年度】', '【令和8年度】')
    expect(carried(last, next)).toBe(next)
  })

  it('never says of what was done that it was done a year later', () => {
    const last = '令和7年度に策定した計画に基づき研修を3回以上'
    const next = '「策定した計画に基づき研修」：令和8年度までに3回以上'
    expect(carried(last, next)).toBe(next)
  })

  it('keeps what stands in a bracket beside the baseline', () => {
    expect(
      carried(
        '【令和7年度】登録者数50人以上(令和6年度実績:40人、区の調べによる)',
        '【令和8年度】登録者数50人以上(令和6年度実績:40人)',
      ),
    ).toBe('【令和8年度】登録者数50人以上（区の調べによる）(令和6年度実績:40人)')
  })

  it('says it canonically where the words would be read as something else', () => {
    const reached = '朝市の来場者数：令和8年度までに950人以上'
    expect(carried('朝市の来場者数900人以上', reached)).toBe(
      '「朝市の来場者数」：令和8年度までに950人以上',
    )
  })
})
