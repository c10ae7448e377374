import { describe, expect, it } from 'vitest'
import type { ListedProblem } from '../plan/list-problems.ts'
import { formatInDocument, formatInSentence } from './format-problem.ts'

const asks = (at: Partial<ListedProblem>): ListedProblem => ({
  code: 'test/odd',
  severity: 'asks',
  message: '確かめてください。',
  ...at,
})

describe('a problem at a terminal', () => {
  it('names the file, the sheet and the line, as the check does', () => {
    const text = '取組項目2\n花の苗の配布\t500株以上\n'
    const start = text.indexOf('500株')
    const problem = asks({ sheet: 2, span: { start, end: start + 4 } })
    expect(formatInDocument(problem, { source: 'つばき.txt', text, places: [] })).toBe(
      [
        '要確認: つばき.txt 取組項目2 2行目',
        '  確かめてください。',
        '  花の苗の配布 500株以上',
        '               ^^^^^',
      ].join('\n'),
    )
  })

  it('names the file where nothing else is known', () => {
    const read = { source: 'つばき.txt', text: '', places: [] }
    expect(formatInDocument(asks({}), read)).toBe('要確認: つばき.txt\n  確かめてください。')
  })

  it('keeps words far behind in a long line in sight', () => {
    const text = `${'あ'.repeat(900)}ここ${'い'.repeat(900)}`
    const [, quotation = '', carets = ''] = formatInSentence(
      asks({ span: { start: 900, end: 902 } }),
      text,
    ).split('\n')
    const shown = quotation.replace(/[^ -~]/gu, '##')
    expect(shown.length).toBeLessThanOrEqual(84)
    expect(quotation).toMatch(/^ {2}\.\.\.あ+ここい+\.\.\.$/u)
    // as wide before the carets as before the words
    const before = quotation.slice(0, quotation.indexOf('ここ')).replace(/[^ -~]/gu, '##')
    expect(carets).toBe(`${' '.repeat(before.length)}^^^^`)
  })

  it('cuts words that are wider than a terminal themselves', () => {
    const text = 'う'.repeat(500)
    const said = formatInSentence(asks({ span: { start: 0, end: 500 } }), text)
    for (const line of said.split('\n')) {
      expect(line.replace(/[^ -~]/gu, '##').length).toBeLessThanOrEqual(84)
    }
    expect(said).toContain('う...')
  })

  it('leaves a short line whole', () => {
    const said = formatInSentence(asks({ span: { start: 2, end: 3 } }), '回収率：9割')
    expect(said.split('\n')[1]).toBe('  回収率：9割')
  })
})
