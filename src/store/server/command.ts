/** Runs one of PostgreSQL's programs to its end, as the user the database belongs to, and keeps what it said. */
import { spawn } from 'node:child_process'
import type { Account } from './account.ts'

export interface Said {
  /** The exit code; null when it was killed or could not be run. */
  readonly code: number | null
  /** Both outputs, in the order they came. */
  readonly output: string
  /** The fault that kept it from running at all. */
  readonly fault: Error | null
}

export interface CommandOptions {
  readonly account: Account | null
  /** Given to its standard input. */
  readonly input?: string
}

/** Messages in English, so that they can be told apart; nothing else of our surroundings. */
export const environment: Readonly<Record<string, string>> = {
  PATH: process.env['PATH'] ?? '/usr/bin:/bin',
  LC_MESSAGES: 'C',
}

export function runCommand(
  file: string,
  args: readonly string[],
  { account, input = '' }: CommandOptions,
): Promise<Said> {
  return new Promise((resolve) => {
    let output = ''
    const child = spawn(file, args, { ...asUser(account), env: environment, cwd: '/' })
    const hear = (chunk: string) => {
      output += chunk
    }
    child.stdout.setEncoding('utf8').on('data', hear)
    child.stderr.setEncoding('utf8').on('data', hear)
    child.on('error', (fault) => resolve({ code: null, output, fault }))
    child.on('close', (code) => resolve({ code, output, fault: null }))
    // it may end before it has read everything: its exit code tells
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

/** The part of spawn's options that makes a child run as the account, in a group of its own (no Ctrl-C). */
export function asUser(account: Account | null) {
  const group = { detached: true }
  return account === null ? group : { ...group, uid: account.uid, gid: account.gid }
}
