import { describe, expect, it } from 'vitest'
import { memberFields } from '../council/import/member-fields.ts'
import { opinionFields } from '../council/import/opinion-fields.ts'
import { mappingProblems, mapRows, samplesOf } from './column-mapping.ts'
import { proposeColumns } from './propose-columns.ts'

const rules = {
  seats: [
    { kind: 'recommended', name: '地域の推薦', nameEnglish: '', quota: 10 },
    { kind: 'open', name: '公募', nameEnglish: '', quota: 6 },
  ],
}
const members = memberFields(rules)

function tableOf(headings: readonly string[], ...rows: readonly (readonly string[])[]) {
  return {
    headings,
    rows: rows.map((cells, nth) => ({ place: `${nth + 2}行目`, cells })),
  }
}

const toldOf = (table: ReturnType<typeof tableOf>, remembered?: ReadonlyMap<string, string>) =>
  proposeColumns(table, members, remembered).map(({ field, from }) =>
    from === null ? null : `${field} ${from}`,
  )

describe('proposeColumns', () => {
  it('knows headings by the words offices use, whatever their width, spaces and brackets', () => {
    const headings = ['委員　氏名', '選出区分（※）', '任期開始日 (西暦)', '任期満了日', '備考']
    expect(toldOf(tableOf(headings))).toEqual([
      'name heading',
      'kind heading',
      'from heading',
      'until heading',
      null,
    ])
  })

  it('knows by its cells what one column alone can be, and of two columns of days neither', () => {
    const table = tableOf(['名', 'どの枠', '甲', '乙'], ['海野 潮', '公募', 'R3.4.1', 'R5.3.31'])
    expect(toldOf(table)).toEqual([null, 'kind cells', null, null])
    const opinions = tableOf(['いつ', '意見'], ['令和3年6月1日', '坂にベンチを'], ['2021/6/2', 'a'])
    const told = proposeColumns(opinions, opinionFields)
    expect(told.map(({ from }) => from)).toEqual(['cells', 'heading'])
  })

  it('takes what was chosen before over everything, a column left out too', () => {
    const remembered = new Map([
      ['甲', 'from'],
      ['乙', 'until'],
      ['備考', ''],
      ['氏名', 'gone'],
    ])
    const headings = ['氏名', '甲', '乙', '任期開始', '備考']
    expect(toldOf(tableOf(headings), remembered)).toEqual([
      'name heading',
      'from remembered',
      'until remembered',
      null,
      ' remembered',
    ])
  })

  it('proposes a field once, and nothing for a heading that stands twice', () => {
    const remembered = new Map([['日', 'from']])
    expect(toldOf(tableOf(['氏名', '委員名', '日', '日']), remembered)).toEqual([
      'name heading',
      null,
      null,
      null,
    ])
    expect(toldOf(tableOf(['', '']))).toEqual([null, null])
  })
})

describe('a mapping', () => {
  it('has every field that is needed, and none twice', () => {
    const problems = mappingProblems(members, ['name', 'name', '', 'from'], [])
    expect(problems.map(({ message }) => message)).toEqual([
      '必須の項目「選ばれ方」の列が選ばれていません。',
      '必須の項目「任期の終わり」の列が選ばれていません。',
      '「氏名」が二つの列に選ばれています。一つにしてください。',
    ])
  })

  it('is of columns that have a heading: what is read as one would be left out', () => {
    const mapping = ['name', 'kind', 'from', 'until']
    const day = '令和3年4月1日'
    const told = mappingProblems(members, mapping, ['海野 潮', '公募', day, day])
    expect(told.map(({ code }) => code)).toContain('mapping/unheaded')
    expect(mappingProblems(members, mapping, ['氏名', '区分', '始まり', '終わり'])).toEqual([])
  })

  it('makes rows of what was chosen, and shows no example of what is personal', () => {
    const table = tableOf(['氏名', '電話', '備考'], ['海野 潮', '06-0000-0000', '再任'])
    const mapping = ['name', 'contact', '']
    expect(mapRows(table, mapping)).toEqual([
      { place: '2行目', texts: { name: '海野 潮', contact: '06-0000-0000' } },
    ])
    expect(samplesOf(table, members, mapping)).toEqual([['海野 潮'], [], ['再任']])
  })
})
