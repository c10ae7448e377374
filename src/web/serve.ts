/** Opens the port. Stopping is graceful: requests under way are answered, and idle connections end in peace. */
import { createServer, type Server, type ServerResponse } from 'node:http'
import { Server as PlainServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { fail, ok, type Problem, type Result } from '../lib/problem.ts'

export interface ServeOptions {
  /** null takes 3000 or the next free port after it. */
  readonly port: number | null
  readonly host: string
}

export interface Serving {
  readonly port: number
  /** `http://127.0.0.1:3000/` */
  readonly address: string
  /** Resolves when the last connection has ended, after ten seconds at the latest. */
  readonly stop: () => Promise<void>
}

const firstPort = 3000
const lastPort = 3099

export async function serve(
  app: Pick<Hono, 'fetch'>,
  options: ServeOptions,
): Promise<Result<Serving>> {
  const { host } = options
  const last = options.port ?? lastPort
  for (let port = options.port ?? firstPort; port <= last; port += 1) {
    const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }))
    const stop = graceful(server)
    const code = await listen(server, port, host)
    if (code === null) return ok({ port: portOf(server), address: addressOf(server, host), stop })
    if (options.port !== null || code !== 'EADDRINUSE') return fail(portProblem(code, port, host))
  }
  return fail({
    code: 'serve/no-free-port',
    severity: 'blocks',
    message: `${firstPort}から${lastPort}までのポートがすべて使われています。PORT=8080 のように、空いているポートを指定してください。`,
  })
}

/** null when the port is open, else the system's code for why not. */
function listen(server: Server, port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    server.listen({ port, host, exclusive: true }, () => resolve(null))
  })
}

function portProblem(code: string, port: number, host: string): Problem {
  const messages: Readonly<Record<string, string>> = {
    EADDRINUSE: `ポート${port}は、ほかのプログラムが使っています。そのプログラムを終えるか、PORT=${port + 1} のように別の番号を指定してください。`,
    EACCES: `ポート${port}を使う権限がありません。PORT=8080 のように、1024以上の番号を指定してください。`,
    EADDRNOTAVAIL: `この機械には ${host} というアドレスがありません。HOST=127.0.0.1 のように指定してください。`,
    ENOTFOUND: `HOST の ${host} が見つかりません。HOST=127.0.0.1 のように指定してください。`,
  }
  const message =
    messages[code] ??
    `${host} のポート${port}を開けません（${code}）。PORT と HOST の指定を確かめてください。`
  return { code: 'serve/port', severity: 'blocks', message }
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

function addressOf(server: Server, host: string): string {
  const name = host.includes(':') ? `[${host}]` : host
  return `http://${name}:${portOf(server)}/`
}

/**
 * A client may be sending on a connection that looks idle: closing at once would drop its request. So the door is
 * shut first, every further answer says that it is the last, and only then connections that stay idle are ended.
 */
function graceful(server: Server): () => Promise<void> {
  const underWay = new Set<ServerResponse>()
  let stopping = false
  server.prependListener('request', (_, response) => {
    underWay.add(response)
    if (stopping) response.shouldKeepAlive = false
    response.once('close', () => underWay.delete(response))
  })
  return async () => {
    if (stopping) return
    stopping = true
    for (const response of underWay) response.shouldKeepAlive = false
    const closed = new Promise<void>((resolve) => {
      server.once('close', resolve)
    })
    PlainServer.prototype.close.call(server)
    await Promise.race([closed, drain(server)])
  }
}

async function drain(server: Server): Promise<void> {
  await pause(300, undefined, { ref: false })
  for (let left = 100; left > 0 && server.listening === false; left -= 1) {
    server.closeIdleConnections()
    if ((await connections(server)) === 0) return
    await pause(100, undefined, { ref: false })
  }
  server.closeAllConnections()
}

function connections(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.getConnections((_, count) => resolve(count))
  })
}
