/** `/work/registers/new` and `…/definition`: what a register is */
import {
  openRegister as open,
  reviseRegister as revise,
} from '../../../actions/registers/define-register.ts'
import { listKeepers } from '../../../actions/registers/list-registers.ts'
import type { Register } from '../../../evidence/register/register.ts'
import type { Problem } from '../../../lib/problem.ts'
import {
  type DefinitionForm,
  RegisterDefinitionPage,
} from '../../../ui/pages/registers/register-definition-page.tsx'
import { may } from '../../../workflow/policy/may.ts'
import { page, seeOther } from '../../respond.ts'
import { href } from '../../routes.ts'
import { readId, type Visit } from '../../visit.ts'
import { notFound } from '../not-found.tsx'
import { blankForm, definitionOf, formOfDefinition, readDefinitionForm } from './definition-form.ts'
import { registerIn } from './entries.tsx'

export async function newRegister(visit: Visit): Promise<Response> {
  return await show(visit, null, blankForm, [])
}

export async function openRegister(visit: Visit): Promise<Response> {
  const { form, more } = await readDefinitionForm(visit)
  if (more) return await show(visit, null, form, [])
  const definition = definitionOf(form)
  const office = readId(form.office) ?? ''
  const opened = await open(visit.actions, { key: form.key, office, definition })
  if (!opened.ok) return await show(visit, null, form, opened.problems)
  return seeOther(href('workingRegister', { register: form.key }, { query: { notice: 'defined' } }))
}

export async function registerDefinition(visit: Visit): Promise<Response> {
  const register = await definableIn(visit)
  if (register === null) return notFound(visit.site)
  return await show(visit, register, formOfDefinition(register), [])
}

export async function reviseRegister(visit: Visit): Promise<Response> {
  const register = await definableIn(visit)
  if (register === null) return notFound(visit.site)
  const { form, more } = await readDefinitionForm(visit)
  if (more) return await show(visit, register, form, [])
  const revised = await revise(visit.actions, register.key, definitionOf(form))
  if (!revised.ok) return await show(visit, register, form, revised.problems)
  const { key } = register
  return seeOther(href('workingRegister', { register: key }, { query: { notice: 'defined' } }))
}

/** The register in the address, where one may define it. */
export async function definableIn(visit: Visit): Promise<Register | null> {
  const register = (await registerIn(visit))?.register ?? null
  if (register === null) return null
  return may(visit.actions.who, 'register.define', register).allowed ? register : null
}

async function show(
  { site, actions }: Visit,
  register: Register | null,
  form: DefinitionForm,
  problems: readonly Problem[],
): Promise<Response> {
  const named = register === null ? null : { key: register.key, name: register.definition.name }
  const offices = await listKeepers(actions)
  const markup = <RegisterDefinitionPage {...{ site, offices, form, problems }} register={named} />
  return page(markup, problems.length > 0 ? { status: 422 } : {})
}
