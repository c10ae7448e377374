/** `/work/council/offices/:office/measures`: figures of a council, and the indicators they speak for */
import {
  bindCouncilMeasure as bind,
  unbindCouncilMeasure as unbind,
} from '../../../actions/council/bind-council-measure.ts'
import {
  type CouncilBindings,
  getCouncilBindings,
} from '../../../actions/council/get-council-bindings.ts'
import type { Problem } from '../../../lib/problem.ts'
import { CouncilMeasuresPage } from '../../../ui/pages/council/council-measures-page.tsx'
import { readBinding } from '../../binding-form.ts'
import { page, seeOther } from '../../respond.ts'
import { href } from '../../routes.ts'
import { entriesOf, idIn, nameIn, type Visit } from '../../visit.ts'
import { notFound } from '../not-found.tsx'

type Typed = Readonly<Record<string, string>>

export async function councilMeasures(visit: Visit): Promise<Response> {
  const found = await bindingsIn(visit)
  return found === null ? notFound(visit.site) : show(visit, found, [], {})
}

async function bindingsIn(visit: Visit): Promise<CouncilBindings | null> {
  return await getCouncilBindings(visit.actions, nameIn(visit, 'office') ?? '')
}

function show(
  { site }: Visit,
  found: CouncilBindings,
  problems: readonly Problem[],
  typed: Typed,
): Response {
  return page(<CouncilMeasuresPage {...{ site, ...found, problems, typed }} />, {
    status: problems.length === 0 ? 200 : 422,
  })
}

export async function bindCouncilFigure(visit: Visit): Promise<Response> {
  const found = await bindingsIn(visit)
  if (found === null) return notFound(visit.site)
  const typed: Typed = Object.fromEntries(await entriesOf(visit))
  const wanted = readBinding((name) => typed[name])
  const bound = wanted.ok
    ? await bind(visit.actions, { ...wanted.value, ...chosenIn(found, wanted.value) })
    : wanted
  return bound.ok ? back(found) : show(visit, found, bound.problems, typed)
}

/** One of those the page offers, of this very office; else nothing is chosen. */
function chosenIn(
  { office, measures, indicators }: CouncilBindings,
  wanted: { readonly measure: string; readonly office: string | null; readonly indicator: string },
) {
  const { measure, indicator } = wanted
  const chosen = measures.find(
    ({ kind, question }) => measure === (question === null ? kind : `${kind} ${question}`),
  )
  const own = wanted.office === office.id && indicators.includes(indicator)
  return {
    office: office.id,
    kind: chosen?.kind ?? null,
    question: chosen?.question ?? null,
    indicator: own ? indicator : '',
  }
}

export async function endCouncilBinding(visit: Visit): Promise<Response> {
  const [found, binding] = [await bindingsIn(visit), idIn(visit, 'binding')]
  if (found === null || binding === null) return notFound(visit.site)
  const ended = await unbind(visit.actions, binding)
  return ended.ok ? back(found) : show(visit, found, ended.problems, {})
}

/** The address of an act, opened by hand. */
export async function returnToCouncilMeasures(visit: Visit): Promise<Response> {
  const office = nameIn(visit, 'office')
  return office === null ? notFound(visit.site) : seeOther(href('councilMeasures', { office }))
}

function back({ office }: CouncilBindings): Response {
  return seeOther(href('councilMeasures', { office: office.code }))
}
