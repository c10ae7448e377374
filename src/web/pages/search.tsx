/** `/search?q=…&office=…&year=…&after=…` */
import { listOfficesAndStandIns } from '../../actions/list-offices.ts'
import { searchSheets } from '../../actions/search-sheets.ts'
import { SearchPage } from '../../ui/pages/search-page.tsx'
import { page } from '../respond.ts'
import { queryOf, readYear, type Visit } from '../visit.ts'

export async function search(visit: Visit): Promise<Response> {
  const { site, actions } = visit
  const query = {
    words: (queryOf(visit, 'q') ?? '').trim(),
    office: queryOf(visit, 'office') || null,
    fiscalYear: readYear(queryOf(visit, 'year')),
    after: queryOf(visit, 'after') || null,
  }
  const offices = await listOfficesAndStandIns(actions)
  const years = new Set(offices.flatMap((entry) => entry.years.map((each) => each.fiscalYear)))
  return page(
    <SearchPage
      site={site}
      query={query}
      result={query.words === '' ? null : await searchSheets(actions, query)}
      offices={offices.map(({ office }) => office)}
      years={[...years].sort((a, b) => b - a)}
    />,
  )
}
