/** `torikumi check`: what a careful reader would stop at in published documents. */
import { checkDocuments } from '../../actions/check-documents.ts'
import { findingJson } from '../../check/finding.ts'
import { findingsSarif } from '../../check/sarif.ts'
import { readArguments } from '../arguments.ts'
import { type Command, UsageError } from '../command.ts'
import { countFindings, formatFinding } from '../format-finding.ts'
import { readNamedFile } from '../read-files.ts'
import { readMunicipality } from '../read-municipality.ts'
import { exitCode, sayProblems } from '../terminal.ts'

export const checkCommand: Command = {
  summary: '文書を点検し、食い違いや書きもれを指摘します',
  usage: 'check 文書… [--json | --sarif] [--municipality 自治体のデータ.json]',
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      json: { type: 'boolean' },
      sarif: { type: 'boolean' },
      municipality: { type: 'string' },
    })
    if (positionals.length === 0) throw new UsageError('点検する文書を書いてください。')
    if (values.json === true && values.sarif === true) {
      throw new UsageError('--json と --sarif は、どちらか一つを指定してください。')
    }
    const municipality = await readMunicipality(values.municipality ?? null)
    if (!municipality.ok) {
      sayProblems(terminal, municipality.problems)
      return exitCode.inputAtFault
    }
    const files = await Promise.all(positionals.map(readNamedFile))
    const readable = files.flatMap((file) => (file.ok ? [file.value] : []))
    const { findings, problems } = await checkDocuments(readable, municipality.value)
    if (values.json === true) {
      terminal.print(`${JSON.stringify({ findings: findings.map(findingJson) }, null, 2)}\n`)
    } else if (values.sarif === true) {
      terminal.print(`${JSON.stringify(findingsSarif(findings), null, 2)}\n`)
    } else {
      for (const finding of findings) terminal.print(`${formatFinding(finding)}\n`)
      terminal.say(countFindings(findings))
    }
    const faults = [...files.flatMap((file) => (file.ok ? [] : file.problems)), ...problems]
    sayProblems(terminal, faults)
    return faults.length === 0 ? exitCode.done : exitCode.inputAtFault
  },
}
