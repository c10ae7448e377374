/** A command that brings lists of one kind from files: its options, the installation, and what it prints. */
import type { Result } from '../lib/problem.ts'
import { giveAnswer } from './answer.ts'
import { readArguments } from './arguments.ts'
import { type BroughtList, bringList } from './bring-list.ts'
import { type Command, UsageError } from './command.ts'
import type { Installation } from './installation.ts'
import { readNamedFile } from './read-files.ts'
import { exitCode, refuse, type Terminal } from './terminal.ts'
import { withInstallation } from './with-installation.ts'

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
      if (!read.ok) return refuse(terminal, read.problems)
      return await withInstallation(terminal, async (installation) => {
        const found = await list({ installation, terminal, words, letStand })
        if (found === null) return exitCode.inputAtFault
        const done = found.ok ? await bringList(found.value, { ...asked, file: read.value }) : found
        return giveAnswer(terminal, done, { json })
      })
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
