/**
 * The passwords of the embedded database's three roles: who may do everything, who owns the tables, who the
 * application is. Made with the database and kept inside its folder, readable by its user alone.
 */
import { randomBytes } from 'node:crypto'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Secrets {
  readonly superuser: string
  readonly owner: string
  readonly app: string
}

/** The roles these passwords are for. */
export const roles = {
  superuser: 'postgres',
  owner: 'torikumi_owner',
  app: 'torikumi_app',
} as const satisfies Record<keyof Secrets, string>

const fileName = 'torikumi-secrets.json'

export function newSecrets(): Secrets {
  // letters, digits, - and _ only: they stand in SQL and URLs as they are
  const secret = () => randomBytes(24).toString('base64url')
  return { superuser: secret(), owner: secret(), app: secret() }
}

/** Writes them into a database's folder and gives the file back. */
export function writeSecrets(cluster: string, secrets: Secrets): string {
  const file = join(cluster, fileName)
  writeFileSync(file, `${JSON.stringify(secrets)}\n`, { mode: 0o600, flush: true })
  chmodSync(file, 0o600)
  return file
}

/** Reads them; null when they are missing or damaged. */
export function readSecrets(cluster: string): Secrets | null {
  try {
    const { superuser, owner, app } = JSON.parse(readFileSync(join(cluster, fileName), 'utf8'))
    return { superuser: String(superuser), owner: String(owner), app: String(app) }
  } catch {
    return null
  }
}
