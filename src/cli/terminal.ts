/** What a command sees of the terminal: data goes to stdout, words to people to stderr, nothing else. */
import type { Readable } from 'node:stream'
import type { Problem } from '../lib/problem.ts'

export interface Terminal {
  readonly stdin: Readable
  readonly env: Readonly<Record<string, string | undefined>>
  /** Folder the project stands in: migrations, samples and built pages are looked for there. */
  readonly projectFolder: string
  /** Data. */
  print(text: string): void
  /** A line for the person at the terminal. */
  say(line: string): void
}

/** done: 0; inputAtFault: a file or sentence that cannot be taken; usedWrongly: the command line itself. */
export const exitCode = { done: 0, inputAtFault: 1, usedWrongly: 2 } as const

export type ExitCode = (typeof exitCode)[keyof typeof exitCode]

export function sayProblems(terminal: Terminal, problems: readonly Problem[]): void {
  for (const problem of problems) terminal.say(formatProblem(problem))
}

/** For what cannot be taken: says why, and ends so. */
export function refuse(terminal: Terminal, problems: readonly Problem[]): ExitCode {
  sayProblems(terminal, problems)
  return exitCode.inputAtFault
}

export function formatProblem({ severity, message }: Problem): string {
  return `${severityWord(severity)}: ${message}`
}

export function severityWord(severity: Problem['severity']): string {
  return severity === 'blocks' ? '要修正' : '要確認'
}
