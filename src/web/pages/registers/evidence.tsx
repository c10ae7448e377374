/** `/indicators/:indicator` and `/trace/…`: what a verdict rests on */
import { getIndicator } from '../../../actions/evidence/get-indicator.ts'
import { getTrace } from '../../../actions/evidence/get-trace.ts'
import { IndicatorPage } from '../../../ui/pages/registers/indicator-page.tsx'
import { TracePage } from '../../../ui/pages/registers/trace-page.tsx'
import { page } from '../../respond.ts'
import { idIn, nameIn, queryOf, readYear, type Visit } from '../../visit.ts'
import { notFound } from '../not-found.tsx'

export async function indicator(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'indicator')
  const found = id === null ? null : await getIndicator(visit.actions, id)
  if (found === null) return notFound(visit.site)
  return page(<IndicatorPage site={visit.site} indicator={found} />)
}

export async function trace(visit: Visit): Promise<Response> {
  const { site, actions } = visit
  const [register, measure] = [nameIn(visit, 'register'), nameIn(visit, 'measure')]
  const fiscalYear = readYear(visit.request.param('year'))
  if (register === null || measure === null || fiscalYear === null) return notFound(site)
  const after = queryOf(visit, 'after') ?? null
  const found = await getTrace(actions, { register, measure, fiscalYear, after })
  if (found === null) return notFound(site)
  const source = { register, measure }
  return page(<TracePage {...{ site, fiscalYear, source, ...found }} isFirst={after === null} />)
}
