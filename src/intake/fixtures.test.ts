import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fold } from '../japanese/width.ts'
import { toNumber } from '../lib/decimal.ts'
import type { PlanDocument } from '../plan/document.ts'
import type { PlacedTarget, Sheet } from '../plan/sheet.ts'
import { readDocument } from './read-document.ts'

// Documents of our own city, each beside what it should be read as; a field that is not expected is not compared.
const folder = new URL('../../samples/', import.meta.url)
const offices = ['帆影区', '藍瀬区', '椿坂区', '星見区']

interface Expected {
  readonly refused?: { readonly mentions: readonly string[] }
  readonly documents?: readonly Record<string, unknown>[]
}

// read, with a question; see decode.test.ts
const otherEncodings = new Set(['fixtures/shift-jis.txt', 'fixtures/utf16.txt'])

const cases = (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [])
  .filter((name) => name.endsWith('.expected.json'))
  .sort()
  .flatMap((name) => {
    const file = ['.txt', '.bin']
      .map((ending) => name.replace('.expected.json', ending))
      .find((each) => existsSync(new URL(each, folder)))
    const expected: Expected = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
    return file === undefined || otherEncodings.has(file) ? [] : [{ file, expected }]
  })

describe('readDocument on our own documents', () => {
  it('finds them', () => {
    expect(cases.length).toBeGreaterThan(50)
  })

  it.each(cases)('reads $file as expected', ({ file, expected }) => {
    const result = readDocument(file, readFileSync(new URL(file, folder)), { offices })
    if (expected.refused !== undefined) {
      expect(result.ok).toBe(false)
      const messages = result.ok ? '' : result.problems.map(({ message }) => message).join()
      for (const word of expected.refused.mentions) expect(messages).toContain(word)
      return
    }
    if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join())
    const [wanted = {}] = expected.documents ?? []
    expect(asExpected(result.value.document)).toMatchObject(withoutComputed(wanted))
  })
})

/** What is computed from a document, and how its target sentences are read, is tested where it is done. */
function withoutComputed(value: unknown): object {
  return JSON.parse(
    JSON.stringify(value, (key, each: unknown) => {
      if (untested.has(key)) return undefined
      if (key === 'actuals') return withAmounts(each)
      return key === 'targets' || key === 'outcomes' ? withoutNames(each) : each
    }),
  )
}

function withAmounts(actuals: unknown): unknown {
  if (!Array.isArray(actuals)) return actuals
  return actuals.map((each) =>
    'unit' in each ? { ...each, ...amountOf(each.value, each.unit) } : each,
  )
}

/** Of targets only their number and what badges say: the sentences are the target language's. */
function withoutNames(targets: unknown): unknown {
  return Array.isArray(targets) ? targets.map(({ framework }) => ({ framework })) : targets
}

const untested = new Set([
  'computed',
  'conditions',
  'baselines',
  'marks',
  'span',
  'combine',
  'problems',
])

function asExpected(document: PlanDocument) {
  return {
    ...document,
    sheets: document.sheets.map(sheetOf),
    panels: document.panels.map(({ desiredState, outcomes, strategy, themes }) => ({
      desiredState: desiredState.text,
      outcomes: outcomes.map(targetOf),
      strategy: strategy?.text ?? null,
      themes: themes.map(({ title, targets, activities }) => ({
        title: title.text,
        targets: targets.map(targetOf),
        activities: texts(activities),
      })),
    })),
    initiatives: document.initiatives.map(({ number, title, outline, targets }) => ({
      number,
      title: title.text,
      outline: texts(outline),
      targets: targets.map(targetOf),
    })),
  }
}

function sheetOf(sheet: Sheet) {
  const { multiYear, yearPlan, midyearReview, selfEvaluation } = sheet
  return {
    ...sheet,
    title: sheet.title?.text ?? null,
    theme: sheet.theme?.text ?? null,
    pillar: sheet.pillar?.text ?? null,
    multiYear: {
      purpose: texts(multiYear.purpose),
      strategy: texts(multiYear.strategy),
      outline: texts(multiYear.outline),
      targets: multiYear.targets.map(targetOf),
    },
    yearPlan: { activities: texts(yearPlan.activities), targets: yearPlan.targets.map(targetOf) },
    midyearReview: midyearReview && {
      implementationOutlook: midyearReview.implementationOutlook.value,
      attainmentOutlook: midyearReview.attainmentOutlook.value,
      issues: midyearReview.issues?.text ?? null,
    },
    selfEvaluation: selfEvaluation && {
      results: texts(selfEvaluation.results),
      actuals: selfEvaluation.actuals.map((actual) => ({
        ...actual,
        ...amountOf(actual.value === null ? null : toNumber(actual.value), actual.unit),
      })),
      verdict: selfEvaluation.verdict.value,
      issues: selfEvaluation.issues?.text ?? null,
    },
  }
}

/** Amounts are compared, not spellings: 365千円 is 365,000円, ㎥ is m3. */
function amountOf(value: number | null, unit: string | null) {
  const folded = unit === null ? null : fold(unit).text
  const thousands = value !== null && folded === '千円'
  return { value: thousands ? value * 1000 : value, unit: thousands ? '円' : folded }
}

const texts = (list: readonly { readonly text: string }[]) => list.map(({ text }) => text)

const targetOf = ({ target: { framework } }: PlacedTarget) => ({ framework })
