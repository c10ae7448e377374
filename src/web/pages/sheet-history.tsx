/** `/work/sheets/:sheet/history?from=…&to=…` */
import { getSheetHistory } from '../../actions/sheets/get-sheet-comparison.ts'
import { SheetHistoryPage } from '../../ui/pages/sheet-history-page.tsx'
import { page } from '../respond.ts'
import { idIn, queryOf, type Visit } from '../visit.ts'
import { notFound } from './not-found.tsx'
import { forbidden } from './refusal.tsx'

export async function sheetHistory(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'sheet')
  if (id === null) return notFound(visit.site)
  const [from, to] = [revisionIn(visit, 'from'), revisionIn(visit, 'to')]
  const pair = from === null || to === null ? null : { from, to }
  const history = await getSheetHistory(visit.actions, id, pair)
  if (history.ok) return page(<SheetHistoryPage site={visit.site} {...history.value} />)
  const missing = history.problems.some(({ code }) => code === 'sheet/missing')
  return missing ? notFound(visit.site) : forbidden(visit.site, history.problems)
}

function revisionIn(visit: Visit, name: string): number | null {
  const text = queryOf(visit, name) ?? ''
  return /^\d{1,9}$/.test(text) ? Number(text) : null
}
