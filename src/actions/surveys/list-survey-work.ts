/** What surveys ask of somebody of the office: a counting that stopped, sheets on paper whose two entries differ. */

import type { Actor } from '../../people/actor.ts'
import { listStuck, type StuckSurvey } from '../../store/survey/closing-store.ts'
import { listUnsettled, type UnsettledPapers } from '../../store/survey/paper-store.ts'
import { may, officesWhere } from '../../workflow/policy/may.ts'
import type { WorkItem } from '../../workflow/work/work-item.ts'
import type { ActionContext } from '../context.ts'

export async function listSurveyWork({ store, who }: ActionContext): Promise<readonly WorkItem[]> {
  const heads = officesWhere(who, 'survey.move')
  const own = officesOf(who).filter((office) => may(who, 'survey.enter', { office }).allowed)
  return await store.read(async (sql) => {
    const stuck = heads?.length === 0 ? [] : await listStuck(sql, heads)
    const papers = own.length === 0 ? [] : await listUnsettled(sql, own)
    return [...stuck.map(stuckItem), ...papers.map(papersItem)]
  })
}

/** Of offices somebody holds a role in: sheets lie where they were typed. */
function officesOf(who: Actor): readonly string[] {
  return who.kind === 'person' ? who.roles.flatMap(({ office }) => office ?? []) : []
}

/** Due on the day it stopped: every day after that it is late. */
function stuckItem({ id, officeName, fiscalYear, title, failedOn }: StuckSurvey): WorkItem {
  return {
    kind: 'recount',
    at: { kind: 'survey', id },
    office: officeName,
    fiscalYear,
    title,
    due: failedOn,
    count: null,
    inCareOf: null,
  }
}

function papersItem({ survey, officeName, fiscalYear, title, closesOn, sheets }: UnsettledPapers) {
  return {
    kind: 'settleSheets',
    at: { kind: 'paperSheets', id: survey },
    office: officeName,
    fiscalYear,
    title,
    due: closesOn,
    count: sheets,
    inCareOf: null,
  } as const satisfies WorkItem
}
