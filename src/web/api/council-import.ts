/** The API's operation that brings a list of members or opinions to a council: the dry run, and taking it. */
import { getCouncil } from '../../actions/council/get-council.ts'
import { takeCouncilTable, tryCouncilTable } from '../../actions/council/import/council-table.ts'
import type { Problem } from '../../lib/problem.ts'
import { nameIn, type Visit } from '../visit.ts'
import { nothingThere, refusedBy } from './answer.ts'
import { bring, mappedRows } from './brought-rows.ts'
import { newCouncilRows } from './council-operations.ts'
import { repetitionOf } from './repetition.ts'

export async function apiImportCouncil(visit: Visit): Promise<Response> {
  const found = await getCouncil(visit.actions, nameIn(visit, 'office') ?? '')
  if (found === null) return nothingThere()
  const read = newCouncilRows.safeParse(await visit.request.json().catch(() => null))
  if (!read.success) return refusedBy([unreadable])
  const { table, rows, dryRun, letStand, seen } = read.data
  const [office, stand] = [found.office.id, new Set(letStand)]
  const brought = { table, office, letStand: stand, rows: mappedRows(rows) }
  const { actions, seals } = visit
  const submitted = { ...actions, submission: repetitionOf(visit) }
  const about = `council-${table}`
  return await bring({
    ...{ dryRun, seen },
    tryIt: () => tryCouncilTable(actions, seals, brought),
    takeIt: (expected) => takeCouncilTable(submitted, seals, brought, { seen: expected, about }),
  })
}

const unreadable: Problem = {
  code: 'api/unreadable',
  severity: 'blocks',
  message:
    '送られたものが { "table": "members", "dryRun": true, "rows": [ { "name": "氏名" } ] } の形のJSONではないか、1,000行を超えています。/api/v1/openapi.json を見てください。',
}
