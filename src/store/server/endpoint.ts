/**
 * How the embedded database is reached: by a Unix socket in the data folder, or, where that path is too long for the
 * system (about 100 bytes) or sockets do not work, by a random port of this machine alone.
 */
import { createServer } from 'node:net'
import { join } from 'node:path'

export type Endpoint =
  | { readonly kind: 'socket'; readonly host: string; readonly port: number }
  | { readonly kind: 'port'; readonly host: '127.0.0.1'; readonly port: number }

/** The longest path of a socket that every system takes, in bytes. */
const longestSocketPath = 99
/** Only the end of the socket's name: nothing listens there. */
const socketNumber = 5432

/** @param run The folder for the socket */
export async function chooseEndpoint(run: string, kind: Endpoint['kind']): Promise<Endpoint> {
  if (kind === 'socket') return { kind, host: run, port: socketNumber }
  return { kind, host: '127.0.0.1', port: await freePort() }
}

/** The ways to try, best first. */
export function possibleEndpoints(run: string): readonly Endpoint['kind'][] {
  const path = join(run, `.s.PGSQL.${socketNumber}`)
  return Buffer.byteLength(path) > longestSocketPath ? ['port'] : ['socket', 'port']
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}
