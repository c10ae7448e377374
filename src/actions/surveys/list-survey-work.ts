/** What surveys ask of somebody of the office: a counting that stopped until something is mended. */
import { listStuck, type StuckSurvey } from '../../store/survey/closing-store.ts'
import { officesWhere } from '../../workflow/policy/may.ts'
import type { WorkItem } from '../../workflow/work/work-item.ts'
import type { ActionContext } from '../context.ts'

export async function listSurveyWork({ store, who }: ActionContext): Promise<readonly WorkItem[]> {
  const offices = officesWhere(who, 'survey.move')
  if (offices?.length === 0) return []
  return (await store.read((sql) => listStuck(sql, offices))).map(itemOf)
}

/** Due on the day it stopped: every day after that it is late. */
function itemOf({ id, officeName, fiscalYear, title, failedOn }: StuckSurvey): WorkItem {
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
