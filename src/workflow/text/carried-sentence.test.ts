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

  it('says it canonically where the words would be read as something else', () => {
    const reached = '朝市の来場者数：令和8年度までに950人以上'
    expect(carried('朝市の来場者数900人以上', reached)).toBe(
      '「朝市の来場者数」：令和8年度までに950人以上',
    )
  })
})
