/** Freezes a year: its documents, sheets and judgements, and every figure they were judged from. */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { JudgedSheet } from '../judgement/judged-sheet.ts'
import { encodeJson } from '../lib/decimal-json.ts'
import { fail, ok, type Problem, type Result } from '../lib/problem.ts'
import type { Edition } from '../publish/edition/edition.ts'
import { findMunicipality } from '../store/municipality-store.ts'
import { listObservationsOf } from '../store/observation-store.ts'
import type { ActionContext } from './context.ts'
import { collectOpenData } from './get-open-data.ts'
import { judgeEdition } from './judge-edition.ts'

/** Fails when there is nothing for the year, or when a judgement would come out otherwise today. */
export async function getEdition(
  context: ActionContext,
  fiscalYear: FiscalYear,
): Promise<Result<Edition>> {
  return await context.store.read(async (sql) => {
    const municipality = await findMunicipality(sql)
    const data = await collectOpenData(sql, { fiscalYear, office: null })
    if (municipality === null || data === null) return fail(nothingToPublish(fiscalYear))
    const offices = [...new Set(data.sheets.map(({ office }) => office.id))]
    const observations = await listObservationsOf(sql, offices)
    const edition: Edition = { data, municipality, observations }
    const changed = judgeEdition(edition).filter(
      (judged, index) => judgementsOf(judged) !== judgementsOf(data.sheets[index]),
    )
    if (changed.length > 0) return fail(judgeFirst(fiscalYear, changed.length))
    return ok(edition)
  })
}

function judgementsOf(sheet: JudgedSheet | undefined): string {
  return encodeJson([sheet?.judgement, sheet?.multiYearJudgement])
}

function nothingToPublish(fiscalYear: FiscalYear): Problem {
  return {
    code: 'edition/nothing',
    severity: 'blocks',
    message: `${fiscalYear}年度の文書がありません。年度を確かめるか、先に文書を取り込んでください。`,
  }
}

function judgeFirst(fiscalYear: FiscalYear, count: number): Problem {
  return {
    code: 'edition/judge-first',
    severity: 'blocks',
    message: `判定した後に根拠が増えた取組が ${count} 件あります。./torikumi judge --fiscal-year ${fiscalYear} で判定し直してから公表してください。`,
  }
}
