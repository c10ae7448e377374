/** `/work/registers/:register/measures` and `…/bindings`: what is counted, and which indicators it speaks for */
import { bindMeasure as bind, unbindMeasure } from '../../../actions/registers/bind-measure.ts'
import { defineMeasure as define } from '../../../actions/registers/define-measure.ts'
import { listBindable } from '../../../actions/registers/list-bindable.ts'
import type { Problem } from '../../../lib/problem.ts'
import { MeasuresPage } from '../../../ui/pages/registers/measures-page.tsx'
import type { MeasureForm } from '../../../ui/registers/measure-form.tsx'
import { readBinding } from '../../binding-form.ts'
import { page, seeOther } from '../../respond.ts'
import { href } from '../../routes.ts'
import { entriesOf, idIn, nameIn, queryOf, type Visit } from '../../visit.ts'
import { notFound } from '../not-found.tsx'
import { definableIn } from './definition.tsx'
import { registerIn } from './entries.tsx'
import { blankMeasure, formOfMeasure, measureOf, readMeasureForm } from './measure-form.ts'

export async function measures(visit: Visit): Promise<Response> {
  return await show(visit, null, [])
}

async function show(
  visit: Visit,
  given: MeasureForm | null,
  problems: readonly Problem[],
  typed: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const { site, actions } = visit
  const view = (await definableIn(visit)) === null ? null : await registerIn(visit)
  if (view === null) return notFound(site)
  const { register, measures: known } = view
  const asked = known.find(({ measure }) => measure.key === queryOf(visit, 'measure'))
  const form =
    given ?? (asked === undefined ? blankMeasure(register) : formOfMeasure(asked.measure))
  const indicators = await listBindable(actions)
  const saved = queryOf(visit, 'saved') !== undefined && problems.length === 0
  const markup = (
    <MeasuresPage
      {...{ site, register, form, indicators, problems, typed, saved }}
      measures={known}
    />
  )
  return page(markup, problems.length > 0 ? { status: 422 } : {})
}

export async function defineMeasure(visit: Visit): Promise<Response> {
  const view = (await definableIn(visit)) === null ? null : await registerIn(visit)
  if (view === null) return notFound(visit.site)
  const form = await readMeasureForm(visit)
  const key = form.key === '' ? nextKey(view.measures.map(({ measure }) => measure.key)) : form.key
  const register = view.register.key
  const defined = await define(visit.actions, { register, key, definition: measureOf(form) })
  if (!defined.ok) return await show(visit, form, defined.problems)
  return seeOther(href('measures', { register }, { query: { saved: '1' } }))
}

function nextKey(taken: readonly string[]): string {
  let next = 1
  while (taken.includes(`m${next}`)) next += 1
  return `m${next}`
}

export async function bindMeasure(visit: Visit): Promise<Response> {
  const register = await definableIn(visit)
  if (register === null) return notFound(visit.site)
  const typed = Object.fromEntries(await entriesOf(visit))
  const wanted = readBinding((name) => typed[name])
  if (!wanted.ok) return await show(visit, null, wanted.problems, typed)
  const { office, ...given } = wanted.value
  const bound = await bind(visit.actions, {
    ...given,
    register: register.key,
    office: office ?? register.office,
  })
  if (!bound.ok) return await show(visit, null, bound.problems, typed)
  return seeOther(href('measures', { register: register.key }, { query: { saved: '1' } }))
}

export async function endBinding(visit: Visit): Promise<Response> {
  const register = await definableIn(visit)
  const binding = idIn(visit, 'binding')
  if (register === null || binding === null) return notFound(visit.site)
  const ended = await unbindMeasure(visit.actions, { register: register.key, binding })
  if (!ended.ok) return await show(visit, null, ended.problems)
  return seeOther(href('measures', { register: register.key }, { query: { saved: '1' } }))
}

/** The address of an act, opened by hand. */
export function returnToMeasures(visit: Visit): Response {
  const register = nameIn(visit, 'register')
  return register === null ? notFound(visit.site) : seeOther(href('measures', { register }))
}
