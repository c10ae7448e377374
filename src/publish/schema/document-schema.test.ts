import { describe, expect, it } from 'vitest'
import { readActuals } from '../../intake/sheet/actuals.ts'
import { fiscalYear } from '../../japanese/fiscal-year.ts'
import { judgeSheet } from '../../judgement/judge-sheet.ts'
import { allTargets } from '../../judgement/rule-set.ts'
import { documentJson } from '../document-json.ts'
import { cityDocuments, realDocuments } from '../testing/city-documents.ts'
import { documentSchema, documentsJsonSchema } from './document-schema.ts'

function judgedJson({ document }: ReturnType<typeof cityDocuments>[number]): unknown {
  const year = document.fiscalYear ?? fiscalYear(2020)
  const context = { ruleSet: allTargets, fiscalYear: year, document: 'd', observations: [] }
  const judged = document.sheets.map((sheet) => ({
    judgement: sheet.selfEvaluation === null ? null : judgeSheet(sheet, context),
    multiYearJudgement: null,
  }))
  return JSON.parse(JSON.stringify(documentJson(document, judged)))
}

describe('documentSchema', () => {
  it('holds for every document, and names every key of it', () => {
    const documents = [...cityDocuments(), ...realDocuments()]
    expect(documents.length).toBeGreaterThanOrEqual(13)
    for (const reading of documents) {
      const json = judgedJson(reading)
      const parsed = documentSchema.safeParse(json)
      expect(parsed.error?.issues, reading.name).toBeUndefined()
      expect(parsed.data, reading.name).toEqual(json)
    }
  })

  it('names the year of an actual where its line does', () => {
    const [reading] = cityDocuments()
    if (reading === undefined) throw new Error('no document')
    const line = '満足度: 令和元年度82%→令和2年度79%'
    const actuals = readActuals(
      { text: line, span: { start: 0, end: line.length } },
      fiscalYear(2020),
      () => [],
    )
    const [sheet, ...rest] = reading.document.sheets
    if (sheet?.selfEvaluation == null) throw new Error('no evaluation')
    const evaluation = { ...sheet.selfEvaluation, actuals }
    const document = {
      ...reading.document,
      sheets: [{ ...sheet, selfEvaluation: evaluation }, ...rest],
    }
    expect(judgedJson({ ...reading, document })).toMatchObject({
      sheets: expect.arrayContaining([
        expect.objectContaining({
          selfEvaluation: expect.objectContaining({
            actuals: [
              expect.objectContaining({ fiscalYear: 2019, value: 82 }),
              expect.objectContaining({ fiscalYear: 2020, value: 79 }),
            ],
          }),
        }),
      ]),
    })
  })

  it('does not hold where a verdict or an outcome is another word', () => {
    const [reading] = cityDocuments()
    if (reading === undefined) throw new Error('no document')
    const json = JSON.stringify(judgedJson(reading))
    const changed = JSON.parse(json.replace('"outcome":"met"', '"outcome":"achieved"'))
    expect(documentSchema.safeParse(changed).success).toBe(false)
  })

  it('is published as JSON Schema, described in Japanese', () => {
    const schema = JSON.stringify(documentsJsonSchema())
    expect(schema).toContain('json-schema.org/draft/2020-12')
    expect(schema).toContain('空欄は null で、0ではない')
  })
})
