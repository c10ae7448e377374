/** Sheets of whatever year are reached: from the list of sheets, from the board, from the calendar. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { beginSheet } from '../../src/actions/sheets/begin-sheet.ts'
import { fiscalYear, fiscalYearOf } from '../../src/japanese/fiscal-year.ts'
import { openRequestSite, type RequestSite } from '../access/request-site.ts'
import { must } from '../voices/city-with-people.ts'
import { office } from './office-at-work.ts'
import { peopleOf } from './people.ts'

let site: RequestSite
beforeAll(async () => {
  site = await openRequestSite()
})
afterAll(() => site.close())

const seen = async (path: string, cookie: string) => {
  const response = await site.request(path, { headers: { cookie } })
  return { to: response.headers.get('location'), html: await response.text() }
}

it('a year with sheets is listed with their number, and board and calendar begin there', async () => {
  const { context } = site.city
  const people = peopleOf(context, office, office)
  const begin = (year: number) =>
    beginSheet(people.officer, { office, fiscalYear: fiscalYear(year), from: null })
  must(await begin(2019))
  must(await begin(2019))
  must(await begin(2017))
  const cookie = await site.signIn('planOffice')
  const list = await seen('/work/sheets', cookie)
  expect(list.html).toMatch(/years\/2019"[\s\S]*?（2件）/u)
  expect(list.html).toMatch(/years\/2017"[\s\S]*?（1件）/u)
  const running = fiscalYearOf(context.today)
  expect(list.html).toContain(`years/${running}"`)
  expect((await seen('/board', cookie)).to).toBe('/board/years/2019')
  expect((await seen('/calendar', cookie)).to).toBe('/calendar/years/2019')
  for (const page of ['board', 'calendar']) {
    const { html } = await seen(`/${page}/years/2019`, cookie)
    expect(html).toContain(`href="/${page}/years/2017"`)
    expect(html).toContain(`href="/${page}/years/${running}"`)
  }
  expect((await seen('/calendar', '')).to).toBe(`/calendar/years/${running}`)
  must(await begin(running))
  expect((await seen('/board', cookie)).to).toBe(`/board/years/${running}`)
})
