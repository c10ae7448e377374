/** `/targets/check?text=…&year=…&actual=…&former=…`, and `/targets/reading` for the reading alone. */
import { readTarget } from '../../actions/read-target.ts'
import { fiscalYearOf } from '../../japanese/fiscal-year.ts'
import { TargetCheckPage } from '../../ui/pages/target-check-page.tsx'
import { TargetReading } from '../../ui/parts/target-reading.tsx'
import { fragment, page } from '../respond.ts'
import { queryOf, readYear, type Visit } from '../visit.ts'

export function targetCheck(visit: Visit): Response {
  const { site } = visit
  const fields = {
    sentence: queryOf(visit, 'text') ?? '',
    year: queryOf(visit, 'year') ?? String(fiscalYearOf(visit.actions.today)),
    actual: queryOf(visit, 'actual') ?? '',
    former: queryOf(visit, 'former') ?? '',
  }
  return page(<TargetCheckPage site={site} fields={fields} statement={readAsked(visit)} />)
}

export function targetReading(visit: Visit): Response {
  const brief = queryOf(visit, 'brief') !== undefined
  return fragment(<TargetReading site={visit.site} statement={readAsked(visit)} brief={brief} />)
}

function readAsked(visit: Visit) {
  return readTarget({
    sentence: queryOf(visit, 'text') ?? '',
    fiscalYear: readYear(queryOf(visit, 'year')),
    half: queryOf(visit, 'half') === 'multiYear' ? 'multiYear' : 'year',
    actual: queryOf(visit, 'actual') ?? '',
    former: queryOf(visit, 'former') ?? '',
  })
}
