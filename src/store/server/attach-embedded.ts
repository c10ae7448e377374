/**
 * Finds the database that another process of ours runs on a data folder, so that a command at the terminal can
 * work beside the server instead of being turned away by it.
 */
import { join, resolve } from 'node:path'
import { findHolder } from './claim.ts'
import { systemPlace } from './data-folder.ts'
import { readSecrets, roles } from './secrets.ts'
import { defaultSystemFolder } from './start-embedded.ts'

export interface AttachedServer {
  /** The role that owns the tables. */
  readonly url: string
  /** The role the application works as. */
  readonly appUrl: string
}

/** null when nobody runs a database on this folder, or it is not ours to enter. */
export async function attachEmbedded(dataFolder: string): Promise<AttachedServer | null> {
  const wanted = resolve(dataFolder)
  for (const folder of [wanted, systemPlace(defaultSystemFolder, wanted)]) {
    const holder = await findHolder(folder)
    const secrets = readSecrets(join(folder, 'postgres'))
    if (holder === null || holder.database === null || secrets === null) continue
    const withRole = (role: 'owner' | 'app') => {
      const url = new URL(holder.database ?? '')
      url.username = roles[role]
      url.password = secrets[role]
      return url.href
    }
    return { url: withRole('owner'), appUrl: withRole('app') }
  }
  return null
}
