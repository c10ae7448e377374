/** `torikumi import`: takes documents in, judges them, and says what a person should look at. */
import { basename } from 'node:path'
import type { ImportedDocument, ImportGiven } from '../../actions/import-document.ts'
import { importDocuments } from '../../actions/import-documents.ts'
import { formatFiscalYearLong } from '../../japanese/fiscal-year.ts'
import type { Problem } from '../../lib/problem.ts'
import { readArguments, readFiscalYearOption } from '../arguments.ts'
import { checkWithProgress } from '../check-with-progress.ts'
import { type Command, UsageError } from '../command.ts'
import { readNamedFile } from '../read-files.ts'
import { exitCode, formatProblem, type Terminal } from '../terminal.ts'
import { withInstallation } from '../with-installation.ts'

export const importCommand: Command = {
  summary: '文書を取り込んで判定します',
  usage: [
    'import 文書… [--office 区名] [--fiscal-year 2020] [--json]',
    '文書に区の名前がないときは、--office 区名 で指定します。指定せずに取り込んだ文書も、--office を付けて取り込み直せば、その区の文書になります。',
  ].join('\n       '),
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      office: { type: 'string' },
      'fiscal-year': { type: 'string' },
      json: { type: 'boolean' },
    })
    if (positionals.length === 0) throw new UsageError('取り込む文書を書いてください。')
    if (values.office?.trim() === '') throw new UsageError('--office に区の名前を書いてください。')
    const given = {
      office: values.office?.trim() ?? null,
      fiscalYear: readFiscalYearOption(values['fiscal-year']),
    }
    const reports = new Map<string, ImportReport>()
    const done = (name: string, report: ImportReport) => {
      reports.set(name, report)
      say(terminal, `${reports.size}/${Math.max(reports.size, positionals.length)} ${name}`, report)
    }
    return await withInstallation(terminal, async (installation) => {
      await importDocuments(
        installation.context(),
        readOrders(positionals, given, (name, problems) => done(name, refused(problems))),
        ({ source, file }, name, result) => {
          const inside = name.slice(file.name.length)
          done(source + inside, result.ok ? result.value : refused(result.problems))
        },
      )
      await checkWithProgress(installation.context(), terminal)
      const documents = positionals.flatMap((source) => reportsOf(reports, source))
      if (values.json === true) terminal.print(`${JSON.stringify({ documents }, null, 2)}\n`)
      return [...reports.values()].some(({ kind }) => kind === 'refused')
        ? exitCode.inputAtFault
        : exitCode.done
    })
  },
}

/** The report of a document, or those of the documents in an archive. */
function reportsOf(reports: ReadonlyMap<string, ImportReport>, source: string) {
  const own = reports.get(source)
  if (own !== undefined) return [{ source, ...own }]
  const inside = [...reports].filter(([name]) => name.startsWith(`${source}/`))
  return inside.map(([name, report]) => ({ source: name, ...report }))
}

/** The files one after the other, each read when it is wanted; those that cannot be read are told and left out. */
async function* readOrders(
  names: readonly string[],
  given: ImportGiven,
  onRefused: (name: string, problems: readonly Problem[]) => void,
) {
  for (const source of new Set(names)) {
    const file = await readNamedFile(source)
    if (file.ok) yield { source, file: { name: basename(source), bytes: file.value.bytes }, given }
    else onRefused(source, file.problems)
  }
}

type ImportReport = ImportedDocument | ReturnType<typeof refused>

function refused(problems: readonly Problem[]) {
  return { kind: 'refused', problems } as const
}

function say(terminal: Terminal, what: string, report: ImportReport): void {
  if (report.kind === 'known') {
    terminal.say(`${what}: 取り込み済みです。何も変えていません。`)
    return
  }
  if (report.kind === 'refused') {
    terminal.say(`${what}: 取り込めません。`)
  } else {
    const { office, fiscalYear, sheets } = report.accepted
    const added = report.officeAdded && !report.unnamed ? '（所属を新しく加えました）' : ''
    const count = sheets.length === 0 ? '概要' : `取組 ${sheets.length} 件`
    terminal.say(`${what}: ${office.name}${added} ${formatFiscalYearLong(fiscalYear)} ${count}`)
    if (report.unnamed) {
      terminal.say(
        '  仮の所属に置きました。--office 区名 を付けて取り込み直すと、その区の文書になります。',
      )
    }
    if (report.unread > 0)
      terminal.say(
        `  読めなかった文字が ${report.unread} か所あります。元の文書のページで確かめてください。`,
      )
  }
  for (const problem of report.problems) terminal.say(`  ${formatProblem(problem)}`)
}
