/** `torikumi read`: how documents would be read and judged, without keeping them. */
import { type NamedReading, readForJudgement } from '../../actions/read-for-judgement.ts'
import { listProblems } from '../../plan/list-problems.ts'
import { documentJson } from '../../publish/document-json.ts'
import { readArguments } from '../arguments.ts'
import { type Command, UsageError } from '../command.ts'
import { formatInDocument } from '../format-problem.ts'
import { formatReading } from '../format-reading.ts'
import { readNamedFile } from '../read-files.ts'
import { type ExitCode, exitCode, sayProblems, type Terminal } from '../terminal.ts'

export const readCommand: Command = {
  summary: '文書をどう読み取り、どう判定するかを示します（取り込みません）',
  usage: 'read 文書… [--json]',
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { json: { type: 'boolean' } })
    if (positionals.length === 0) throw new UsageError('読み取る文書を書いてください。')
    let exit: ExitCode = exitCode.done
    const documents: unknown[] = []
    for (const name of positionals) {
      const file = await readNamedFile(name)
      const readings = file.ok ? readForJudgement(file.value, null) : [{ name, read: file }]
      for await (const reading of readings) {
        const document = show(terminal, reading, values.json === true)
        if (document === null) exit = exitCode.inputAtFault
        else documents.push(document)
      }
    }
    if (values.json === true) terminal.print(`${JSON.stringify({ documents }, null, 2)}\n`)
    return exit
  },
}

/** The document as JSON, printed for the eye unless that is what was asked for; null when it cannot be read. */
function show(terminal: Terminal, { name, read }: NamedReading, asJson: boolean) {
  if (!read.ok) {
    terminal.say(`${name}: 読み取れません。`)
    sayProblems(terminal, read.problems)
    return null
  }
  const { document, text, judged, origin } = read.value
  if (!asJson) {
    terminal.print(formatReading(document, judged))
    const read = { source: document.source, text, places: origin.laid.places }
    for (const problem of listProblems(document)) terminal.say(formatInDocument(problem, read))
  }
  return documentJson(document, judged)
}
