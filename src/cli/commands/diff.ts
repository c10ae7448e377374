/** `torikumi diff`: what changed between two published versions of a plan, declared or not. */
import { compareDocuments } from '../../actions/compare-documents.ts'
import { changeJson } from '../../check/versions/change.ts'
import { changesByLine } from '../../check/versions/changes-by-line.ts'
import { readArguments } from '../arguments.ts'
import { type Command, UsageError } from '../command.ts'
import { formatChanges } from '../format-finding.ts'
import { readNamedFile } from '../read-files.ts'
import { exitCode, refuse } from '../terminal.ts'

export const diffCommand: Command = {
  summary: '二つの版を比べ、変わったことと改定の表示の有無を示します',
  usage: 'diff 古い版 新しい版 [--json]',
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { json: { type: 'boolean' } })
    const [older, newer] = positionals
    if (older === undefined || newer === undefined || positionals.length > 2) {
      throw new UsageError('比べる文書を、古い版、新しい版の順に二つ書いてください。')
    }
    const [old, current] = [await readNamedFile(older), await readNamedFile(newer)]
    if (!old.ok || !current.ok) {
      const problems = [old, current].flatMap((file) => (file.ok ? [] : file.problems))
      return refuse(terminal, problems)
    }
    const compared = await compareDocuments(old.value, current.value)
    if (!compared.ok) return refuse(terminal, compared.problems)
    const changes = compared.value
    if (values.json === true) {
      terminal.print(`${JSON.stringify({ changes: changes.map(changeJson) }, null, 2)}\n`)
      return exitCode.done
    }
    for (const line of changesByLine(changes)) terminal.print(`${formatChanges(line)}\n`)
    const substantive = changes.filter((change) => change.substantive)
    const silent = substantive.filter(({ declared }) => !declared)
    terminal.say(
      `変更 ${changes.length} 件（内容の変更 ${substantive.length} 件、うち改定の表示のないもの ${silent.length} 件）`,
    )
    return exitCode.done
  },
}
