/** `/work`: what waits for me; `/board`: where everything stands */
import { exportBoard, getBoard } from '../../actions/get-board.ts'
import { listDues } from '../../actions/list-dues.ts'
import { listYearsAtWork, yearToShow } from '../../actions/sheets/list-years-at-work.ts'
import { boardTable } from '../../publish/board-table.ts'
import { byteOrderMark, printCsv } from '../../publish/data/print-csv.ts'
import { BoardPage } from '../../ui/pages/board-page.tsx'
import { WorkPage } from '../../ui/pages/work-page.tsx'
import { file } from '../file-response.ts'
import { page, seeOther } from '../respond.ts'
import { href } from '../routes.ts'
import { queryOf, readYear, type Visit } from '../visit.ts'
import { notFound } from './not-found.tsx'
import { yearsBeside } from './years-beside.ts'

export async function work({ site, actions }: Visit): Promise<Response> {
  const items = await listDues(actions)
  return page(<WorkPage site={site} items={items} today={actions.today} />)
}

/** Of the year that runs now, unless only others have sheets. */
export async function currentBoard({ actions }: Visit): Promise<Response> {
  return seeOther(href('board', { year: yearToShow(actions, await listYearsAtWork(actions)) }))
}

/** The whole board, for a spreadsheet. */
export async function boardFile(visit: Visit): Promise<Response> {
  const { site, actions } = visit
  const fiscalYear = readYear(visit.request.param('year'))
  if (fiscalYear === null) return notFound(site)
  const table = boardTable(await exportBoard(actions, fiscalYear))
  return file({
    bytes: Buffer.from(byteOrderMark + printCsv(table)),
    mediaType: 'text/csv; charset=utf-8',
    name: `${fiscalYear}-進み具合.csv`,
  })
}

export async function board(visit: Visit): Promise<Response> {
  const { site, actions } = visit
  const fiscalYear = readYear(visit.request.param('year'))
  if (fiscalYear === null) return notFound(site)
  const filter = {
    office: queryOf(visit, 'office') || null,
    section: queryOf(visit, 'section') || null,
    stage: queryOf(visit, 'stage') || null,
    lateOnly: queryOf(visit, 'late') === '1',
  }
  const atWork = await listYearsAtWork(actions)
  return page(
    <BoardPage
      site={site}
      fiscalYear={fiscalYear}
      rows={await getBoard(actions, fiscalYear)}
      filter={filter}
      otherYears={yearsBeside(fiscalYear, { today: actions.today, atWork })}
    />,
  )
}
