/**
 * This installation: its database, brought up to date, and the municipality it works for. The database is the
 * embedded one in the data folder, or the one DATABASE_URL names; a running server's is shared, not started twice.
 */
import { join } from 'node:path'
import type { ActionContext } from '../actions/context.ts'
import { inJapan } from '../japanese/japan-time.ts'
import { ok, type Result } from '../lib/problem.ts'
import type { Seals } from '../lib/seal.ts'
import { systemActor } from '../people/actor.ts'
import type { Municipality } from '../plan/municipality.ts'
import { type Database, openDatabase } from '../store/database.ts'
import { migrate } from '../store/migrate.ts'
import { recordMunicipality } from '../store/municipality-store.ts'
import { recordOffice } from '../store/office-store.ts'
import { openStore, type Store } from '../store/store.ts'
import { UsageError } from './command.ts'
import { type Connection, connect } from './connection.ts'
import { chooseMunicipality, type NamedMunicipality, readMunicipalities } from './municipalities.ts'
import { sealsOf } from './seal-key.ts'
import { originOf, readSiteAddress } from './site-address.ts'
import type { Terminal } from './terminal.ts'

export interface Installation {
  /** All that are served. */
  readonly municipalities: readonly [ServedMunicipality, ...ServedMunicipality[]]
  /** For the one a command is for. Who acts is the person at the terminal; the day is the municipality's. */
  readonly context: () => ActionContext
  /** The one a command is for. */
  readonly municipality: () => Municipality
  /** For secrets that the database keeps sealed; the key is read, or made, when it is first needed. */
  readonly seals: () => Seals
  /** Tells others that want the folder where our pages are. */
  announce(address: string): Promise<void>
  close(): Promise<void>
}

export interface ServedMunicipality extends NamedMunicipality {
  /** As people reach its pages; null: by the address of this machine. */
  readonly origin: string | null
  readonly context: () => ActionContext
}

/** @param share Whether a database that another process of ours runs may be used too */
export async function openInstallation(
  terminal: Terminal,
  { share }: { readonly share: boolean },
): Promise<Result<Installation>> {
  const connected = await connect(terminal, { share })
  return connected.ok ? await openOver(terminal, connected.value) : connected
}

/** The installation of a database that is there; one that cannot be used is closed again. */
export async function openOver(
  terminal: Terminal,
  connection: Connection,
): Promise<Result<Installation>> {
  try {
    const prepared = await prepare(terminal, connection)
    if (!prepared.ok) await connection.close()
    return prepared
  } catch (bug) {
    await connection.close()
    throw bug
  }
}

async function prepare(terminal: Terminal, connection: Connection): Promise<Result<Installation>> {
  const address = readSiteAddress(terminal)
  if (!address.ok) return address
  const database = openDatabase(connection.appUrl)
  try {
    return await prepareOn(database, terminal, { connection, address: address.value })
  } catch (bug) {
    await database.close()
    throw bug
  }
}

async function prepareOn(
  database: Database,
  terminal: Terminal,
  { connection, address }: { readonly connection: Connection; readonly address: string | null },
): Promise<Result<Installation>> {
  const { projectFolder, say } = terminal
  const [migrated, named] = await Promise.all([
    migrate(connection.ownerUrl, join(projectFolder, 'migrations'), say),
    readMunicipalities(terminal),
    // its first connection opens meanwhile; whether it can be used is asked once its roles are sure to be there
    database.ping().catch(() => {}),
  ])
  const facts = migrated.ok ? await database.check() : migrated
  const ready = facts.ok ? named : facts
  if (!ready.ok) {
    await database.close()
    return ready
  }
  const serving = ({ host, municipality }: NamedMunicipality): ServedMunicipality => {
    const store = openStore(database, municipality.id)
    const origin = originOf(address, host)
    return { host, municipality, origin, context: () => contextOf(store) }
  }
  const [first, ...rest] = ready.value
  const municipalities = [serving(first), ...rest.map(serving)] as const
  for (const each of municipalities) await recordOffices(each)
  return ok({
    municipalities,
    context: () => chosenOf(terminal, municipalities).context(),
    municipality: () => chosenOf(terminal, municipalities).municipality,
    seals: sealsOf(terminal),
    announce: connection.announce,
    async close() {
      await database.close()
      await connection.close()
    },
  })
}

async function recordOffices({ municipality, context }: ServedMunicipality): Promise<void> {
  await context().store.write(async (sql) => {
    await recordMunicipality(sql, municipality)
    // one behind the other on their way, in their order
    await Promise.all(municipality.offices.map((office) => recordOffice(sql, office)))
  })
}

/** @throws UsageError where there are several and none was named */
function chosenOf(terminal: Terminal, all: Installation['municipalities']): ServedMunicipality {
  const chosen = chooseMunicipality(terminal, all)
  if (chosen.ok) return chosen.value
  throw new UsageError(chosen.problems.map(({ message }) => message).join('\n'))
}

/** The day is Japan's, whatever the machine's time zone. */
function contextOf(store: Store): ActionContext {
  const now = new Date()
  return { store, today: inJapan(now).day, now, who: systemActor('端末'), address: null }
}
