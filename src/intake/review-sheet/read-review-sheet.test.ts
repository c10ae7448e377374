import { describe, expect, it } from 'vitest'
import { printDecimal } from '../../lib/decimal.ts'
import { readDocument } from '../read-document.ts'
import { lostCharacters } from '../testing/nothing-lost.ts'

/** A sheet of a ministry that does not exist. */
const sheet = {
  公開年度: 2021,
  府省庁: '星海省',
  事業名: '離島の灯台を直す事業',
  事業番号: '0012',
  事業目的: '船が夜も安全に通れるようにする。\n事故をなくす。',
  事業概要: '古い灯台を、順に直す。',
  作成責任者: '灯台課長',
  予算: [
    { 年度: 2020, 当初予算: 120.5, 執行額: 118.0, 補正予算: null },
    { 年度: 2021, 要求額: 130 },
  ],
  アウトカム: [
    {
      成果目標: '令和5年度までに、夜の海難事故を年30件以下にする。',
      成果指標: '夜の海難事故の件数\n※暦年で数える',
      単位: '件',
      目標値: 30.0,
      目標最終年度: 2023,
      成果実績: [
        { 年度: 2019, 成果実績: 41.0, 目標値: 45.0 },
        { 年度: 2020, 成果実績: 38.0, 目標値: 40.0 },
      ],
    },
    {
      成果目標: '直した灯台の数を60か所以上とする。',
      成果指標: '直した灯台の数',
      単位: '基',
      目標値: 64,
      目標最終年度: 2022,
      成果実績: [{ 年度: 2020, 成果実績: null, 目標値: 20 }],
    },
  ],
  アウトプット: [
    {
      活動指標: '直した灯台の数（年）',
      単位: '基',
      活動実績: [{ 年度: 2020, 活動実績: 7, 当初見込み: 8 }],
    },
  ],
}

function read(value: unknown = sheet, spaces = 2) {
  const text = JSON.stringify(value, null, spaces)
  const result = readDocument('0012.json', Buffer.from(text))
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return { ...result.value, text }
}

describe('a national review sheet', () => {
  it('is a sheet of the year before its publication, of its ministry', () => {
    const { document } = read()
    expect(document).toMatchObject({
      form: 'review-sheet',
      framework: '行政事業レビュー',
      fiscalYear: 2020,
      inferred: ['fiscalYear'],
      office: '星海省',
    })
    expect(document.sheets[0]).toMatchObject({
      number: 12,
      title: { text: '離島の灯台を直す事業' },
      multiYear: { outline: [{ text: '古い灯台を、順に直す。' }] },
    })
  })

  it('takes the official number, and the way the sentence points', () => {
    const [first, second] = read().document.sheets[0]?.multiYear.targets ?? []
    expect(first?.target).toMatchObject({
      indicator: '夜の海難事故の件数',
      fiscalYear: 2023,
      conditions: [{ compare: 'atMost', quantity: { asWritten: '30', unit: '件' } }],
      problems: [],
    })
    expect(second?.target).toMatchObject({
      fiscalYear: 2022,
      conditions: [{ compare: 'atLeast', quantity: { asWritten: '64' }, inferred: [] }],
      problems: [{ code: 'review-sheet/figure-differs', severity: 'asks' }],
    })
  })

  it('makes the year’s plan of its tables, and every figure an actual; a blank is none', () => {
    const { yearPlan, selfEvaluation } = read().document.sheets[0] ?? {}
    expect(yearPlan?.targets.map(({ target }) => [target.indicator, target.fiscalYear])).toEqual([
      ['夜の海難事故の件数', 2020],
      ['直した灯台の数', 2020],
      ['直した灯台の数（年）', 2020],
    ])
    expect(yearPlan?.targets[0]?.target.conditions).toMatchObject([{ compare: 'atMost' }])
    expect(
      selfEvaluation?.actuals.map(({ fiscalYear, valueAsWritten }) => [fiscalYear, valueAsWritten]),
    ).toEqual([
      [2019, '41'],
      [2020, '38'],
      [2020, '7'],
    ])
    expect(selfEvaluation?.verdict.value).toBeNull()
  })

  it('keeps the budget to the digit', () => {
    const lines = read().document.sheets[0]?.budget ?? []
    expect(
      lines.map(({ fiscalYear, item, amount }) => [fiscalYear, item, printDecimal(amount)]),
    ).toEqual([
      [2020, '当初予算', '120.5'],
      [2020, '執行額', '118'],
      [2021, '要求額', '130'],
    ])
  })

  it('loses no character: what it has no field for is unread', () => {
    for (const spaces of [0, 2]) {
      const whole = read(sheet, spaces)
      const { document } = whole
      expect(lostCharacters(whole)).toEqual([])
      const unread = document.unread.map((each) => each.text).join()
      expect(unread).toContain('"作成責任者"')
      expect(unread).toContain('灯台課長')
      expect(unread).not.toContain('星海省')
    }
  })

  it('lists as unread what it has a field for and cannot read: no figure is dropped in silence', () => {
    const whole = read({
      ...sheet,
      事業番号: 12,
      事業概要: ['灯台を直す。', '船を守る。'],
      予算: [
        { 年度: '未定', 当初予算: 777 },
        { 年度: 2021, 要求額: '約130', 執行額: '－', 繰越し: null },
        '別表のとおり',
      ],
      アウトカム: [{ 成果実績: [{ 成果実績: 55 }, { 年度: 2020, 成果実績: '集計中' }] }],
      アウトプット: 'なし',
    })
    const { document } = whole
    expect(document.sheets[0]?.budget).toEqual([])
    const unread = document.unread.map((each) => each.text).join()
    for (const words of [
      '未定',
      '777',
      '約130',
      '別表のとおり',
      '55',
      '集計中',
      'なし',
      '船を守る。',
    ])
      expect(unread).toContain(words)
    expect(unread).toContain('"事業番号"')
    expect(unread).not.toContain('執行額')
    expect(unread).not.toContain('繰越し')
    expect(lostCharacters(whole)).toEqual([])
  })

  it('reads the first of a name that comes twice, and lists the second as unread', () => {
    const text = JSON.stringify(sheet)
      .replace('"事業番号"', '"事業名":"二つ目の名前","事業番号"')
      .replace('"執行額":118', '"当初予算":999,"執行額":118')
    const whole = readDocument('twice.json', Buffer.from(text))
    if (!whole.ok) throw new Error('it cannot be read')
    const { document } = whole.value
    expect(document.sheets[0]?.title?.text).toBe('離島の灯台を直す事業')
    expect(
      document.sheets[0]?.budget?.map(({ item, amountAsWritten }) => [item, amountAsWritten]),
    ).toEqual([
      ['当初予算', '120.5'],
      ['執行額', '118'],
      ['要求額', '130'],
    ])
    const unread = document.unread.map((each) => each.text).join()
    expect(unread).toContain('二つ目の名前')
    expect(unread).toContain('999')
    expect(lostCharacters(whole.value)).toEqual([])
  })

  it('gives every field the place its words stand at', () => {
    const { text, fields } = read()
    const at = (path: string) => {
      const field = fields.find((each) => each.path === path)
      return field === undefined ? null : text.slice(field.span.start, field.span.end)
    }
    expect(at('office')).toBe('星海省')
    expect(at('sheets.0.title')).toBe('離島の灯台を直す事業')
    expect(at('sheets.0.selfEvaluation.actuals.0')).toBe('41')
  })

  it('says where a torn file breaks off, and takes no other JSON for a sheet', () => {
    const torn = readDocument(
      'torn.json',
      Buffer.from(JSON.stringify(sheet, null, 1).slice(0, 200)),
    )
    expect(torn).toMatchObject({ ok: false, problems: [{ code: 'document/json-unreadable' }] })
    const other = readDocument('other.json', Buffer.from('{"name":"取組"}'))
    expect(other).toMatchObject({ ok: false, problems: [{ code: 'document/of-another-kind' }] })
  })

  it('reads a list of sheets, and text in which nothing is as expected', () => {
    expect(read([sheet, { ...sheet, 事業番号: '新27-0001' }]).document.sheets).toMatchObject([
      { number: 12 },
      { number: null },
    ])
    const odd = { 公開年度: 'いつか', 府省庁: 3, 事業名: '', アウトカム: {}, 予算: 'なし' }
    const whole = read(odd)
    const { document } = whole
    expect(document).toMatchObject({ fiscalYear: null, office: null })
    expect(document.problems.map(({ code }) => code)).toContain('document/fiscal-year-unknown')
    expect(lostCharacters(whole)).toEqual([])
  })
})
