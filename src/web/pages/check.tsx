/** `/check/years/:year?office=…&rule=…&severity=…&page=…`, and `/check/rules` */
import { getCheck } from '../../actions/get-check.ts'
import { severities } from '../../ui/check/shown-finding.ts'
import { CheckPage } from '../../ui/pages/check-page.tsx'
import { CheckRulesPage } from '../../ui/pages/check-rules-page.tsx'
import { page } from '../respond.ts'
import { nameIn, queryOf, readYear, type Visit } from '../visit.ts'
import { notFound } from './not-found.tsx'

export async function check(visit: Visit): Promise<Response> {
  const { site, actions } = visit
  const fiscalYear = readYear(nameIn(visit, 'year') ?? undefined)
  if (fiscalYear === null) return notFound(site)
  const query = {
    office: queryOf(visit, 'office') || null,
    rule: queryOf(visit, 'rule') || null,
    severity: severities.find((each) => each === queryOf(visit, 'severity')) ?? null,
    page: readPage(queryOf(visit, 'page')),
  }
  const view = await getCheck(actions, { fiscalYear, ...query })
  return view === null
    ? notFound(site)
    : page(<CheckPage site={site} fiscalYear={fiscalYear} query={query} {...view} />)
}

export function checkRules({ site }: Visit): Response {
  return page(<CheckRulesPage site={site} />)
}

function readPage(text: string | undefined): number {
  return /^[1-9]\d{0,5}$/.test(text ?? '') ? Number(text) : 1
}
