/**
 * A table nobody knew: its file is kept so that it can be mapped, and what stands in it is shown to those alone whose
 * office it is for, and to whoever brought it.
 */
import { layOut } from '../intake/layout.ts'
import { findTable } from '../intake/mapped/find-table.ts'
import { layOutFile } from '../intake/read-files.ts'
import { sourceText } from '../intake/source-text.ts'
import { passageIn } from '../intake/words.ts'
import { ok, type Result } from '../lib/problem.ts'
import { actorId, actorName } from '../people/actor.ts'
import type { MappedForm } from '../plan/mapped-form.ts'
import {
  findUnknownTable,
  listMappings,
  recordUnknownTable,
  type WaitingTable,
} from '../store/mapped-form-store.ts'
import { getReceivedFile, recordReceivedFile } from '../store/received-file-store.ts'
import { officesWhere } from '../workflow/policy/may.ts'
import type { ActionContext } from './context.ts'
import { newDraftOf } from './find-open-draft.ts'
import { mappingsWithin } from './mappings-within.ts'
import { type Asked, askBefore, perform } from './perform.ts'
import { see } from './see.ts'

export interface TableColumn {
  readonly header: string
  /** What stands under the heading, the first few. */
  readonly samples: readonly string[]
}

export interface UnknownTable extends WaitingTable {
  readonly name: string
  readonly columns: readonly TableColumn[]
  /** A mapping in force that most of its headings stand in, to begin from; null where there is none. */
  readonly near: Pick<MappedForm, 'name' | 'framework' | 'columns'> | null
}

type NamedBytes = { readonly name: string; readonly bytes: Uint8Array }

/** Keeps a file in which a table was found; gives the id it waits under, null where there is no table in it. */
export async function keepUnknownTable(
  context: ActionContext,
  file: NamedBytes,
): Promise<Result<string | null>> {
  const asked = { about: `file:${file.name}` }
  const may = await askBefore(context, 'document.receive', asked)
  if (!may.ok) return may
  if ((await columnsIn(file)).length < 2) return ok(null)
  return await perform(context, 'document.receive', async (sql, ask) => {
    const allowed = ask(asked)
    if (!allowed.ok) return allowed
    const kept = await recordReceivedFile(sql, { ...file, by: actorName(context.who) })
    const { office } = await newDraftOf(sql, context.who, { office: null })
    const table = { file: kept.id, office, keptBy: actorId(context.who) }
    return ok(await recordUnknownTable(sql, table, context.now))
  })
}

/** What the policy has to know of a table. */
export function tableAsked({ id, office, keptBy }: WaitingTable): Asked {
  return { about: `table:${id}`, office, ...(keptBy === null ? {} : { person: keptBy }) }
}

/** null when there is no such table for this person. */
export async function getUnknownTable(
  context: ActionContext,
  id: string,
): Promise<UnknownTable | null> {
  const table = await context.store.read((sql) => findUnknownTable(sql, id))
  if (table === null) return null
  const found = await see(context, 'form.map', tableAsked(table), async (sql) => ({
    file: await getReceivedFile(sql, table.file),
    mappings: await listMappings(sql),
  }))
  if (found === null) return null
  const { name, content } = found.file
  const columns = await columnsIn({ name, bytes: content })
  if (columns.length < 2) return null
  const inForce = found.mappings.filter(({ withdrawn }) => withdrawn === null)
  const usable = mappingsWithin(inForce, officesWhere(context.who, 'form.map'))
  return { ...table, name, columns, near: nearest(columns, usable) }
}

function nearest(
  columns: readonly TableColumn[],
  forms: readonly MappedForm[],
): UnknownTable['near'] {
  const headers = new Set(columns.map(({ header }) => header))
  const shared = (form: MappedForm) =>
    form.columns.filter(({ header }) => headers.has(header)).length
  const [best] = forms.toSorted((a, b) => shared(b) - shared(a))
  return best === undefined || shared(best) * 2 < best.columns.length ? null : best
}

const samplesShown = 3

async function columnsIn(file: NamedBytes): Promise<readonly TableColumn[]> {
  const laid = await layOutFile(file)
  if (!laid.ok) return []
  const source = sourceText(laid.value.text, laid.value.markup)
  const table = findTable(source, layOut(source))
  return (table?.headings ?? []).map(({ column, text }) => ({
    header: text,
    samples: (table?.rows ?? [])
      .flatMap(({ cells }) => cells.filter((cell) => cell.column === column))
      .map((cell) => passageIn(source, cell).text)
      .filter((words) => words !== '')
      .slice(0, samplesShown),
  }))
}
