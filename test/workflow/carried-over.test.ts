/** Every sheet of the fictional city as the start of the next year: printed into the form, it says what was written. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readWrittenText } from '../../src/actions/read-written-text.ts'
import { readDocument } from '../../src/intake/read-document.ts'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import { judgeSheet } from '../../src/judgement/judge-sheet.ts'
import { allTargets } from '../../src/judgement/rule-set.ts'
import { targetKey } from '../../src/target/target-equal.ts'
import { startFromLastYear, transcribeSheet } from '../../src/workflow/text/start-from-last-year.ts'

const folder = join(import.meta.dirname, '../../samples/sheets')
const files = readdirSync(folder).flatMap((ward) =>
  readdirSync(join(folder, ward))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(ward, name)),
)

describe.each(files)('%s', (file) => {
  const read = readDocument(file, readFileSync(join(folder, file)))
  if (!read.ok) throw new Error(`${file} cannot be read`)
  const { sheets, framework } = read.value.document
  const year = read.value.document.fiscalYear ?? fiscalYear(2020)
  const print = (text: ReturnType<typeof transcribeSheet>, of: number) =>
    readWrittenText({ office: '椿坂区', fiscalYear: fiscalYear(of), source: file }, [
      { text, revised: new Set(), asksWhenNotImplemented: true, homeOf: () => null },
    ])

  it('promises the same when it is written here', () => {
    for (const sheet of sheets) {
      const { read: again, problems } = print(
        transcribeSheet({ sheet, framework, fiscalYear: year }),
        year,
      )
      expect(problems.flat().filter(({ severity }) => severity === 'blocks')).toEqual([])
      const written = again?.document.sheets[0]
      expect(written?.title?.text).toBe(sheet.title?.text)
      expect(written?.multiYear.purpose.map(({ text }) => text)).toEqual(
        sheet.multiYear.purpose.map(({ text }) => text),
      )
      expect(written?.yearPlan.activities.length).toBe(sheet.yearPlan.activities.length)
      const keys = (targets: typeof sheet.yearPlan.targets) =>
        targets.map(({ target }) => targetKey({ ...target, marks: [], baselines: [] }))
      expect(keys(written?.yearPlan.targets ?? [])).toEqual(keys(sheet.yearPlan.targets))
    }
  })

  it('begins the next year with nothing that reads as something else', () => {
    for (const sheet of sheets) {
      const judged = judgeSheet(sheet, {
        ruleSet: allTargets,
        fiscalYear: year,
        document: file,
        observations: [],
      })
      const actuals = judged.targets.map(({ actual }) =>
        actual === null || actual.value === null
          ? null
          : { value: actual.value, unit: actual.unit },
      )
      const text = startFromLastYear(
        { sheet, framework, fiscalYear: year, actuals },
        fiscalYear(year + 1),
      )
      const { problems, read: next } = print(text, year + 1)
      expect(problems.flat().filter(({ severity }) => severity === 'blocks')).toEqual([])
      expect(next?.document.sheets[0]?.selfEvaluation).toBe(null)
      const known = actuals.filter((actual) => actual !== null).length
      const baselines = next?.document.sheets[0]?.yearPlan.targets.flatMap(({ target }) =>
        target.baselines.filter(({ fiscalYear: of }) => of === year),
      )
      expect(baselines?.length ?? 0).toBeGreaterThanOrEqual(known)
    }
  })
})
