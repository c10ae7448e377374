import { describe, expect, it } from 'vitest'
import { fiscalYear } from '../japanese/fiscal-year.ts'
import { checkStatement } from './check-statement.ts'

const check = (text: string) => checkStatement(text, { fiscalYear: fiscalYear(2020), half: 'year' })

describe('checkStatement', () => {
  it('gives each target its canonical sentence', () => {
    const { targets, problems } = check('講座：12回以上、相談：30件以上')
    expect(targets.map(({ canonical }) => canonical)).toEqual([
      '「講座」：令和2年度までに12回以上',
      '「相談」：令和2年度までに30件以上',
    ])
    expect(problems).toEqual([])
  })

  it('shows where words are unreadable, what was expected, and what was meant', () => {
    const text = '加入率：44.7%異常'
    const { targets, problems } = check(text)
    expect(targets).toHaveLength(1)
    expect(targets[0]?.target.problems).toEqual(problems)
    expect(problems).toMatchObject([
      { code: 'target/misspelt', span: { start: 9, end: 11 }, suggestion: '以上' },
    ])
    expect(problems[0]?.expected).toContain('以上')
  })

  it.each([
    ['参加者12,34人以上', '1,234'],
    ['加入率44,7%以上', '44.7'],
    ['交流人口123,45人以上', '12,345'],
  ])('divides the thousands of %s anew', (text, suggestion) => {
    expect(check(text).problems).toMatchObject([
      { code: 'target/number-unreadable', suggestion, span: { start: text.search(/[0-9]/) } },
    ])
  })

  it('reads as meant once every suggestion is taken', () => {
    const text = '令話3年度までに加入率44,7%異常'
    const mended = check(text).problems.reduceRight(
      (words, { span, suggestion }) =>
        span === undefined || suggestion === undefined
          ? words
          : words.slice(0, span.start) + suggestion + words.slice(span.end),
      text,
    )
    expect(mended).toBe('令和3年度までに加入率44.7%以上')
    expect(check(mended).problems).toEqual([])
  })

  it('holds no target, and says so, where the words are none', () => {
    expect(check('！！！')).toMatchObject({
      targets: [],
      problems: [{ code: 'target/unreadable', severity: 'blocks', span: { start: 0, end: 1 } }],
    })
    expect(check('  \n')).toEqual({ text: '  \n', targets: [], problems: [] })
  })
})
