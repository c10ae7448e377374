/** The council's desk of an office: everything its forms can choose from, and what waits. */
import type { Opinion } from '../../evidence/council/records.ts'
import { listOpinions } from '../../store/council/opinion-store.ts'
import { findStaffedOffice } from '../../store/office-store.ts'
import { listMemberAccounts } from '../../store/person-store.ts'
import { listJudgedSheets } from '../../store/sheet-store.ts'
import { officesWhere } from '../../workflow/policy/may.ts'
import type { ActionContext } from '../context.ts'
import { type CouncilView, councilIn } from './get-council.ts'
import { initiativesOf } from './get-opinions.ts'

export interface Desk extends CouncilView {
  readonly opinions: readonly Opinion[]
  readonly initiatives: readonly { readonly id: string; readonly title: string }[]
  readonly sheets: readonly { readonly id: string; readonly title: string }[]
  readonly accounts: readonly { readonly id: string; readonly name: string }[]
}

/** @param code Of the office; null where it is not there, or not theirs */
export async function getDesk(context: ActionContext, code: string): Promise<Desk | null> {
  const mine = officesWhere(context.who, 'council.read')
  return await context.store.read(async (sql) => {
    const office = await findStaffedOffice(sql, { code })
    if (office === null || (mine !== null && !mine.includes(office.id))) return null
    const council = await councilIn(sql, office, context.today)
    if (council === null) return null
    const sheets = await listJudgedSheets(sql, { office: office.id, current: true })
    return {
      ...council,
      opinions: await listOpinions(sql, { offices: [office.id] }),
      initiatives: await initiativesOf(sql, office.id),
      sheets: sheets.toReversed().map(({ id, fiscalYear, sheet }) => ({
        id,
        title: `${fiscalYear}年度 ${sheet.title?.text ?? ''}`,
      })),
      accounts: await listMemberAccounts(sql, office.id, context.today),
    }
  })
}
