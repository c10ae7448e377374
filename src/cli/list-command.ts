/** A command that brings lists of one kind from files: its options, the installation, and what it prints. */
import type { Problem, Result } from '../lib/problem.ts'
import { readArguments } from './arguments.ts'
import { type BroughtList, bringList } from './bring-list.ts'
import { type Command, UsageError } from './command.ts'
import { type Installation, openInstallation } from './installation.ts'
import { readNamedFile } from './read-files.ts'
import type { Answer } from './replace-key.ts'
import { type ExitCode, exitCode, sayProblems, type Terminal } from './terminal.ts'

export interface ListCall {
  readonly installation: Installation
  readonly terminal: Terminal
  /** As typed behind `import`, without the file at their end. */
  readonly words: readonly string[]
  /** Words looked at and let stand: no personal detail. */
  readonly letStand: ReadonlySet<string>
}

interface ListCommand {
  readonly summary: string
  readonly usage: string
  /** How many words stand before the file. */
  readonly before: number
  /** null where what was named is not there, and that was said. */
  readonly list: (call: ListCall) => Promise<Result<BroughtList> | null>
}

export function listCommand({ summary, usage, before, list }: ListCommand): Command {
  return {
    summary,
    usage,
    async run(args, terminal) {
      const { words, file, letStand, json, ...asked } = readAsked(args, before)
      // before the database is asked for: it may have to be made
      const read = await readNamedFile(file)
      if (!read.ok) return refused(terminal, read)
      const opened = await openInstallation(terminal, { share: true })
      if (!opened.ok) return refused(terminal, opened)
      const installation = opened.value
      try {
        const found = await list({ installation, terminal, words, letStand })
        if (found === null) return exitCode.inputAtFault
        const done = found.ok ? await bringList(found.value, { ...asked, file: read.value }) : found
        return done.ok ? answered(terminal, done.value, json) : refused(terminal, done)
      } finally {
        await installation.close()
      }
    },
  }
}

/** @throws UsageError where the file or what stands before it is missing */
function readAsked(args: readonly string[], before: number) {
  const { values, positionals } = readArguments(args, {
    'dry-run': { type: 'boolean' },
    column: { type: 'string', multiple: true },
    'let-stand': { type: 'string', multiple: true },
    json: { type: 'boolean' },
  })
  const [name, ...words] = positionals
  const file = words[before]
  if (name !== 'import' || file === undefined || words.length !== before + 1) {
    throw new UsageError('import のあとに、取り込む先とファイルを書いてください。')
  }
  return {
    words,
    file,
    letStand: new Set(values['let-stand'] ?? []),
    dryRun: values['dry-run'] === true,
    columns: values.column ?? [],
    json: values.json === true,
  }
}

function answered(terminal: Terminal, { data, lines, amiss = false }: Answer, json: boolean) {
  if (json) terminal.print(`${JSON.stringify(data, null, 2)}\n`)
  else for (const line of lines) terminal.print(`${line}\n`)
  return amiss ? exitCode.inputAtFault : exitCode.done
}

function refused(
  terminal: Terminal,
  { problems }: { readonly problems: readonly Problem[] },
): ExitCode {
  sayProblems(terminal, problems)
  return exitCode.inputAtFault
}
