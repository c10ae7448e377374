/** A command of `./torikumi`: how it is called, and what it does with what was typed. */
import type { ExitCode, Terminal } from './terminal.ts'

export interface Command {
  /** One line for the list of commands. */
  readonly summary: string
  /** How it is written, without the program's name. */
  readonly usage: string
  /** @param args What follows the command's name */
  run(args: readonly string[], terminal: Terminal): Promise<ExitCode>
}

/** The command line was written in a way no command understands; the message says how to write it. */
export class UsageError extends Error {}
