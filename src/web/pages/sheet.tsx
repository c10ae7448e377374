/** `/sheets/:sheet` */
import { getSheet } from '../../actions/get-sheet.ts'
import { SheetPage } from '../../ui/pages/sheet-page.tsx'
import { page } from '../respond.ts'
import { idIn, type Visit } from '../visit.ts'
import { notFound } from './not-found.tsx'

export async function sheet(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'sheet')
  const view = id === null ? null : await getSheet(visit.actions, id)
  return view === null ? notFound(visit.site) : page(<SheetPage site={visit.site} {...view} />)
}
