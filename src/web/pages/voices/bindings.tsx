/** `/work/voices/measures`: figures of voices, and the indicators they speak for */
import {
  bindVoiceMeasure as bind,
  unbindVoiceMeasure as unbind,
} from '../../../actions/voices/bind-voice-measure.ts'
import { getVoiceBindings } from '../../../actions/voices/get-voice-bindings.ts'
import type { Problem } from '../../../lib/problem.ts'
import { BindingsPage } from '../../../ui/voices/bindings-page.tsx'
import { readBinding } from '../../binding-form.ts'
import { page, seeOther } from '../../respond.ts'
import { href } from '../../routes.ts'
import { idIn, type Visit } from '../../visit.ts'
import { notFound } from '../not-found.tsx'
import { typedIn } from './case-acts.ts'

type Typed = Readonly<Record<string, string>>

export async function voiceBindings(visit: Visit): Promise<Response> {
  return await show(visit, [], {})
}

async function show(
  { site, actions }: Visit,
  problems: readonly Problem[],
  typed: Typed,
): Promise<Response> {
  const found = await getVoiceBindings(actions)
  if (found === null) return notFound(site)
  return page(<BindingsPage {...{ site, ...found, problems, typed }} />, {
    status: problems.length === 0 ? 200 : 422,
  })
}

export async function bindVoiceMeasure(visit: Visit): Promise<Response> {
  const typed = await typedIn(visit)
  const wanted = readBinding((name) => typed[name])
  const bound = wanted.ok ? await bind(visit.actions, wanted.value) : wanted
  if (!bound.ok) return await show(visit, bound.problems, typed)
  return seeOther(href('voiceBindings', {}))
}

export async function endVoiceBinding(visit: Visit): Promise<Response> {
  const binding = idIn(visit, 'binding')
  if (binding === null) return notFound(visit.site)
  const ended = await unbind(visit.actions, binding)
  if (!ended.ok) return await show(visit, ended.problems, {})
  return seeOther(href('voiceBindings', {}))
}

/** The address of an act, opened by hand. */
export function returnToVoiceBindings(): Response {
  return seeOther(href('voiceBindings', {}))
}
