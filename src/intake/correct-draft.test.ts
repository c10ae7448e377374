import { describe, expect, it } from 'vitest'
import { toNumber } from '../lib/decimal.ts'
import { correctDraft, type FieldCorrection } from './correct-draft.ts'
import { readDocument } from './read-document.ts'
import { overviewText, sheetText } from './testing/documents.ts'

function read(text: string) {
  const result = readDocument('a.txt', new TextEncoder().encode(text))
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join())
  return result.value
}

function corrected(text: string, ...corrections: readonly FieldCorrection[]) {
  const result = correctDraft(read(text), corrections)
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join())
  return result.value
}

describe('correctDraft', () => {
  it('changes the words and keeps the place', () => {
    const before = read(sheetText)
    const after = corrected(sheetText, { path: 'sheets.0.title', text: '夕方の見守り' })
    expect(after.document.sheets[0]?.title).toEqual({
      text: '夕方の見守り',
      span: before.document.sheets[0]?.title?.span,
    })
    expect(after.text).toBe(before.text)
    expect(before.document.sheets[0]?.title?.text).toBe('朝の見守り')
  })

  it('reads a corrected target anew', () => {
    const path = 'sheets.0.yearPlan.targets.0'
    const before = read(sheetText).document.sheets[0]?.yearPlan.targets[0]
    const { document } = corrected(sheetText, { path, text: '見守り当番の登録者数 55人以上' })
    const after = document.sheets[0]?.yearPlan.targets[0]
    expect(after?.span).toEqual(before?.span)
    const [condition] = after?.target.conditions ?? []
    expect(condition?.kind).toBe('level')
    if (condition?.kind === 'level') expect(toNumber(condition.quantity.value)).toBe(55)
    expect(after?.target.fiscalYear).toBe(2020)
  })

  it('empties and adds entries by the paths of the reading', () => {
    const { document, fields } = corrected(
      sheetText,
      { path: 'sheets.0.yearPlan.activities.0', text: '' },
      { path: 'sheets.0.yearPlan.activities.2', text: '旗を配る' },
      { path: 'sheets.0.yearPlan.activities.1', text: '雨具を貸し出す(30着)' },
      { path: 'sheets.0.theme', text: '' },
    )
    const [sheet] = document.sheets
    expect(sheet?.yearPlan.activities.map(({ text }) => text)).toEqual([
      '雨具を貸し出す(30着)',
      '旗を配る',
    ])
    expect(sheet?.theme).toBeNull()
    const paths = fields.map(({ path }) => path)
    expect(paths).toContain('sheets.0.yearPlan.activities.0')
    expect(paths).not.toContain('sheets.0.theme')
  })

  it('sets marks by their signs, and answers the question about them', () => {
    const text = sheetText.replace('\t①\t①:達成見込み', '\t\t①:達成見込み')
    expect(read(text).document.sheets[0]?.problems.map(({ code }) => code)).toContain(
      'sheet/mark-missing',
    )
    const { document } = corrected(
      text,
      { path: 'sheets.0.midyearReview.attainmentOutlook', text: '②' },
      { path: 'sheets.1.selfEvaluation.verdict', text: '①' },
    )
    expect(document.sheets[0]?.midyearReview?.attainmentOutlook.value).toBe('notExpected')
    expect(document.sheets[0]?.problems.map(({ code }) => code)).not.toContain('sheet/mark-missing')
    expect(document.sheets[1]?.selfEvaluation?.verdict).toEqual({ value: 'attained', span: null })
  })

  it('reads a corrected result anew', () => {
    const { document } = corrected(sheetText, {
      path: 'sheets.0.selfEvaluation.actuals.0',
      text: '見守り当番の登録者数: 1,036人',
    })
    const actual = document.sheets[0]?.selfEvaluation?.actuals[0]
    expect(actual).toMatchObject({
      indicator: '見守り当番の登録者数',
      valueAsWritten: '1,036',
      unit: '人',
    })
  })

  it('asks of a corrected result what it comes to, until that is said', () => {
    const path = 'sheets.0.selfEvaluation.actuals.0'
    const parts = { path, text: '見守り当番の登録者数: 男性20人、女性24人' }
    const codes = (...corrections: readonly FieldCorrection[]) =>
      corrected(sheetText, ...corrections).document.sheets[0]?.problems.map(({ code }) => code)
    expect(codes(parts)).toContain('sheet/actual-parted')
    const sum = { path, text: `${parts.text}、計44人` }
    expect(codes(parts, sum)).not.toContain('sheet/actual-parted')
  })

  it('reads everything anew for another year', () => {
    const text = sheetText.replace('(目標) 【令和2年度】 ・来室者数', '(目標) ・来室者数')
    const { document } = corrected(text, { path: 'fiscalYear', text: '令和3年度' })
    expect(document.fiscalYear).toBe(2021)
    expect(document.inferred).not.toContain('fiscalYear')
    const years = document.sheets.map(({ yearPlan }) =>
      yearPlan.targets.map(({ target }) => target.fiscalYear),
    )
    expect(years).toEqual([
      [2020, 2020],
      [2021, 2021],
    ])
    expect(document.sheets[0]?.selfEvaluation?.actuals[1]?.asOf).toBe('2022-04-30')
  })

  it('takes the office a person names', () => {
    const { document } = corrected(sheetText, { path: 'office', text: '帆影区' })
    expect(document.office).toBe('帆影区')
    expect(document.inferred).not.toContain('office')
  })

  it('corrects the overview', () => {
    const { document } = corrected(
      overviewText,
      { path: 'panels.0.themes.0.title', text: '灯りの人' },
      { path: 'panels.1.themes.1.activities.0', text: '本の船を2隻出す' },
      { path: 'initiatives.0.targets.1', text: '消えた灯り 3件以下' },
    )
    expect(document.panels[0]?.themes[0]?.title.text).toBe('灯りの人')
    expect(document.panels[1]?.themes[1]?.activities[0]?.text).toBe('本の船を2隻出す')
    expect(document.initiatives[0]?.targets[1]?.target.asWritten).toContain('3件以下')
  })

  it.each([
    ['sheets.9.title', 'x', 'correction/unknown-field'],
    ['sheets.0.nothing', 'x', 'correction/unknown-field'],
    ['sheets.0.yearPlan.targets.77', 'x', 'correction/unknown-field'],
    ['sheets.0.midyearReview.attainmentOutlook', '③', 'correction/unreadable-mark'],
    ['sheets.0.number', '第一', 'correction/unreadable-number'],
    ['fiscalYear', 'いつか', 'fiscal-year/unreadable'],
    ['__proto__.x', 'x', 'correction/unknown-field'],
  ])('refuses %s → %s', (path, text, code) => {
    expect(correctDraft(read(sheetText), [{ path, text }])).toMatchObject({
      ok: false,
      problems: [{ code, severity: 'blocks' }],
    })
  })

  it('tells all corrections that cannot be made, and makes none', () => {
    const result = correctDraft(read(overviewText), [
      { path: 'panels.0.desiredState', text: '' },
      { path: 'panels.7.strategy', text: 'x' },
    ])
    expect(result).toMatchObject({
      ok: false,
      problems: [{ code: 'correction/never-empty' }, { code: 'correction/unknown-field' }],
    })
  })
})
