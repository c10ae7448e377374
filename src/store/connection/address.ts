/**
 * Where a database is, as one URL. A Unix socket is written as libpq does, the folder percent-encoded as the host:
 * `postgres://owner:secret@%2Fdata%2Frun:5432/torikumi`. The driver does not understand that form by itself.
 */
import type postgres from 'postgres'

/** What the driver needs, beside or instead of a URL. */
export type DriverOptions = postgres.Options<Record<string, postgres.PostgresType>>

export interface AddressParts {
  /** A host name, or the folder of a Unix socket (begins with `/`). */
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password: string
  readonly database: string
}

/** Writes the parts as one URL. */
export function printAddress(parts: AddressParts): string {
  const { host, port, user, password, database } = parts
  const [encodedHost, encodedUser, encodedPassword, encodedDatabase] = [
    host,
    user,
    password,
    database,
  ].map(encodeURIComponent)
  return `postgres://${encodedUser}:${encodedPassword}@${encodedHost}:${port}/${encodedDatabase}`
}

/** The address as a message may show it: without user and password. */
export function formatAddress(url: string): string {
  const parsed = parseUrl(url)
  if (parsed === null) return 'DATABASE_URL'
  const port = parsed.port === '' ? '' : `:${parsed.port}`
  return `${decodeURIComponent(parsed.hostname)}${port}${parsed.pathname}`
}

/** True for text the driver can be given: a postgres URL with a host. */
export function isAddress(url: string): boolean {
  const parsed = parseUrl(url)
  return parsed !== null && /^postgres(ql)?:$/.test(parsed.protocol) && parsed.hostname !== ''
}

/** The driver's arguments for an address: options alone for a socket, URL and options otherwise. */
export function driverOptions(url: string): DriverOptions | null {
  const parsed = parseUrl(url)
  if (parsed === null) return null
  const host = decodeURIComponent(parsed.hostname)
  if (!host.startsWith('/')) return null
  return {
    host,
    port: parsed.port === '' ? 5432 : Number(parsed.port),
    user: decodeURIComponent(parsed.username),
    password: decodeURIComponent(parsed.password),
    database: decodeURIComponent(parsed.pathname.slice(1)),
  }
}

function parseUrl(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null
}
