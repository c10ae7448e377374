import { describe, expect, it } from 'vitest'
import { fractionImpossible } from './rules/fraction-impossible.ts'
import { checkCase } from './testing/check-case.ts'

const members = '区政会議で意見が反映されたと感じる委員の割合'

/** The finding on two shares that no number of members fits. */
function found(multiYear: readonly string[], targets: readonly string[]): string {
  const actuals = [`${members}:91.7%`, '区政会議の資料が分かりやすいと感じる委員の割合:76.9%']
  const sheets = [{ multiYear, targets, evaluation: { actuals, verdict: '①' as const } }]
  const [finding] = checkCase({ what: 'two shares', documents: [{ sheets }] }, [fractionImpossible])
  return finding?.message ?? ''
}

describe('fractionImpossible', () => {
  it('says where one answer would turn the verdict, which rests on the year alone', () => {
    const turns = '12人なら1人の答えで①と②が入れ替わります。'
    expect(found([], [`${members} 90%以上`])).toContain(turns)
    const later = found([`${members} 令和4年度 90%以上`], [`${members} 50%以上`])
    expect(later).toContain('91.7%は11/12')
    expect(later).not.toContain(turns)
  })
})
