/** `/search?q=…&office=…&year=…&after=…` */
import { listOffices } from '../../actions/list-offices.ts'
import { searchSheets } from '../../actions/search-sheets.ts'
import { SearchPage } from '../../ui/pages/search-page.tsx'
import { page } from '../respond.ts'
import { readYear, type Visit } from '../visit.ts'

export async function search({ site, actions, request }: Visit): Promise<Response> {
  const query = {
    words: (request.query('q') ?? '').trim(),
    office: request.query('office') || null,
    fiscalYear: readYear(request.query('year')),
    after: request.query('after') || null,
  }
  const offices = await listOffices(actions)
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
