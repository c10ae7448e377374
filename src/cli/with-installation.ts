/** Opens the installation for one command and closes it after; where it cannot be opened, the command says why. */
import { fail, type Result } from '../lib/problem.ts'
import { holdsDatabase } from '../store/server/data-folder.ts'
import { defaultSystemFolder } from '../store/server/start-embedded.ts'
import { databaseUrlOf } from './connection.ts'
import { dataFolderOf } from './data-folder.ts'
import { type Installation, openInstallation } from './installation.ts'
import { type ExitCode, refuse, type Terminal } from './terminal.ts'

type Work = (installation: Installation) => Promise<ExitCode>

export async function withInstallation(terminal: Terminal, work: Work): Promise<ExitCode> {
  return await workIn(terminal, await openInstallation(terminal, { share: true }), work)
}

/** For commands that only look at, or work on, what was kept before: they begin no empty database. */
export async function withKept(terminal: Terminal, work: Work): Promise<ExitCode> {
  const folder = dataFolderOf(terminal)
  if (databaseUrlOf(terminal) === null && !holdsDatabase(folder, defaultSystemFolder)) {
    return await workIn(terminal, fail(nothingKept(folder)), work)
  }
  return await withInstallation(terminal, work)
}

async function workIn(terminal: Terminal, opened: Result<Installation>, work: Work) {
  if (!opened.ok) return refuse(terminal, opened.problems)
  try {
    return await work(opened.value)
  } finally {
    await opened.value.close()
  }
}

function nothingKept(folder: string) {
  return {
    code: 'data/nothing',
    severity: 'blocks',
    message: `「${folder}」には、まだデータがありません。データを置いたフォルダを TORIKUMI_DATA で示すか、先に import で文書を取り込んでください。`,
  } as const
}
