import { describe, expect, it } from 'vitest'
import { readDocument } from '../../intake/read-document.ts'
import type { PlanDocument } from '../../plan/document.ts'
import { meaningOf } from '../meaning-of.ts'
import { cityDocuments, offices, realDocuments } from '../testing/city-documents.ts'
import { printText } from '../testing/print-text.ts'
import { type FormLine, lineText, placeCells } from './form-layout.ts'
import { layOutBlank, layOutDocument } from './lay-out-document.ts'
import { reformPlan2018, reformPlan2020 } from './templates/reform-plan.ts'
import { templateFor, templates } from './templates.ts'

function readAgain(text: string): PlanDocument {
  const read = readDocument('again', Buffer.from(text), { offices })
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join())
  return read.value.document
}

function linesOf(layout: ReturnType<typeof layOutDocument>): readonly FormLine[] {
  return layout.sections.flatMap(({ tables }) =>
    tables.flatMap(({ rows }) => rows.flatMap((cells) => cells.flatMap(({ lines }) => lines))),
  )
}

describe.each([
  ['of the fictional city', cityDocuments(), 13],
  ['beside the project', realDocuments(), 0],
] as const)('layOutDocument, documents %s', (_, documents, least) => {
  it('says on the form all that the document says, and nothing else', ({ skip }) => {
    if (documents.length === 0) return skip('the real documents do not lie beside the project')
    expect(documents.length).toBeGreaterThanOrEqual(least)
    for (const { name, document, text } of documents) {
      const again = readAgain(printText(layOutDocument(document, text)))
      expect(meaningOf(again), name).toEqual(meaningOf(document))
      expect(again.unread, name).toEqual([])
    }
  })

  it("prints another generation's form of the same document with the same words", () => {
    for (const { name, document, text } of documents) {
      if (document.form !== 'reform-plan') continue
      for (const template of [reformPlan2018, reformPlan2020]) {
        const again = readAgain(printText(layOutDocument(document, text, template)))
        expect(meaningOf(again), name).toEqual(meaningOf(document))
      }
    }
  })

  it('says the same of a document whose source is lost, but for signs', () => {
    for (const { name, document } of documents) {
      if (document.form !== 'reform-plan') continue
      const again = readAgain(printText(layOutDocument(document, null)))
      expect(again.sheets.length, name).toBe(document.sheets.length)
      for (const [index, sheet] of document.sheets.entries()) {
        const other = again.sheets[index]
        expect(other?.title?.text).toBe(sheet.title?.text)
        expect(other?.revised).toBe(sheet.revised)
        expect(other?.selfEvaluation?.verdict.value).toBe(sheet.selfEvaluation?.verdict.value)
      }
    }
  })
})

describe('layOutDocument', () => {
  const text = [
    '「汐待みらいプラン2.0」に基づく取組等',
    '取組項目1',
    '【灯りを守る(改革の柱1 1(1))】',
    '計画\t<p>取組の方針・目標内容</p> <p>(趣旨・目的)</p> 夜の道を明るくする。 <p>(取組の概要)</p> ○灯りの点検 ・月に一度見回る。 ・切れた灯りを替える。 <p>(目標)</p> ①-1 点検の回数 12回(元年度 10回)【改訂履歴あり】\t<p>当年度の取組内容</p> <p>(取組の内容)</p> ・見回り(月1回)【改定履歴あり】 <p>(目標)</p> ○点検の回数 12回',
    '自己評価\t当年度の取組実績及び目標の達成状況\t\t課題と改善策 ※左記が「②」の場合は必須',
    '\t【取組実績】 ・見回りを実施(12回) 【達成状況】 ・点検の回数:12回\t①\t<p>灯りが古い。</p> <p>順に替える。</p>',
    '\t①:目標達成 ②:目標未達成',
  ].join('\n')
  const document = readAgain(text)

  it('keeps signs, numbers, headings and marks as they were written', () => {
    const lines = linesOf(layOutDocument(document, text)).map(lineText)
    for (const line of [
      '夜の道を明るくする。',
      '○灯りの点検',
      '・月に一度見回る。',
      '①-1 点検の回数12回(元年度10回)【改訂履歴あり】',
      '・見回り(月1回)【改定履歴あり】',
      '○点検の回数12回',
      '灯りが古い。',
      '順に替える。',
    ]) {
      expect(lines).toContain(line)
    }
  })

  it('prints the words of a person who corrected a field, not those of the source', () => {
    const [sheet] = document.sheets
    if (sheet === undefined) throw new Error('no sheet')
    const [purpose] = sheet.multiYear.purpose
    if (purpose === undefined) throw new Error('no purpose')
    const corrected = {
      ...document,
      sheets: [
        {
          ...sheet,
          multiYear: {
            ...sheet.multiYear,
            purpose: [{ ...purpose, text: '夜の道をもっと明るくする。' }],
          },
        },
      ],
    }
    const lines = linesOf(layOutDocument(corrected, text)).map(({ text: words }) => words)
    expect(lines).toContain('夜の道をもっと明るくする。')
    expect(lines).not.toContain('夜の道を明るくする。')
  })

  it('stands on the form of its year', () => {
    expect(templateFor('reform-plan', null).id).toBe('reform-plan-2020')
    expect(layOutDocument({ ...document, fiscalYear: null }, text).title).toBe(
      '「汐待みらいプラン2.0」に基づく取組等',
    )
  })
})

describe.each(templates)('the template $id', (template) => {
  it('fills its grid without a hole and without two cells in one place', () => {
    const tables = layOutBlank(template).sections.flatMap((section) => section.tables)
    expect(tables.length).toBeGreaterThan(0)
    for (const table of tables) {
      const places = placeCells(table).flatMap(placesOf)
      expect(new Set(places).size, table.caption).toBe(table.rows.length * table.columns.length)
      expect(places.length, table.caption).toBe(new Set(places).size)
    }
  })
})

function placesOf({ row, column, cell }: ReturnType<typeof placeCells>[number]): readonly string[] {
  return Array.from(
    { length: cell.down * cell.across },
    (_, index) => `${row + Math.floor(index / cell.across)}:${column + (index % cell.across)}`,
  )
}
