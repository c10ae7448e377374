/** The API's operation that brings a list of members or opinions to a council: the dry run, and taking it. */
import { getCouncil } from '../../actions/council/get-council.ts'
import {
  type CouncilTrial,
  takeCouncilTable,
  tryCouncilTable,
} from '../../actions/council/import/council-table.ts'
import type { OutcomeCounts, PlannedRow } from '../../evidence/table/planned-row.ts'
import type { Problem } from '../../lib/problem.ts'
import { nameIn, type Visit, withoutNul } from '../visit.ts'
import { json, nothingThere, refusedBy, statusOf } from './answer.ts'
import { newCouncilRows } from './council-operations.ts'
import { repetitionOf } from './repetition.ts'

export async function apiImportCouncil(visit: Visit): Promise<Response> {
  const found = await getCouncil(visit.actions, nameIn(visit, 'office') ?? '')
  if (found === null) return nothingThere()
  const read = newCouncilRows.safeParse(await visit.request.json().catch(() => null))
  if (!read.success) return refusedBy([unreadable])
  const { table, rows, dryRun, letStand, seen } = read.data
  const brought = {
    ...{ table, office: found.office.id, letStand: new Set(letStand) },
    rows: rows.map((texts, at) => ({ place: `rows[${at}]`, texts: textsOf(texts) })),
  }
  const { seals } = visit
  const tried = await tryCouncilTable(visit.actions, seals, brought)
  if (!tried.ok) return refusedBy(tried.problems, statusOf(tried.problems))
  if (dryRun) return json(told(tried.value, dryRun))
  const actions = { ...visit.actions, submission: repetitionOf(visit) }
  // taken as it was just told, or not at all
  const expected = seen ?? tried.value.seen
  const about = `council-${table}`
  const taken = await takeCouncilTable(actions, seals, brought, { seen: expected, about })
  if (!taken.ok) return refusedBy(taken.problems, statusOf(taken.problems))
  const counts = taken.value
  // sent again, it gives what came of it the first time; the rows as they stand now would tell another story
  const again = Object.entries(tried.value.counts).some(
    ([outcome, count]) => counts[outcome as keyof OutcomeCounts] !== count,
  )
  return again
    ? json({ dryRun, counts, rows: null, notes: [], seen: null })
    : json(told(tried.value, dryRun))
}

function textsOf(texts: Readonly<Record<string, string | undefined>>) {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, withoutNul(text ?? '')]),
  )
}

function told({ rows, counts, notes, seen }: CouncilTrial, dryRun: boolean) {
  return {
    ...{ dryRun, counts, seen },
    rows: rows.map(rowOf),
    notes: notes.map(({ message }) => message),
  }
}

function rowOf({ place, outcome, title, changes, problems }: PlannedRow) {
  return {
    ...{ row: place, outcome, title, changes },
    problems: problems.map(({ code, message, expected }) => ({
      ...{ code, message },
      ...(expected === undefined ? {} : { field: expected }),
    })),
  }
}

const unreadable: Problem = {
  code: 'api/unreadable',
  severity: 'blocks',
  message:
    '送られたものが { "table": "members", "dryRun": true, "rows": [ { "name": "氏名" } ] } の形のJSONではないか、1,000行を超えています。/api/v1/openapi.json を見てください。',
}
