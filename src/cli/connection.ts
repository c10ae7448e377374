/** The database of this installation: the one DATABASE_URL names, a running server's, or the embedded one, started. */
import { ok, type Result } from '../lib/problem.ts'
import { attachEmbedded } from '../store/server/attach-embedded.ts'
import { startEmbedded } from '../store/server/start-embedded.ts'
import { dataFolderOf } from './data-folder.ts'
import type { Terminal } from './terminal.ts'

export interface Connection {
  /** The role that owns the tables. */
  readonly ownerUrl: string
  readonly appUrl: string
  announce(address: string): Promise<void>
  close(): Promise<void>
  /** Closes a new database and gives it its name. */
  settle(): Promise<void>
}

export interface ConnectWish {
  /** Whether a database that another process of ours runs may be used too. */
  readonly share: boolean
  /** A new one that counts only when it is settled. */
  readonly grows?: boolean
  /** Called when a database was begun, some while before it takes connections. */
  readonly onLaunch?: () => void
}

export async function connect(
  terminal: Terminal,
  { share, grows = false, onLaunch }: ConnectWish,
): Promise<Result<Connection>> {
  const url = databaseUrlOf(terminal)
  if (url !== null) return ok(connectionOf({ url, appUrl: url }))
  const { projectFolder } = terminal
  const dataFolder = dataFolderOf(terminal)
  const shared = share ? await attachEmbedded(dataFolder) : null
  if (shared !== null) return ok(connectionOf(shared))
  const started = await startEmbedded({
    dataFolder,
    projectFolder,
    grows,
    onLaunch,
    onProgress: terminal.say,
  })
  if (!started.ok) return started
  const { announce, stop, settle } = started.value
  return ok({ ...connectionOf(started.value), announce, close: stop, settle })
}

/** DATABASE_URL, or null for the embedded database. */
export function databaseUrlOf({ env }: Terminal): string | null {
  return env['DATABASE_URL'] || null
}

/** Of a database that others look after. */
function connectionOf({ url, appUrl }: { readonly url: string; readonly appUrl: string }) {
  const nothing = async () => {}
  return { ownerUrl: url, appUrl, announce: nothing, close: nothing, settle: nothing }
}
