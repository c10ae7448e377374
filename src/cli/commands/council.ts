/** `torikumi council import`: a ward council's list of members or opinions, tried row by row or taken. */
import { councilTables } from '../../actions/council/import/bringing.ts'
import {
  findCouncilFields,
  takeCouncilTable,
  tryCouncilTable,
} from '../../actions/council/import/council-table.ts'
import { ok } from '../../lib/problem.ts'
import { UsageError } from '../command.ts'
import { listCommand } from '../list-command.ts'
import { namedOffice } from '../named-office.ts'

export const councilCommand = listCommand({
  summary: '区政会議の委員や意見（回答・対応・取り下げも）の一覧を取り込みます',
  usage:
    'council import 区 members|opinions ファイル [--dry-run] [--column 見出し=項目]… [--let-stand ことば]… [--json]',
  before: 2,
  async list({ installation, terminal, letStand, words: [name = '', asked = ''] }) {
    const { context, seals } = installation
    const table = councilTables.find((each) => each === asked)
    if (table === undefined) {
      throw new UsageError('members（委員）か opinions（意見）のどちらかを書いてください。')
    }
    const office = (await namedOffice(context(), name, terminal))?.id
    if (office === undefined) return null
    const fields = await findCouncilFields(context(), { office, table })
    if (!fields.ok) return fields
    const about = `council-${table}`
    return ok({
      fields: fields.value,
      tryIt: (rows) => tryCouncilTable(context(), seals, { table, office, rows, letStand }),
      takeIt: (rows, seen) =>
        takeCouncilTable(context(), seals, { table, office, rows, letStand }, { seen, about }),
    })
  },
})
