/** `torikumi verify`: checks a published folder by itself, without a database and without the network. */
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { type PublishedFolder, verifyEdition } from '../../actions/verify-edition.ts'
import { readArguments } from '../arguments.ts'
import { type Command, UsageError } from '../command.ts'
import { exitCode, refuse } from '../terminal.ts'

export const verifyCommand: Command = {
  summary: '公表されたフォルダのファイルと判定を確かめます',
  usage: 'verify フォルダ [--json]',
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { json: { type: 'boolean' } })
    const [folder, ...more] = positionals
    if (folder === undefined || more.length > 0) {
      throw new UsageError('確かめるフォルダを一つ書いてください。')
    }
    const verified = await verifyEdition(folderAt(folder))
    if (!verified.ok) return refuse(terminal, verified.problems)
    const { departures, differences, files, judgements, remade } = verified.value
    for (const { where, source, record } of departures) {
      terminal.say(
        `元の文書と違う記録: ${where} 元の文書 ${source ?? 'なし'}、記録 ${record ?? 'なし'}`,
      )
    }
    for (const { message } of differences) terminal.say(`違い: ${message}`)
    if (values.json === true) terminal.print(`${JSON.stringify(verified.value, null, 2)}\n`)
    terminal.say(
      `ファイル ${files} 件を調べ、取組 ${judgements} 件の判定を計算し直し、ファイル ${remade} 件を記録から作り直して比べました。違いは ${differences.length} 件です。`,
    )
    return differences.length === 0 ? exitCode.done : exitCode.inputAtFault
  },
}

function folderAt(root: string): PublishedFolder {
  return {
    async list() {
      const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => [])
      return entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
        .sort()
    },
    read: async (path) => await readFile(join(root, path)).catch(() => null),
  }
}
