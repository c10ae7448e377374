/** Runs the check on a case as on real documents: printed as a form, read, judged, checked. */
import { readDocument } from '../../intake/read-document.ts'
import { judgeSheet } from '../../judgement/judge-sheet.ts'
import { allTargets } from '../../judgement/rule-set.ts'
import type { CheckedDocument } from '../document-view.ts'
import type { Finding } from '../finding.ts'
import { referenceFor } from '../reference/reference-for.ts'
import type { CheckRule } from '../rule.ts'
import type { RuleCase } from '../rule-case.ts'
import { runCheck } from '../run-check.ts'
import { printCase } from './print-case.ts'

export function checkCase(
  { documents }: RuleCase,
  rules?: readonly CheckRule[],
): readonly Finding[] {
  return runCheck(
    documents.map((document, index) => checkable(`${index + 1}.txt`, printCase(document))),
    rules,
  )
}

const offices = ['帆影区', '椿坂区', '藍瀬区', '星見区']

export function checkable(source: string, text: string): CheckedDocument {
  const read = readDocument(source, new TextEncoder().encode(text), { offices })
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'))
  const { document } = read.value
  const { fiscalYear } = document
  return {
    document,
    text: read.value.text,
    judgements: document.sheets.map((sheet) =>
      sheet.selfEvaluation === null || fiscalYear === null
        ? null
        : judgeSheet(sheet, {
            ruleSet: allTargets,
            fiscalYear,
            document: source,
            observations: [],
          }),
    ),
    reference: referenceFor(null, document.office, fiscalYear),
  }
}
