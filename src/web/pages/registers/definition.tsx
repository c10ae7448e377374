/** `/work/registers/new` and `…/definition`: what a new register begins with, and what a register is. */
import {
  openRegister as open,
  reviseRegister as revise,
} from '../../../actions/registers/define-register.ts'
import { listKeepers } from '../../../actions/registers/list-registers.ts'
import type { Register } from '../../../evidence/register/register.ts'
import { findTemplate, templateAreas } from '../../../evidence/register/templates/templates.ts'
import type { Problem } from '../../../lib/problem.ts'
import {
  type DefinitionForm,
  RegisterDefinitionPage,
} from '../../../ui/pages/registers/register-definition-page.tsx'
import { RegisterTemplatesPage } from '../../../ui/pages/registers/register-templates-page.tsx'
import { may } from '../../../workflow/policy/may.ts'
import { page, seeOther } from '../../respond.ts'
import { href } from '../../routes.ts'
import { queryOf, readId, type Visit } from '../../visit.ts'
import { notFound } from '../not-found.tsx'
import {
  blankForm,
  definitionOf,
  formOfDefinition,
  formOfTemplate,
  readDefinitionForm,
} from './definition-form.ts'
import { registerIn } from './entries.tsx'

/** Without saying what to begin with, one chooses. */
export async function newRegister(visit: Visit): Promise<Response> {
  const from = queryOf(visit, 'from')
  if (from === 'blank') return await show(visit, null, blankForm, [])
  const template = from === undefined ? null : findTemplate(from)
  if (template !== null) return await show(visit, null, formOfTemplate(template), [])
  return page(<RegisterTemplatesPage site={visit.site} areas={templateAreas} />)
}

export async function openRegister(visit: Visit): Promise<Response> {
  const { form, more } = await readDefinitionForm(visit)
  if (more) return await show(visit, null, form, [])
  const template = findTemplate(form.template)
  const definition = definitionOf(form, { former: template?.definition ?? null, isNew: true })
  const office = readId(form.office) ?? ''
  const measures = template?.measures.filter(({ key }) => form.measures.includes(key)) ?? []
  const opened = await open(visit.actions, { key: form.key, office, definition, measures })
  if (!opened.ok) return await show(visit, null, form, opened.problems)
  return seeOther(href('workingRegister', { register: form.key }, { query: { notice: 'opened' } }))
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
  const asked = { former: register.definition, isNew: false }
  const revised = await revise(visit.actions, register.key, definitionOf(form, asked))
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
  const template = findTemplate(form.template)
  const shown = { site, offices, form, template, problems }
  const markup = <RegisterDefinitionPage {...shown} register={named} />
  return page(markup, problems.length > 0 ? { status: 422 } : {})
}
