/** `torikumi backup`: one file with every row of the installation, taken while people work. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fail, type Result } from '../../lib/problem.ts'
import { backupProblems } from '../../store/backup/backup-problem.ts'
import { type BackupManifest, rowsOf } from '../../store/backup/manifest.ts'
import { writeBackup } from '../../store/backup/write-backup.ts'
import { holdsDatabase } from '../../store/server/data-folder.ts'
import { defaultSystemFolder } from '../../store/server/start-embedded.ts'
import { readArguments } from '../arguments.ts'
import { type Command, UsageError } from '../command.ts'
import { connect, databaseUrlOf } from '../connection.ts'
import { dataFolderOf } from '../data-folder.ts'
import { sayNow } from '../say-now.ts'
import { exitCode, refuse, type Terminal } from '../terminal.ts'

export const backupCommand: Command = {
  summary: 'データのすべてを一つのファイルに控えます（動かしたままでよい）',
  usage: 'backup ファイル [--json]',
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { json: { type: 'boolean' } })
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) {
      throw new UsageError('控えのファイルの名前を一つ書いてください。')
    }
    const taken = await backUp(terminal, resolve(file))
    if (!taken.ok) return refuse(terminal, taken.problems)
    const { at, municipalities, parts } = taken.value
    const rows = rowsOf(taken.value)
    terminal.say(
      `控えました: ${file}（自治体 ${municipalities.length}、${rows.toLocaleString('ja-JP')} 行）。封じた秘密を開く鍵と、設定、送り終えたメールのファイル（outbox）は入っていません。`,
    )
    if (values.json === true) {
      terminal.print(`${JSON.stringify({ file, at, municipalities, parts, rows }, null, 2)}\n`)
    }
    return exitCode.done
  },
}

/** The schema is left as it is: before a new version changes it is the best moment for a backup. */
async function backUp(terminal: Terminal, file: string): Promise<Result<BackupManifest>> {
  if (existsSync(file)) return fail(backupProblems.exists(file))
  const dataFolder = dataFolderOf(terminal)
  if (databaseUrlOf(terminal) === null && !holdsDatabase(dataFolder, defaultSystemFolder)) {
    return fail(backupProblems.nothing(dataFolder))
  }
  const connected = await connect(terminal, { share: true })
  if (!connected.ok) return connected
  const { ownerUrl, close } = connected.value
  const say = sayNow(terminal)
  try {
    return await writeBackup(ownerUrl, file, (done, of) => say(`控えています ${done}/${of}`))
  } finally {
    await close()
  }
}
