import { describe, expect, it } from 'vitest'
import type { MappedForm } from '../../plan/mapped-form.ts'
import { readDocument } from '../read-document.ts'
import { lostCharacters } from '../testing/nothing-lost.ts'

/** How the town of another city lists its undertakings: one a row, with headings of its own. */
const form: MappedForm = {
  id: 'f1',
  name: '実施計画の一覧',
  framework: '霧沢市実施計画',
  office: null,
  headings: [
    'No.',
    '事業の名前',
    'ねらい',
    '今年やること',
    '今年の目標',
    '結果',
    '評価',
    '次に向けて',
    '備考',
  ],
  columns: [
    { header: 'No.', field: 'number' },
    { header: '事業の名前', field: 'title' },
    { header: 'ねらい', field: 'purpose' },
    { header: '今年やること', field: 'activities' },
    { header: '今年の目標', field: 'yearTargets' },
    { header: '結果', field: 'attainment' },
    { header: '評価', field: 'verdict' },
    { header: '次に向けて', field: 'issues' },
  ],
}

const table = [
  '霧沢市 実施計画 一覧\t\t\t\t\t\t\t\t',
  'No.\t事業の名前\tねらい\t今年やること\t今年の目標\t結果\t評価\t次に向けて\t備考',
  '1\t川べりの掃除\t川をきれいにする。\t・掃除の日をもつ（年4回）\t令和3年度 参加者の数 200人以上\t参加者の数：180人\t未達成\t日曜にも開く。\t雨の日あり',
  '2\t朝市を続ける\t顔の見える市をつくる。\t・朝市を開く（月1回）\t令和3年度 朝市に来た人の数 1,000人以上\t朝市に来た人の数：1,204人\t達成\t\t',
  '\t\t\t\t令和3年度 新しく店を出した人 5人以上\t新しく店を出した人：6人\t\t\t',
].join('\n')

function read(text = table, forms = [form]) {
  const result = readDocument('一覧.tsv', Buffer.from(text), { mappedForms: forms })
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

describe('a table that was mapped once', () => {
  it('gives a sheet a row, each field from its column', () => {
    const { document } = read()
    expect(document).toMatchObject({
      form: 'mapped-table',
      framework: '霧沢市実施計画',
      fiscalYear: 2021,
    })
    expect(document.sheets).toHaveLength(2)
    expect(document.sheets[0]).toMatchObject({
      number: 1,
      title: { text: '川べりの掃除' },
      multiYear: { purpose: [{ text: '川をきれいにする。' }] },
      yearPlan: { activities: [{ text: '掃除の日をもつ（年4回）' }] },
      selfEvaluation: {
        verdict: { value: 'notAttained' },
        actuals: [{ indicator: '参加者の数', valueAsWritten: '180' }],
        issues: { text: '日曜にも開く。' },
      },
    })
  })

  it('goes on with the sheet above where a row has no title', () => {
    const { yearPlan, selfEvaluation } = read().document.sheets[1] ?? {}
    expect(yearPlan?.targets).toHaveLength(2)
    expect(selfEvaluation?.actuals.map(({ valueAsWritten }) => valueAsWritten)).toEqual([
      '1,204',
      '6',
    ])
    expect(selfEvaluation?.verdict.value).toBe('attained')
  })

  it('finds its headings in another order, and wider letters', () => {
    const [top = '', head = '', first = ''] = table.split('\n')
    const turned = (line: string) => line.split('\t').toReversed().join('\t')
    const wide = turned(head).replace('No.', 'Ｎｏ．')
    expect(read([top, wide, turned(first)].join('\n')).document.sheets[0]).toMatchObject({
      number: 1,
      title: { text: '川べりの掃除' },
    })
  })

  it('lists the column that nobody mapped, and loses nothing', () => {
    const whole = read()
    expect(whole.document.unread.map(({ text }) => text)).toEqual([
      '霧沢市 実施計画 一覧',
      '雨の日あり',
    ])
    expect(lostCharacters(whole)).toEqual([])
  })

  it('is of another kind to whoever has no such mapping, or other headings', () => {
    const other = readDocument('一覧.tsv', Buffer.from(table), {})
    expect(other).toMatchObject({ ok: false, problems: [{ code: 'document/of-another-kind' }] })
    const read = (headings: readonly string[]) =>
      readDocument('一覧.tsv', Buffer.from(table), { mappedForms: [{ ...form, headings }] })
    const all = form.headings ?? []
    expect(read(all).ok).toBe(true)
    const differs = { ok: false, problems: [{ code: 'document/mapping-differs' }] }
    expect(read([...all, '局'])).toMatchObject(differs)
    expect(read(all.slice(0, -1))).toMatchObject(differs)
  })
})

describe('what a mapped table does not guess', () => {
  const verdictOf = (word: string) =>
    read(table.replace('\t未達成\t', `\t${word}\t`)).document.sheets[0]?.selfEvaluation?.verdict
      .value

  it.each(['達成できず', '達成に至らず', '達成見込み', '○×', 'おおむね達成'])(
    'takes %s for no verdict',
    (word) => expect(verdictOf(word)).toBeNull(),
  )

  it.each([
    ['①', 'attained'],
    ['①目標達成', 'attained'],
    ['○', 'attained'],
    ['②未達成', 'notAttained'],
    ['×', 'notAttained'],
  ])('takes %s for %s', (word, verdict) => expect(verdictOf(word)).toBe(verdict))

  it('makes no sheet of headings that are printed again on the next page', () => {
    const [top = '', head = '', first = '', second = ''] = table.split('\n')
    const whole = read([top, head, first, head, second].join('\n'))
    expect(whole.document.sheets.map(({ title }) => title?.text)).toEqual([
      '川べりの掃除',
      '朝市を続ける',
    ])
    expect(lostCharacters(whole)).toEqual([])
  })
})
