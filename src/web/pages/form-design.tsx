/** `/form-design`: the forms of the municipality, copied, edited and adopted */
import {
  copyForm,
  getDesignedForm,
  listDesignedForms,
  saveForm,
} from '../../actions/form-templates.ts'
import type { Problem } from '../../lib/problem.ts'
import type { FormTemplate } from '../../plan/form-template.ts'
import { layOutBlank } from '../../publish/form/lay-out-document.ts'
import { withSent } from '../../ui/form-design/template-fields.ts'
import { FormDesignPage } from '../../ui/pages/form-design-page.tsx'
import { FormDesignsPage } from '../../ui/pages/form-designs-page.tsx'
import { page, seeOther } from '../respond.ts'
import { href } from '../routes.ts'
import { formOf, nameIn, queryOf, type Visit } from '../visit.ts'
import { answerForm } from './form.ts'
import { notFound } from './not-found.tsx'
import { forbidden } from './refusal.tsx'

export async function formDesigns(visit: Visit): Promise<Response> {
  return await showList(visit, { base: '', from: '' }, [])
}

export async function copyFormDesign(visit: Visit): Promise<Response> {
  const form = await formOf(visit)
  const chosen = { base: form('base') ?? '', from: form('from') ?? '' }
  const from = Number(
    chosen.from
      .normalize('NFKC')
      .replace(/年度?$/u, '')
      .trim() || Number.NaN,
  )
  if (!Number.isInteger(from)) return await showList(visit, chosen, [noYear])
  const copied = await copyForm(visit.actions, { base: chosen.base, from })
  if (!copied.ok) return await showList(visit, chosen, copied.problems)
  return seeOther(href('formDesign', { template: copied.value }))
}

export async function formDesign(visit: Visit): Promise<Response> {
  const notice = queryOf(visit, 'notice')
  return await show(visit, null, notice === 'saved' || notice === 'adopted' ? notice : null, [])
}

export async function saveFormDesign(visit: Visit): Promise<Response> {
  const id = nameIn(visit, 'template') ?? ''
  const form = await formOf(visit)
  const found = await getDesignedForm(visit.actions, id)
  if (found === null) return notFound(visit.site)
  const sent = withSent(found.template, (name) => form(name) ?? null)
  const adopt = form('act') === 'adopt'
  const saved = await saveForm(visit.actions, sent, adopt)
  if (!saved.ok) return await show(visit, sent, null, saved.problems)
  const notice = adopt ? 'adopted' : 'saved'
  return seeOther(href('formDesign', { template: id }, { query: { notice } }))
}

/** Blank, in one of its media, as saved last. */
export async function formDesignFile(visit: Visit): Promise<Response> {
  const id = nameIn(visit, 'template') ?? ''
  const found = await getDesignedForm(visit.actions, id)
  if (found === null) return notFound(visit.site)
  const back = href('formDesign', { template: id })
  return await answerForm(visit, found.template.name, [layOutBlank(found.template)], back)
}

async function showList(
  visit: Visit,
  chosen: { readonly base: string; readonly from: string },
  problems: readonly Problem[],
): Promise<Response> {
  const designed = await listDesignedForms(visit.actions)
  if (designed === null) return forbidden(visit.site, problems)
  const forms = designed.map(({ template: { id, name, years }, origin, inUse, draft }) => ({
    id,
    name,
    years,
    own: origin === 'own',
    inUse,
    draft,
  }))
  const markup = <FormDesignsPage {...{ site: visit.site, forms, chosen, problems }} />
  return page(markup, problems.length > 0 ? { status: 422 } : {})
}

async function show(
  visit: Visit,
  sent: FormTemplate | null,
  notice: 'saved' | 'adopted' | null,
  problems: readonly Problem[],
): Promise<Response> {
  const found = await getDesignedForm(visit.actions, nameIn(visit, 'template') ?? '')
  if (found === null) return notFound(visit.site)
  const markup = (
    <FormDesignPage
      site={visit.site}
      template={sent ?? found.template}
      preview={layOutBlank(found.template).sections.flatMap(({ tables }) => tables)}
      revisions={found.revisions.map(({ revision, adopted, savedAt, savedBy }) => ({
        revision,
        adopted,
        savedBy,
        savedOn: days.format(savedAt),
      }))}
      notice={notice}
      problems={problems}
    />
  )
  return page(markup, {
    status: problems.length > 0 ? 422 : 200,
    headers: { 'cache-control': 'no-store' },
  })
}

const days = new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long', timeZone: 'Asia/Tokyo' })

const noYear: Problem = {
  code: 'form-template/year-missing',
  severity: 'blocks',
  message: '使いはじめる年度を、西暦の数字で書いてください。例: 2024',
}
