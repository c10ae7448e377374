/** `torikumi voices import`: an office's past list of citizens' voices, tried row by row or taken. */
import { takeVoiceTable, tryVoiceTable } from '../../actions/voices/import/voice-table.ts'
import { voiceFields } from '../../evidence/voice/import/voice-fields.ts'
import { ok } from '../../lib/problem.ts'
import { listCommand } from '../list-command.ts'
import { namedOffice } from '../named-office.ts'

export const voicesCommand = listCommand({
  summary: '前のシステムやExcelの市民の声の一覧を取り込みます（公表はしません）',
  usage: 'voices import 区 ファイル [--dry-run] [--column 見出し=項目]… [--json]',
  before: 1,
  async list({ installation, terminal, words: [name = ''] }) {
    const { context, seals } = installation
    const office = (await namedOffice(context(), name, terminal))?.id
    if (office === undefined) return null
    return ok({
      fields: voiceFields,
      tryIt: (rows) => tryVoiceTable(context(), seals, { office, rows }),
      takeIt: (rows, seen) =>
        takeVoiceTable(context(), seals, { office, rows }, { seen, about: 'voices' }),
    })
  },
})
