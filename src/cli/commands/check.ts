/** `torikumi check`: what a careful reader would stop at in published documents. */
import { checkDocuments } from '../../actions/check-documents.ts'
import { findingJson } from '../../check/finding.ts'
import { findingsSarif } from '../../check/sarif.ts'
import { readArguments } from '../arguments.ts'
import { checkStoredYear, storedOptions } from '../check-stored-year.ts'
import { type Command, UsageError } from '../command.ts'
import { countFindings, formatFinding } from '../format-finding.ts'
import { readNamedFile } from '../read-files.ts'
import { readMunicipality } from '../read-municipality.ts'
import { exitCode, refuse, sayProblems } from '../terminal.ts'

export const checkCommand: Command = {
  summary: '文書を点検し、食い違いや書きもれを指摘します',
  usage: [
    'check 文書… [--json | --sarif] [--municipality 自治体のデータ.json]',
    'check --fiscal-year 2020 [--office 区名] [--json | --sarif]   （取り込んだ文書の点検）',
    'check --fiscal-year 2020 --set-aside 番号 --reason 理由   （確認済みにする。取り消しは --withdraw 番号）',
  ].join('\n       '),
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      json: { type: 'boolean' },
      sarif: { type: 'boolean' },
      municipality: { type: 'string' },
      ...storedOptions,
    })
    if (values.json === true && values.sarif === true) {
      throw new UsageError('--json と --sarif は、どちらか一つを指定してください。')
    }
    if (values['fiscal-year'] !== undefined) {
      if (positionals.length > 0 || values.municipality !== undefined) {
        throw new UsageError('--fiscal-year は、文書や --municipality と一緒には使えません。')
      }
      return await checkStoredYear(values, terminal)
    }
    refuseStoredOptions(values)
    if (positionals.length === 0) throw new UsageError('点検する文書を書いてください。')
    const municipality = await readMunicipality(values.municipality ?? null)
    if (!municipality.ok) return refuse(terminal, municipality.problems)
    const files = await Promise.all(positionals.map(readNamedFile))
    const readable = files.flatMap((file) => (file.ok ? [file.value] : []))
    const { findings, problems } = await checkDocuments(readable, municipality.value)
    if (values.json === true) {
      terminal.print(`${JSON.stringify({ findings: findings.map(findingJson) }, null, 2)}\n`)
    } else if (values.sarif === true) {
      terminal.print(
        `${JSON.stringify(findingsSarif(findings.map((finding) => ({ finding, setAside: null }))), null, 2)}\n`,
      )
    } else {
      for (const finding of findings) terminal.print(`${formatFinding(finding)}\n`)
      terminal.say(countFindings(findings))
    }
    const faults = [...files.flatMap((file) => (file.ok ? [] : file.problems)), ...problems]
    sayProblems(terminal, faults)
    return faults.length === 0 ? exitCode.done : exitCode.inputAtFault
  },
}

/** They answer to what was imported: beside files they would be passed over in silence. */
function refuseStoredOptions(values: object): void {
  const stored = Object.keys(storedOptions).find((name) => Object.hasOwn(values, name))
  if (stored === undefined) return
  throw new UsageError(`--${stored} は、--fiscal-year と一緒に使ってください。`)
}
