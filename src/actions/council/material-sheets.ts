/** What the materials of a meeting take from the sheets, and the words that can be explained in them. */
import type { ExplainedWord, MaterialSheet } from '../../evidence/council/materials.ts'
import type { JudgedSheet } from '../../judgement/judged-sheet.ts'
import { formatDecimal } from '../../lib/decimal.ts'
import { terms } from '../../plan/glossary.ts'
import { listWords } from '../../store/council/word-store.ts'
import type { Sql } from '../../store/database.ts'
import { listJudgedSheets } from '../../store/sheet-store.ts'
import { outcomeWords } from '../../target/explain/japanese.ts'

/** @param ids Of published sheets; one that is not there is left out */
export async function materialSheets(
  sql: Sql,
  ids: readonly string[],
): Promise<ReadonlyMap<string, MaterialSheet>> {
  const judged = ids.length === 0 ? [] : await listJudgedSheets(sql, { ids })
  return new Map(judged.map((each) => [each.id, materialSheet(each)]))
}

function materialSheet({ id, fiscalYear, sheet, judgement }: JudgedSheet): MaterialSheet {
  const { multiYear, yearPlan, selfEvaluation, midyearReview } = sheet
  const verdict = selfEvaluation?.verdict.value ?? null
  return {
    id,
    title: sheet.title?.text ?? '',
    fiscalYear,
    purpose: [...multiYear.purpose, ...multiYear.strategy].map(({ text }) => text),
    activities: yearPlan.activities.map(({ text }) => text),
    targets: yearPlan.targets.map(({ target }, position) => {
      const found = judgement?.targets.find((each) => each.position === position)
      const { value = null, unit = null } = found?.actual ?? {}
      return {
        target: target.asWritten,
        actual: value === null ? '' : `${formatDecimal(value)}${unit ?? ''}`,
        outcome: found === undefined ? '' : outcomeWords[found.outcome],
      }
    }),
    verdict: verdict === null ? '' : verdict === 'attained' ? '①目標達成' : '②目標未達成',
    issues: selfEvaluation?.issues?.text ?? midyearReview?.issues?.text ?? '',
  }
}

/** The office's own explanations first; of the glossary what is a term wherever it stands. */
export async function explainedWords(sql: Sql, office: string): Promise<readonly ExplainedWord[]> {
  const house = terms.flatMap(({ japanese, meaning }) =>
    meaning === null || meaning.everyday
      ? []
      : japanese.map((word) => ({ word, explanation: meaning.japanese })),
  )
  // a word of one letter (区, 市) is in everything and explains nothing
  return [...(await listWords(sql, office)), ...house].filter(({ word }) => word.length > 1)
}
