/** Runs the check on a case as on real documents: printed as a form, read, judged, checked. */
import type { Interval, MeasuredObservation } from '../../evidence/observation.ts'
import { readDocument } from '../../intake/read-document.ts'
import { fiscalYear } from '../../japanese/fiscal-year.ts'
import { judgeSheet } from '../../judgement/judge-sheet.ts'
import { allTargets } from '../../judgement/rule-set.ts'
import { decimal } from '../../lib/decimal.ts'
import type { CheckedDocument } from '../document-view.ts'
import type { Finding } from '../finding.ts'
import { referenceFor } from '../reference/reference-for.ts'
import type { CheckRule } from '../rule.ts'
import type { CaseDocument, RuleCase } from '../rule-case.ts'
import { runCheck } from '../run-check.ts'
import { printCase } from './print-case.ts'

export function checkCase(
  { documents }: RuleCase,
  rules?: readonly CheckRule[],
): readonly Finding[] {
  return runCheck(
    documents.map((document, index) =>
      checkable(`${index + 1}.txt`, printCase(document), measuredOf(document)),
    ),
    rules,
  )
}

const offices = ['帆影区', '椿坂区', '藍瀬区', '星見区']

function measuredOf(document: CaseDocument): readonly MeasuredObservation[] {
  if (!('sheets' in document)) return []
  const year = fiscalYear(document.year ?? 2020)
  return document.sheets.flatMap(({ measured = [] }) =>
    measured.map(({ indicator, value, unit, interval }) => ({
      indicator,
      fiscalYear: year,
      value: value === null ? null : decimal(value),
      unit,
      asOf: null,
      provisional: false,
      finalOn: null,
      n: 12,
      measurement: { k: null, method: null, interval: intervalOf(interval) },
      source: { kind: 'measure', register: 'market', measure: indicator, trace: indicator },
    })),
  )
}

function intervalOf(ends: readonly [string, string] | undefined): Interval | null {
  return ends === undefined ? null : { low: decimal(ends[0]), high: decimal(ends[1]) }
}

/** @param observations What is known beside the document */
export function checkable(
  source: string,
  text: string,
  observations: readonly MeasuredObservation[] = [],
): CheckedDocument {
  const read = readDocument(source, new TextEncoder().encode(text), { offices })
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'))
  const { document } = read.value
  const { fiscalYear: year } = document
  return {
    document,
    text: read.value.text,
    judgements: document.sheets.map((sheet) =>
      sheet.selfEvaluation === null || year === null
        ? null
        : judgeSheet(sheet, {
            ruleSet: allTargets,
            fiscalYear: year,
            document: source,
            observations,
          }),
    ),
    reference: referenceFor(null, document.office, year),
  }
}
