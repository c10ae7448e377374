/** All forms that can be printed, and which of them a document of a given year stands on. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { Form } from '../../plan/document.ts'
import type { FormTemplate } from '../../plan/form-template.ts'
import { policyTree } from './templates/policy-tree.ts'
import { reformPlan2018, reformPlan2020 } from './templates/reform-plan.ts'

/** Newest first. */
export const templates: readonly FormTemplate[] = [reformPlan2020, reformPlan2018, policyTree]

/** Whether the form can be printed: the national review sheet is filled in elsewhere. */
export function isPrinted(form: Form): boolean {
  return templates.some((template) => template.form === form)
}

/** A municipality's own forms before those of the house with the same id, the one for the latest years first. */
export function allTemplates(own: readonly FormTemplate[]): readonly FormTemplate[] {
  const named = new Set(own.map(({ id }) => id))
  const first = ({ years }: FormTemplate) => years.from ?? Number.NEGATIVE_INFINITY
  return [...own, ...templates.filter(({ id }) => !named.has(id))].toSorted(
    (a, b) => first(b) - first(a) || 0, // -∞ from -∞ is no number
  )
}

/**
 * The form's template of that year; a document without a year stands on the newest.
 *
 * @param municipal The municipality's own
 */
export function templateFor(
  form: Form,
  fiscalYear: FiscalYear | null,
  municipal: readonly FormTemplate[] = [],
): FormTemplate {
  const own = allTemplates(municipal).filter((template) => template.form === form)
  const dated = own.find(({ years }) => fiscalYear !== null && isWithin(fiscalYear, years))
  const template = dated ?? own[0]
  if (template === undefined) throw new Error(`no template prints the form ${form}`)
  return template
}

function isWithin(year: number, { from, to }: FormTemplate['years']): boolean {
  return (from === null || year >= from) && (to === null || year <= to)
}

export function findTemplate(
  id: string,
  municipal: readonly FormTemplate[] = [],
): FormTemplate | null {
  return allTemplates(municipal).find((template) => template.id === id) ?? null
}
