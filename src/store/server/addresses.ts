/** The URLs of an embedded database, one for each of its roles. */
import { printAddress } from '../connection/address.ts'
import type { Endpoint } from './endpoint.ts'
import { databaseName } from './initialise.ts'
import { roles, type Secrets } from './secrets.ts'

export interface ServerAddresses {
  /** The role that owns the tables: migrations, backup. */
  readonly url: string
  /** The role the application works as: it owns nothing. */
  readonly appUrl: string
  /** The role that may do everything: tests only. */
  readonly superuserUrl: string
}

export function addressesOf(
  { host, port }: Pick<Endpoint, 'host' | 'port'>,
  secrets: Secrets,
): ServerAddresses {
  const urlOf = (role: keyof Secrets) =>
    printAddress({
      host,
      port,
      user: roles[role],
      password: secrets[role],
      database: databaseName,
    })
  return { url: urlOf('owner'), appUrl: urlOf('app'), superuserUrl: urlOf('superuser') }
}
