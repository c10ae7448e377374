/** What a command has to say when it is done: data for programs, lines for people. */
import type { Result } from '../lib/problem.ts'
import { type ExitCode, exitCode, refuse, type Terminal } from './terminal.ts'

export interface Answer {
  /** For `--json`. */
  readonly data: unknown
  readonly lines: readonly string[]
  /** Something does not fit: exit 1. */
  readonly amiss?: boolean
}

export function giveAnswer(
  terminal: Terminal,
  answer: Result<Answer>,
  { json }: { readonly json: boolean },
): ExitCode {
  if (!answer.ok) return refuse(terminal, answer.problems)
  const { data, lines, amiss = false } = answer.value
  if (json) terminal.print(`${JSON.stringify(data, null, 2)}\n`)
  else for (const line of lines) terminal.print(`${line}\n`)
  return amiss ? exitCode.inputAtFault : exitCode.done
}
