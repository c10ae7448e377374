/** Judges every sheet of an edition from its records alone: what a stranger does who checks it. */
import type { JudgedSheet } from '../judgement/judged-sheet.ts'
import type { Edition } from '../publish/edition/edition.ts'
import { judgeHalves } from './judge-document.ts'

/** The edition's sheets in their order, each with the judgements computed now. */
export function judgeEdition({
  data,
  municipality,
  observations,
}: Edition): readonly JudgedSheet[] {
  return data.sheets.map((judged) => ({
    ...judged,
    ...judgeHalves(judged.sheet, {
      fiscalYear: judged.fiscalYear,
      framework: judged.framework,
      document: judged.document.id,
      municipality,
      observations: observations[judged.office.id] ?? [],
    }),
  }))
}
