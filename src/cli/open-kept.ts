/** The installation for commands that only look at, or work on, what was kept before: they begin no empty database. */
import { fail, type Result } from '../lib/problem.ts'
import { holdsDatabase } from '../store/server/data-folder.ts'
import { defaultSystemFolder } from '../store/server/start-embedded.ts'
import { databaseUrlOf } from './connection.ts'
import { dataFolderOf } from './data-folder.ts'
import { type Installation, openInstallation } from './installation.ts'
import type { Terminal } from './terminal.ts'

export async function openKept(terminal: Terminal): Promise<Result<Installation>> {
  const folder = dataFolderOf(terminal)
  if (databaseUrlOf(terminal) === null && !holdsDatabase(folder, defaultSystemFolder)) {
    return fail(nothingKept(folder))
  }
  return await openInstallation(terminal, { share: true })
}

function nothingKept(folder: string) {
  return {
    code: 'data/nothing',
    severity: 'blocks',
    message: `「${folder}」には、まだデータがありません。データを置いたフォルダを TORIKUMI_DATA で示すか、先に import で文書を取り込んでください。`,
  } as const
}
