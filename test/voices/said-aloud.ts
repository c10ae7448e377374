/** Everything the program and its database say while a test runs: the terminal, the site's reports, PostgreSQL's own log. */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { vi } from 'vitest'
import { wordsOf } from '../../src/cli/open-site.ts'
import { testServerVariable } from '../../src/store/server/test-database.ts'
import type { WebContext } from '../../src/web/context.ts'

export interface SaidAloud {
  readonly report: WebContext['report']
  /** How often something failed. */
  failures(): number
  words(): string
  stop(): void
}

export function listen(): SaidAloud {
  const said: string[] = []
  const log = join(process.env[testServerVariable] ?? '', 'data', 'postgres.log')
  const from = statSync(log, { throwIfNoEntry: false })?.size ?? 0
  const hears = (words: unknown) => {
    said.push(String(words))
    return true
  }
  const streams = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation(hears),
  )
  const reported: string[] = []
  return {
    // as `serve` says it
    report: ({ address, error }) => reported.push(`${address}: ${wordsOf(error)}`),
    failures: () => reported.length,
    words: () =>
      [...said, ...reported, readFileSync(log).subarray(from).toString('utf8')].join('\n'),
    stop: () => {
      for (const stream of streams) stream.mockRestore()
    },
  }
}
