import { describe, expect, it } from 'vitest'
import { rules } from './rules.ts'
import { findingsSarif } from './sarif.ts'

describe('findingsSarif', () => {
  it('names the rule, the place and the words', () => {
    const finding = {
      rule: 'improvement-missing',
      severity: 'error' as const,
      document: '朝市 2020.txt',
      sheet: 1,
      message: '自己評価が②なのに、課題と改善策が書かれていません。',
      remedy: '課題と改善策を書いてください。',
      where: [{ source: '朝市 2020.txt', line: 7, text: '②', span: { start: 3, end: 4 } }],
      position: 0,
      facts: [],
    }
    const [run] = findingsSarif([finding]).runs
    expect(run?.tool.driver.rules).toHaveLength(rules.length)
    expect(run?.results).toMatchObject([
      {
        ruleId: 'improvement-missing',
        level: 'error',
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: '%E6%9C%9D%E5%B8%82%202020.txt' },
              region: { startLine: 7, snippet: { text: '②' } },
            },
          },
        ],
      },
    ])
  })
})
