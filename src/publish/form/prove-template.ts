/**
 * Whether a template is a form at all: its grid has no hole, every field has its place, and a document printed on it says
 * the same when it is read back. What is adopted has proved that.
 */
import { layOutFile } from '../../intake/media/lay-out-file.ts'
import { limits } from '../../intake/media/limits.ts'
import { readLaidOut } from '../../intake/read-document.ts'
import type { Problem } from '../../lib/problem.ts'
import type { FieldName, FormTemplate, TableTemplate } from '../../plan/form-template.ts'
import { meaningOf } from '../meaning-of.ts'
import { printForm } from '../print-form.ts'
import { placeCells } from './form-layout.ts'
import { layOutBlank, layOutDocument } from './lay-out-document.ts'
import { specimenOf } from './specimen.ts'
import { templates } from './templates.ts'

/** [] for a template that may be adopted. */
export async function templateProblems(template: FormTemplate): Promise<readonly Problem[]> {
  const problems = [
    ...yearProblems(template),
    ...gridProblems(template),
    ...fieldProblems(template),
  ]
  return problems.length > 0 ? problems : await roundTripProblems(template)
}

function yearProblems({ years: { from, to } }: FormTemplate): readonly Problem[] {
  return from !== null && to !== null && to < from ? [yearsBackwards] : []
}

function gridProblems(template: FormTemplate): readonly Problem[] {
  const tables = layOutBlank(template).sections.flatMap((section) => section.tables)
  return tables.flatMap((table) => {
    const taken = new Set<string>()
    let cells = 0
    for (const { row, column, cell } of placeCells(table)) {
      cells += cell.down * cell.across
      for (let down = 0; down < cell.down; down += 1) {
        for (let across = 0; across < cell.across; across += 1)
          taken.add(`${row + down}:${column + across}`)
      }
    }
    const all = table.rows.length * table.columns.length
    return cells === all && taken.size === all ? [] : [gridBroken(table.caption)]
  })
}

/** The house's own form of the same kind says which fields there are. */
function fieldProblems(template: FormTemplate): readonly Problem[] {
  const model = templates.find(({ form }) => form === template.form)
  const wanted = model === undefined ? [] : fieldsOf(model)
  const own = fieldsOf(template)
  const missing = new Set(wanted.filter((field) => !own.includes(field)))
  const doubled = new Set(own.filter((field, at) => own.indexOf(field) !== at))
  return [...[...missing].map(fieldMissing), ...[...doubled].map(fieldDoubled)]
}

function fieldsOf({ tables, summary }: FormTemplate): readonly FieldName[] {
  const all: readonly TableTemplate[] = summary === null ? tables : [...tables, summary]
  return all
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ holds }) => holds)))
    .flatMap((block) => ('field' in block ? [block.field] : []))
}

async function roundTripProblems(template: FormTemplate): Promise<readonly Problem[]> {
  const { document, text } = specimenOf(template.form)
  const layout = layOutDocument(document, text, template)
  const html = await printForm('html', layout.title, [layout])
  const opened = await layOutFile('form.html', html, limits)
  if (!opened.ok || opened.value.kind !== 'document') return [notRead]
  const again = readLaidOut('form.html', opened.value.laid, { formTemplates: [template] })
  if (!again.ok) return [notRead]
  const same =
    JSON.stringify(meaningOf(again.value.document)) === JSON.stringify(meaningOf(document))
  const [lost] = again.value.document.unread
  if (lost !== undefined) return [notUnderstood(lost.text)]
  return same ? [] : [saysOtherwise]
}

const yearsBackwards: Problem = {
  code: 'form-template/years',
  severity: 'blocks',
  message: '「いつまで」が「いつから」より前です。年度を直してください。',
}

function gridBroken(caption: string): Problem {
  return {
    code: 'form-template/grid',
    severity: 'blocks',
    message: `「${caption}」の表で、マスの数が列の数と合いません。列の幅と結合を見直してください。`,
  }
}

function fieldMissing(field: FieldName): Problem {
  return {
    code: 'form-template/field-missing',
    severity: 'blocks',
    message: `項目「${field}」を書く欄がありません。どこかの欄に置いてください。`,
  }
}

function fieldDoubled(field: FieldName): Problem {
  return {
    code: 'form-template/field-doubled',
    severity: 'blocks',
    message: `項目「${field}」の欄が2つあります。1つにしてください。`,
  }
}

const notRead: Problem = {
  code: 'form-template/not-read',
  severity: 'blocks',
  message:
    'この様式に印刷した文書を、様式として読み戻せません。見出しの言葉が短すぎないか、同じ言葉が2か所にないか確かめてください。',
}

function notUnderstood(text: string): Problem {
  return {
    code: 'form-template/not-understood',
    severity: 'blocks',
    message: `この様式に印刷した文書を読み戻すと、「${text}」がどの項目にも入りません。見出しの言葉を直してください。`,
  }
}

const saysOtherwise: Problem = {
  code: 'form-template/says-otherwise',
  severity: 'blocks',
  message:
    'この様式に印刷した文書を読み戻すと、内容が変わります。項目の見出しが空でないか、似た言葉が2か所にないか確かめてください。',
}
