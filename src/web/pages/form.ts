/** `/sheets/:sheet/form/:format` and the like: the official form, filled or blank, in one of its media. */
import { listForms as listInUse } from '../../actions/form-templates.ts'
import { getDocumentForm, getSheetForm, listForms } from '../../actions/get-form.ts'
import type { FormLayout } from '../../publish/form/form-layout.ts'
import { layOutBlank } from '../../publish/form/lay-out-document.ts'
import { findFormFormat, formFormats } from '../../publish/form-format.ts'
import { formStyle as style } from '../../publish/html/form-style.ts'
import { printForm } from '../../publish/print-form.ts'
import { file } from '../file-response.ts'
import { href } from '../routes.ts'
import { idIn, nameIn, readYear, type Visit } from '../visit.ts'
import { notFound } from './not-found.tsx'

export async function sheetForm(visit: Visit): Promise<Response> {
  const sheet = idIn(visit, 'sheet')
  const layout = sheet === null ? null : await getSheetForm(visit.actions, sheet)
  if (sheet === null || layout === null) return notFound(visit.site)
  const number = layout.sections[0]?.name ?? ''
  return await answerForm(visit, `${layout.title} ${number}`, [layout], href('sheet', { sheet }))
}

export async function documentForm(visit: Visit): Promise<Response> {
  const document = idIn(visit, 'document')
  const layout = document === null ? null : await getDocumentForm(visit.actions, document)
  if (document === null || layout === null) return notFound(visit.site)
  return await answerForm(visit, layout.title, [layout], href('source', { document }))
}

export async function officeYearForm(visit: Visit): Promise<Response> {
  const office = nameIn(visit, 'office')
  const fiscalYear = readYear(visit.request.param('year'))
  if (office === null || fiscalYear === null) return notFound(visit.site)
  const [found] = await listForms(visit.actions, { office, fiscalYear })
  if (found === undefined) return notFound(visit.site)
  const [first] = found.layouts
  const back = href('officeYear', { office, year: fiscalYear })
  return await answerForm(visit, first?.title ?? found.office.name, found.layouts, back)
}

export async function blankForm(visit: Visit): Promise<Response> {
  const id = nameIn(visit, 'template') ?? ''
  const template = (await listInUse(visit.actions)).find((each) => each.id === id)
  if (template === undefined) return notFound(visit.site)
  return await answerForm(visit, template.name, [layOutBlank(template)], href('forms', {}))
}

export async function answerForm(
  visit: Visit,
  title: string,
  layouts: readonly FormLayout[],
  back: string,
): Promise<Response> {
  const format = findFormFormat(visit.request.param('format') ?? '')
  if (format === null) return notFound(visit.site)
  const bytes = await printForm(format, title, layouts, {
    stylesheet: href('formStyle', {}),
    back: { address: back, words: 'もとのページへ戻る' },
  })
  const { mediaType } = formFormats[format]
  return file({ bytes, mediaType, name: `${title}.${format}`, inline: format === 'html' })
}

/** `/forms/form.css` */
export function formStyle(): Response {
  return file({
    bytes: Buffer.from(style),
    mediaType: 'text/css; charset=utf-8',
    name: 'form.css',
    inline: true,
  })
}
