/**
 * A person maps a table nobody knew: what they say of its columns is remembered for the next file with the same headings,
 * for their office or for the whole municipality, until somebody withdraws it.
 */
import { fail, ok, type Problem, type Result } from '../lib/problem.ts'
import { actorName } from '../people/actor.ts'
import { type MappedField, type MappedForm, mappedFields } from '../plan/mapped-form.ts'
import { recordDraft } from '../store/draft-store.ts'
import { recordMappedForm } from '../store/mapped-form-store.ts'
import type { ActionContext } from './context.ts'
import { newDraftOf } from './find-open-draft.ts'
import { perform } from './perform.ts'
import { tableAsked, type UnknownTable } from './unknown-table.ts'

export interface MappingChoice {
  readonly name: string
  readonly framework: string
  /** By position of the column; '' leaves it unread. */
  readonly fields: readonly string[]
  /** Id of the office whose tables it shall read; null for the whole municipality. */
  readonly office: string | null
}

/** Remembers the mapping and makes a draft of the file it was made on; gives the draft's id. */
export async function mapForm(
  context: ActionContext,
  table: UnknownTable,
  choice: MappingChoice,
): Promise<Result<string>> {
  const form = formOf(table, choice)
  if (!form.ok) return form
  return await perform(context, 'form.map', async (sql, ask) => {
    const seen = ask(tableAsked(table))
    if (!seen.ok) return seen
    const allowed = ask({ about: `table:${table.id}`, office: choice.office })
    if (!allowed.ok) return allowed
    const by = actorName(context.who)
    const made = { name: by, at: context.now }
    const mapping = await recordMappedForm(sql, form.value, choice.office, made)
    const whose = await newDraftOf(sql, context.who, { office: null })
    const office = table.office ?? whose.office
    return ok(await recordDraft(sql, { file: table.file, by, mapping, ...whose, office }))
  })
}

/** All that is missing at once. */
function formOf(
  { columns }: UnknownTable,
  { name, framework, fields }: MappingChoice,
): Result<Omit<MappedForm, 'id' | 'office'>> {
  const chosen = columns.flatMap(({ header }, at) => {
    const field = mappedFields.find((each) => each === fields[at])
    return field === undefined ? [] : [{ header, field }]
  })
  const doubled = mappedFields.filter(
    (field) => chosen.filter((each) => each.field === field).length > 1,
  )
  const problems = [
    ...(name.trim() === '' ? [nameMissing] : []),
    ...(chosen.some(({ field }) => field === 'title') ? [] : [titleMissing]),
    ...(chosen.length < 2 ? [tooFew] : []),
    ...doubled.map(fieldDoubled),
    ...sameHeadings(columns, chosen).map(headingDoubled),
  ]
  if (problems.length > 0) return fail(...problems)
  const headings = columns.map(({ header }) => header)
  return ok({ name: name.trim(), framework: framework.trim() || null, columns: chosen, headings })
}

/** A heading that stands on two columns cannot say which of them is meant. */
function sameHeadings(
  columns: UnknownTable['columns'],
  chosen: readonly { readonly header: string }[],
): readonly string[] {
  const all = columns.map(({ header }) => header)
  const twice = chosen.filter(({ header }) => all.indexOf(header) !== all.lastIndexOf(header))
  return [...new Set(twice.map(({ header }) => header))]
}

/** What each field is called, as on the form. */
export const mappedFieldNames: Readonly<Record<MappedField, string>> = {
  number: '番号',
  title: '取組の名称',
  theme: '副題',
  pillar: '改革の柱',
  purpose: '趣旨・目的',
  outline: '取組の概要',
  activities: '取組の内容',
  multiYearTargets: '取組の方針の目標',
  yearTargets: '当年度の目標',
  results: '取組実績',
  attainment: '達成状況（実績の数字）',
  verdict: '自己評価（①・②、達成・未達成）',
  issues: '課題と改善策',
}

const nameMissing: Problem = {
  code: 'mapping/name-missing',
  severity: 'blocks',
  message: 'この表の呼び名を書いてください。例: 実施計画の一覧',
}

const titleMissing: Problem = {
  code: 'mapping/title-missing',
  severity: 'blocks',
  message: 'どの列が「取組の名称」かを選んでください。名称のある行ごとに、取組が1件できます。',
}

const tooFew: Problem = {
  code: 'mapping/too-few',
  severity: 'blocks',
  message: '列を2つ以上、項目に対応づけてください。',
}

function fieldDoubled(field: MappedField): Problem {
  return {
    code: 'mapping/field-doubled',
    severity: 'blocks',
    message: `「${mappedFieldNames[field]}」が2つの列に選ばれています。1つの列だけにしてください。`,
  }
}

function headingDoubled(header: string): Problem {
  return {
    code: 'mapping/heading-doubled',
    severity: 'blocks',
    message: `見出し「${header}」の列が2つあり、どちらか決められません。表の見出しを分けてから、送り直してください。`,
  }
}
