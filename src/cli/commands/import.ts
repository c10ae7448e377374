/** `torikumi import`: takes documents in, judges them, and says what a person should look at. */
import { basename } from 'node:path'
import { type ImportedDocument, importDocument } from '../../actions/import-document.ts'
import { formatFiscalYearLong } from '../../japanese/fiscal-year.ts'
import { readArguments, readFiscalYearOption } from '../arguments.ts'
import { type Command, UsageError } from '../command.ts'
import { openInstallation } from '../installation.ts'
import { readNamedFile } from '../read-files.ts'
import { exitCode, formatProblem, sayProblems, type Terminal } from '../terminal.ts'

export const importCommand: Command = {
  summary: '文書を取り込んで判定します',
  usage: 'import 文書… [--office 区名] [--fiscal-year 2020] [--json]',
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      office: { type: 'string' },
      'fiscal-year': { type: 'string' },
      json: { type: 'boolean' },
    })
    if (positionals.length === 0) throw new UsageError('取り込む文書を書いてください。')
    const given = {
      office: values.office ?? null,
      fiscalYear: readFiscalYearOption(values['fiscal-year']),
    }
    const opened = await openInstallation(terminal, { share: true })
    if (!opened.ok) {
      sayProblems(terminal, opened.problems)
      return exitCode.inputAtFault
    }
    const report: ImportReport[] = []
    try {
      for (const [index, name] of positionals.entries()) {
        const file = await readNamedFile(name)
        const imported = file.ok
          ? await importDocument(
              opened.value.context(),
              { name: basename(name), bytes: file.value.bytes },
              given,
            )
          : file
        report.push({
          source: name,
          ...(imported.ok ? imported.value : refused(imported.problems)),
        })
        say(terminal, `${index + 1}/${positionals.length} ${name}`, report.at(-1))
      }
    } finally {
      await opened.value.close()
    }
    if (values.json === true) terminal.print(`${JSON.stringify({ documents: report }, null, 2)}\n`)
    return report.some(({ kind }) => kind === 'refused') ? exitCode.inputAtFault : exitCode.done
  },
}

type ImportReport = { readonly source: string } & (ImportedDocument | ReturnType<typeof refused>)

function refused(problems: Parameters<typeof sayProblems>[1]) {
  return { kind: 'refused', problems } as const
}

function say(terminal: Terminal, what: string, report: ImportReport | undefined): void {
  if (report === undefined) return
  if (report.kind === 'known') {
    terminal.say(`${what}: 取り込み済みです。何も変えていません。`)
    return
  }
  if (report.kind === 'refused') {
    terminal.say(`${what}: 取り込めません。`)
  } else {
    const { office, fiscalYear, sheets } = report.accepted
    const added = report.officeAdded ? '（所属を新しく加えました）' : ''
    const count = sheets.length === 0 ? '概要' : `取組 ${sheets.length} 件`
    terminal.say(`${what}: ${office.name}${added} ${formatFiscalYearLong(fiscalYear)} ${count}`)
    if (report.unread > 0)
      terminal.say(
        `  読めなかった文字が ${report.unread} か所あります。元の文書のページで確かめてください。`,
      )
  }
  for (const problem of report.problems) terminal.say(`  ${formatProblem(problem)}`)
}
