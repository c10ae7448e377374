/**
 * The embedded database of an application that is running already, for commands given beside it: a second one on the
 * same folder would be refused. Only who may read the data folder finds it.
 */
import { join, resolve } from 'node:path'
import { addressesOf, type ServerAddresses } from './addresses.ts'
import { findHolder } from './claim.ts'
import { systemPlace } from './data-folder.ts'
import { readSecrets } from './secrets.ts'
import { defaultSystemFolder } from './start-embedded.ts'

export interface AttachedServer extends ServerAddresses {
  readonly dataFolder: string
  /** The process that runs it. */
  readonly pid: number
  /** Where its pages are, if they are served. */
  readonly address: string | null
}

/** Null when nobody runs a database on this folder, or it is not ours to enter. */
export async function attachEmbedded(
  dataFolder: string,
  systemFolder = defaultSystemFolder,
): Promise<AttachedServer | null> {
  for (const folder of [resolve(dataFolder), systemPlace(systemFolder, dataFolder)]) {
    const holder = await findHolder(folder)
    const secrets = readSecrets(join(folder, 'postgres'))
    if (holder === null || holder.database === null || secrets === null) continue
    const { pid, address, database } = holder
    return { ...addressesOf(database, secrets), dataFolder: folder, pid, address }
  }
  return null
}
