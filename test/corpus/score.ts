/** A reading held against what the document says: each field right, wrong with a problem raised, or wrong in silence. */
import type { ReadDocument } from '../../src/intake/read-document.ts'
import { listProblems } from '../../src/plan/list-problems.ts'
import type { Sheet } from '../../src/plan/sheet.ts'
import type { CorpusDocument, CorpusSheet } from './content.ts'

export interface Score {
  readonly fields: number
  readonly wrong: readonly WrongField[]
  /** Of the wrong fields those that nothing warns of. */
  readonly silent: number
}

export interface WrongField {
  readonly path: string
  readonly expected: string
  readonly read: string
}

export function scoreReading(document: CorpusDocument, reading: ReadDocument | null): Score {
  const expected = fieldsOf(document)
  const read = reading === null ? new Map<string, string>() : fieldsRead(reading)
  const wrong = [...expected].flatMap(([path, said]) => {
    const found = read.get(path) ?? ''
    return plain(found) === plain(said) ? [] : [{ path, expected: said, read: found }]
  })
  for (const [path, found] of read) {
    if (!expected.has(path) && found !== '') wrong.push({ path, expected: '', read: found })
  }
  const warned = reading === null || isWarned(reading)
  return { fields: expected.size, wrong, silent: warned ? 0 : wrong.length }
}

/** A problem that asks somebody to look at the words, or text listed as unread. */
function isWarned({ document }: ReadDocument): boolean {
  return document.unread.length > 0 || listProblems(document).some(({ code }) => !general.has(code))
}

/** Said of whole documents, whatever their words: they warn of nothing. */
const general = new Set(['document/converted', 'document/office-unknown'])

/** Widths and white space are the reader's to choose. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '')
}

function fieldsOf({ framework, office, fiscalYear, sheets }: CorpusDocument) {
  const fields = new Map<string, string>([
    ['framework', framework],
    ['office', office],
    ['fiscalYear', String(fiscalYear)],
  ])
  for (const sheet of sheets) addSheet(fields, sheet)
  return fields
}

function addSheet(fields: Map<string, string>, sheet: CorpusSheet) {
  const { number, review, evaluation } = sheet
  const add = (path: string, text: string | null) => {
    if (text !== null) fields.set(`${number}.${path}`, text)
  }
  const list = (path: string, texts: readonly string[]) => {
    for (const [index, text] of texts.entries()) add(`${path}.${index}`, text)
  }
  add('title', sheet.title)
  add('pillar', sheet.pillar)
  add('theme', sheet.theme)
  list('purpose', sheet.purpose)
  list('outline', sheet.outline)
  list('targets', sheet.targets)
  list('activities', sheet.activities)
  list('yearTargets', sheet.yearTargets)
  add(
    'implementation',
    review === null ? null : review.implementation === '(i)' ? 'expected' : 'notExpected',
  )
  add('attainment', review === null ? null : review.attainment === '①' ? 'expected' : 'notExpected')
  add('reviewIssues', review?.issues ?? null)
  list('results', evaluation?.results ?? [])
  list('actuals', evaluation?.attainment ?? [])
  add(
    'verdict',
    evaluation === null ? null : evaluation.verdict === '①' ? 'attained' : 'notAttained',
  )
  add('issues', evaluation?.issues ?? null)
}

function fieldsRead({ document }: ReadDocument) {
  const fields = new Map<string, string>([
    ['framework', document.framework ?? ''],
    ['office', document.office ?? ''],
    ['fiscalYear', String(document.fiscalYear ?? '')],
  ])
  for (const sheet of document.sheets) addRead(fields, sheet)
  return fields
}

function addRead(fields: Map<string, string>, sheet: Sheet) {
  const { number, title, pillar, theme, multiYear, yearPlan, midyearReview, selfEvaluation } = sheet
  const add = (path: string, text: string | null | undefined) =>
    fields.set(`${number}.${path}`, text ?? '')
  const list = (path: string, texts: readonly { readonly text: string }[]) => {
    for (const [index, { text }] of texts.entries()) add(`${path}.${index}`, text)
  }
  const written = (targets: typeof multiYear.targets) =>
    targets.map(({ target }) => ({ text: target.asWritten }))
  add('title', title?.text)
  add('pillar', pillar?.text)
  add('theme', theme?.text)
  list('purpose', [...multiYear.purpose, ...multiYear.strategy])
  list('outline', multiYear.outline)
  list('targets', written(multiYear.targets))
  list('activities', yearPlan.activities)
  list('yearTargets', written(yearPlan.targets))
  add('implementation', midyearReview?.implementationOutlook.value)
  add('attainment', midyearReview?.attainmentOutlook.value)
  add('reviewIssues', midyearReview?.issues?.text)
  list('results', selfEvaluation?.results ?? [])
  list('actuals', selfEvaluation?.actuals ?? [])
  add('verdict', selfEvaluation?.verdict.value)
  add('issues', selfEvaluation?.issues?.text)
}
