/**
 * This installation: its database, brought up to date, and the municipality it works for. The database is the
 * embedded one in the data folder, or the one DATABASE_URL names; a running server's is shared, not started twice.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '../actions/context.ts'
import { ok, type Result } from '../lib/problem.ts'
import type { Seals } from '../lib/seal.ts'
import { systemActor } from '../people/actor.ts'
import type { Municipality } from '../plan/municipality.ts'
import { parseMunicipality } from '../plan/parse-municipality.ts'
import { openDatabase } from '../store/database.ts'
import { migrate } from '../store/migrate.ts'
import { recordMunicipality } from '../store/municipality-store.ts'
import { recordOffice } from '../store/office-store.ts'
import { attachEmbedded } from '../store/server/attach-embedded.ts'
import { startEmbedded } from '../store/server/start-embedded.ts'
import { openStore, type Store } from '../store/store.ts'
import { dataFolderOf } from './data-folder.ts'
import { sealsOf } from './seal-key.ts'
import type { Terminal } from './terminal.ts'

export interface Installation {
  readonly municipality: Municipality
  /** Who acts is the person at the terminal; the day is the municipality's. */
  readonly context: () => ActionContext
  /** For secrets that the database keeps sealed; the key is read, or made, when it is first needed. */
  readonly seals: () => Seals
  /** Tells others that want the folder where our pages are. */
  announce(address: string): Promise<void>
  close(): Promise<void>
}

interface Connection {
  readonly ownerUrl: string
  readonly appUrl: string
  announce(address: string): Promise<void>
  close(): Promise<void>
}

/** @param share Whether a database that another process of ours runs may be used too */
export async function openInstallation(
  terminal: Terminal,
  { share }: { readonly share: boolean },
): Promise<Result<Installation>> {
  const connected = await connect(terminal, share)
  if (!connected.ok) return connected
  const connection = connected.value
  const prepared = await prepare(terminal, connection)
  if (!prepared.ok) await connection.close()
  return prepared
}

async function connect(terminal: Terminal, share: boolean): Promise<Result<Connection>> {
  const url = terminal.env['DATABASE_URL']
  const nothing = async () => {}
  if (url !== undefined && url !== '') {
    return ok({ ownerUrl: url, appUrl: url, announce: nothing, close: nothing })
  }
  const { projectFolder } = terminal
  const dataFolder = dataFolderOf(terminal)
  const shared = share ? await attachEmbedded(dataFolder) : null
  if (shared !== null) {
    return ok({ ownerUrl: shared.url, appUrl: shared.appUrl, announce: nothing, close: nothing })
  }
  const started = await startEmbedded({ dataFolder, projectFolder, onProgress: terminal.say })
  if (!started.ok) return started
  const { url: ownerUrl, appUrl, announce, stop } = started.value
  return ok({ ownerUrl, appUrl, announce, close: stop })
}

async function prepare(terminal: Terminal, connection: Connection): Promise<Result<Installation>> {
  const { projectFolder, say } = terminal
  const migrated = await migrate(connection.ownerUrl, join(projectFolder, 'migrations'), say)
  if (!migrated.ok) return migrated
  const facts = await openAndCheck(connection)
  if (!facts.ok) return facts
  const municipality = await readMunicipality(projectFolder)
  if (!municipality.ok) return municipality
  const database = openDatabase(connection.appUrl)
  const store = openStore(database, municipality.value.id)
  await store.write(async (sql) => {
    await recordMunicipality(sql, municipality.value)
    for (const office of municipality.value.offices) await recordOffice(sql, office)
  })
  return ok({
    municipality: municipality.value,
    context: () => contextOf(store),
    seals: sealsOf(terminal),
    announce: connection.announce,
    async close() {
      await database.close()
      await connection.close()
    },
  })
}

async function openAndCheck({ appUrl }: Connection) {
  const database = openDatabase(appUrl, { size: 1 })
  try {
    return await database.check()
  } finally {
    await database.close()
  }
}

async function readMunicipality(projectFolder: string): Promise<Result<Municipality>> {
  const text = await readFile(join(projectFolder, 'samples', 'city.json'), 'utf8')
  return parseMunicipality(JSON.parse(text))
}

/** The day is Japan's, whatever the machine's time zone. */
function contextOf(store: Store): ActionContext {
  const now = new Date()
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(now)
  return { store, today, now, who: systemActor('端末'), address: null }
}
