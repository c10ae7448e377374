/** The API's operations on registers, indicators and what figures rest on. */

import { getIndicator } from '../../actions/evidence/get-indicator.ts'
import { getTrace } from '../../actions/evidence/get-trace.ts'
import { getLicence } from '../../actions/get-licence.ts'
import { addEntries } from '../../actions/registers/add-entries.ts'
import { getPublicRegister } from '../../actions/registers/get-register.ts'
import { listPublicRegisters } from '../../actions/registers/list-registers.ts'
import { describeMeasure } from '../../evidence/register/describe-measure.ts'
import { type Field, isPersonal, type Values } from '../../evidence/register/field.ts'
import { masksFew, type Register, shownToAll } from '../../evidence/register/register.ts'
import type { Problem } from '../../lib/problem.ts'
import { idIn, nameIn, queryOf, type Visit } from '../visit.ts'
import { json, nothingThere, refusedBy, statusOf } from './answer.ts'
import { readAskedYear } from './asked.ts'
import { figureOf } from './figure.ts'
import { printOpenApi } from './openapi.ts'
import { newEntries } from './operations.ts'
import { repetitionOf } from './repetition.ts'

export async function apiDocument({ site, actions }: Visit): Promise<Response> {
  const title = `${site.municipality} ${site.words.siteName} API`
  return json(printOpenApi(title, await getLicence(actions)))
}

export async function apiRegisters({ actions }: Visit): Promise<Response> {
  const registers = await listPublicRegisters(actions)
  return json({ registers: registers.map(({ register, office }) => toldOf(register, office.code)) })
}

function toldOf({ key, definition }: Register, office: string) {
  const { name, nameEnglish, purpose } = definition
  const masks = masksFew(definition)
  return { key, name, nameEnglish, purpose, office, shows: shownToAll(definition), masksFew: masks }
}

export async function apiRegister(visit: Visit): Promise<Response> {
  const view = await viewIn(visit)
  if (view === null) return nothingThere()
  const { register, office, measures } = view
  return json({
    ...toldOf(register, office.code),
    fields: register.definition.fields.map(fieldOf),
    measures: measures.map(({ measure, years, bindings }) => ({
      id: measure.id,
      key: measure.key,
      name: measure.definition.name,
      method: describeMeasure(measure.definition, register.definition),
      figures: years.map((year) => ({
        fiscalYear: year.fiscalYear,
        ...figureOf({ ...year, measured: year }),
      })),
      indicators: bindings.map(({ indicator }) => indicator.name),
    })),
  })
}

async function viewIn(visit: Visit) {
  const register = nameIn(visit, 'register')
  const after = queryOf(visit, 'after') ?? null
  return register === null ? null : await getPublicRegister(visit.actions, { register, after })
}

function fieldOf(field: Field) {
  const { key, label, kind, required } = field
  return {
    key,
    label,
    kind,
    required,
    public: field.public,
    ...(field.kind === 'number' ? { unit: field.unit } : {}),
    ...(field.kind === 'choice' ? { choices: field.choices } : {}),
  }
}

export async function apiEntries(visit: Visit): Promise<Response> {
  const view = await viewIn(visit)
  if (view === null || shownToAll(view.register.definition) !== 'rows') return nothingThere()
  const fields = view.register.definition.fields.filter(
    (field) => field.public && !isPersonal(field),
  )
  const shown = (values: Values) =>
    Object.fromEntries(fields.map(({ key }) => [key, values[key] ?? null]))
  const entries = view.rows.map(({ id, day, values }) => ({ id, day, values: shown(values) }))
  return json({ entries, next: view.next })
}

export async function apiAddEntries(visit: Visit): Promise<Response> {
  const register = nameIn(visit, 'register')
  if (register === null) return nothingThere()
  const read = newEntries.safeParse(await visit.request.json().catch(() => null))
  if (!read.success) return refusedBy([unreadable])
  const rows = read.data.entries.map((entry) =>
    Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, textOf(value)])),
  )
  const places = rows.map((_, at) => `entries[${at}]`)
  const actions = { ...visit.actions, submission: repetitionOf(visit) }
  const given = { register, way: 'api' as const, rows, places }
  const added = await addEntries(actions, visit.seals, given)
  if (added.ok) return json({ ids: added.value }, 201)
  return refusedBy(added.problems, statusOf(added.problems))
}

function textOf(value: string | number | boolean | null): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return value === null ? '' : String(value).replaceAll('\0', '')
}

const unreadable: Problem = {
  code: 'api/unreadable',
  severity: 'blocks',
  message:
    '送られたものが { "entries": [ { "項目の記号": "値" } ] } の形のJSONではないか、1,000件を超えています。/api/v1/openapi.json を見てください。',
}

export async function apiIndicator(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'indicator')
  const found = id === null ? null : await getIndicator(visit.actions, id)
  if (found === null) return nothingThere()
  const { name, unit, office, years, sheets } = found
  return json({
    id: found.id,
    name,
    unit,
    office: office.code,
    figures: years.flatMap(({ fiscalYear, breaks, figures }) =>
      figures.map((figure) => ({
        fiscalYear,
        ...figureOf(figure),
        source: figure.measured === null ? 'reported' : 'measured',
        register: figure.measured?.register ?? null,
        measure: figure.measured?.measure ?? null,
        seriesBreak: breaks,
      })),
    ),
    sheets: sheets.map((sheet) => ({
      id: sheet.id,
      fiscalYear: sheet.fiscalYear,
      outcome: sheet.judgement?.outcome ?? null,
    })),
  })
}

export async function apiTrace(visit: Visit): Promise<Response> {
  const [register, measure] = [nameIn(visit, 'register'), nameIn(visit, 'measure')]
  const year = readAskedYear(visit.request.param('year'))
  if (!year.ok) return refusedBy(year.problems)
  const fiscalYear = year.value
  if (register === null || measure === null || fiscalYear === null) return nothingThere()
  const after = queryOf(visit, 'after') ?? null
  const trace = await getTrace(visit.actions, { register, measure, fiscalYear, after })
  if (trace === null) return nothingThere()
  return json({
    figures: trace.figures.map(({ observation, unitReason }) => ({
      fiscalYear,
      ...figureOf({ ...observation, measured: observation.measurement }),
      indicator: observation.indicator,
      unitReason,
    })),
    steps: trace.steps.map(({ label, text, rows }) => ({
      label: label.ja,
      text: text?.ja ?? null,
      rows,
    })),
  })
}
