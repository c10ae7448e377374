/** `torikumi restore`: a backup into an empty place. The file is proved whole first; until all is in, nothing counts. */
import { join, resolve } from 'node:path'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { type ArchiveReader, openArchive } from '../../store/backup/archive-reader.ts'
import { backupProblems } from '../../store/backup/backup-problem.ts'
import { hasTables, loadBackup } from '../../store/backup/load-backup.ts'
import { type BackupManifest, rowsOf } from '../../store/backup/manifest.ts'
import { findDamage } from '../../store/backup/verify-backup.ts'
import { migrate } from '../../store/migrate.ts'
import { compareMigrations } from '../../store/migration/compare.ts'
import { readMigrations } from '../../store/migration/read.ts'
import { holdsDatabase } from '../../store/server/data-folder.ts'
import { defaultSystemFolder } from '../../store/server/start-embedded.ts'
import { readArguments } from '../arguments.ts'
import { type Command, UsageError } from '../command.ts'
import { connect, databaseUrlOf } from '../connection.ts'
import { dataFolderOf } from '../data-folder.ts'
import { sayNow } from '../say-now.ts'
import { hasKey, keyPlaceOf } from '../seal-key.ts'
import { exitCode, refuse, type Terminal } from '../terminal.ts'

export const restoreCommand: Command = {
  summary: '控えを空のフォルダかデータベースに戻します',
  usage: 'restore ファイル [--json]   （戻す先: TORIKUMI_DATA か DATABASE_URL）',
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { json: { type: 'boolean' } })
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) {
      throw new UsageError('控えのファイルを一つ書いてください。')
    }
    const restored = await open(terminal, resolve(file))
    if (!restored.ok) return refuse(terminal, restored.problems)
    const { at, municipalities } = restored.value
    const rows = rowsOf(restored.value)
    terminal.say(
      `復元しました: ${at} の控え（自治体 ${municipalities.length}、${rows.toLocaleString('ja-JP')} 行）。`,
    )
    if (!hasKey(terminal)) terminal.say(keyToo(keyPlaceOf(terminal).file ?? 'TORIKUMI_KEY'))
    if (values.json === true) {
      terminal.print(`${JSON.stringify({ at, municipalities, rows }, null, 2)}\n`)
    }
    return exitCode.done
  },
}

function keyToo(place: string): string {
  return `封じた秘密（二要素の登録、個人の欄など）を開く鍵は、控えには入っていません。別に控えた鍵を「${place}」に置いてから serve してください。`
}

async function open(terminal: Terminal, file: string): Promise<Result<BackupManifest>> {
  const archive = await openArchive(file).catch(() => 'missing' as const)
  if (archive === 'missing') return fail(backupProblems.missing(file))
  if (archive === null) return fail(backupProblems.notBackup(file))
  try {
    const refused = refusal(terminal, archive)
    if (refused.length > 0) return fail(...refused)
    const { parts } = archive.manifest
    const say = sayNow(terminal)
    const damaged = await findDamage(archive, (done) => {
      say(`控えを確かめています ${done}/${parts.length}`)
    })
    if (damaged !== null) return fail(backupProblems.damaged(file, damaged))
    return await bringIn(terminal, archive)
  } finally {
    archive.close()
  }
}

/** What speaks against it before the long work begins. */
function refusal(terminal: Terminal, { manifest }: ArchiveReader): readonly Problem[] {
  const dataFolder = dataFolderOf(terminal)
  const embedded = databaseUrlOf(terminal) === null
  const filled = embedded && holdsDatabase(dataFolder, defaultSystemFolder)
  const files = readMigrations(migrationsOf(terminal))
  const compared = files.ok ? compareMigrations(files.value, manifest.migrations) : files
  const unfit = compared.ok ? [] : compared.problems
  const newest = manifest.migrations.at(-1)?.name ?? ''
  const newer = unfit.some(({ code }) => code === 'migration/newer')
  return [
    ...(filled ? [backupProblems.filledFolder(dataFolder)] : []),
    ...(newer ? [backupProblems.newer(newest)] : unfit),
  ]
}

/** The rows come into the schema they were taken from, which is then brought up to date as any other. */
async function bringIn(
  terminal: Terminal,
  archive: ArchiveReader,
): Promise<Result<BackupManifest>> {
  const connected = await connect(terminal, { share: false, grows: true })
  if (!connected.ok) return connected
  const { ownerUrl, close, settle } = connected.value
  const { migrations, parts } = archive.manifest
  const folder = migrationsOf(terminal)
  const say = sayNow(terminal)
  try {
    const filled = await hasTables(ownerUrl)
    if (!filled.ok) return filled
    if (filled.value) return fail(backupProblems.filledDatabase())
    const then = await migrate(ownerUrl, folder, say, migrations.at(-1)?.number)
    if (!then.ok) return then
    await loadBackup(ownerUrl, archive, (done) => say(`復元しています ${done}/${parts.length}`))
    const now = await migrate(ownerUrl, folder, terminal.say)
    if (!now.ok) return now
    await settle()
    return ok(archive.manifest)
  } finally {
    await close()
  }
}

function migrationsOf({ projectFolder }: Terminal): string {
  return join(projectFolder, 'migrations')
}
