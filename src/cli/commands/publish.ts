/** `torikumi publish`: freezes a year and writes it whole into a folder, manifest last. */
import { getEdition } from '../../actions/get-edition.ts'
import { readArguments, readFiscalYearOption } from '../arguments.ts'
import { type Command, UsageError } from '../command.ts'
import { knownYears } from '../known-years.ts'
import { type GrowingFolder, growFolder, isFree } from '../publish-folder.ts'
import { exitCode, refuse, sayProblems } from '../terminal.ts'
import { withKept } from '../with-installation.ts'
import { programMark, writeEdition } from '../write-edition.ts'
import { writeProblem } from '../write-problem.ts'

export const publishCommand: Command = {
  summary: 'ある年度を、様式・データ・判定のもとになった記録ごとフォルダに書き出します',
  usage: 'publish --fiscal-year 2020 --out フォルダ [--json]',
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      'fiscal-year': { type: 'string' },
      out: { type: 'string' },
      json: { type: 'boolean' },
    })
    const fiscalYear = readFiscalYearOption(values['fiscal-year'])
    if (positionals.length > 0) throw new UsageError(`「${positionals[0]}」は要りません。`)
    if (fiscalYear === null) {
      throw new UsageError('公表する年度を --fiscal-year 2020 のように書いてください。')
    }
    const { out = '' } = values
    if (out === '') throw new UsageError('書き出す先のフォルダを --out に書いてください。')
    if (!(await isFree(out))) {
      terminal.say(
        `要修正: ${out} には公表されたもののほかにファイルがあります。空のフォルダを指定してください。`,
      )
      return exitCode.inputAtFault
    }
    return await withKept(terminal, async (installation) => {
      let folder: GrowingFolder | null = null
      try {
        const edition = await getEdition(installation.context(), fiscalYear)
        if (!edition.ok) {
          sayProblems(terminal, edition.problems)
          terminal.say(await knownYears(installation.context()))
          return exitCode.inputAtFault
        }
        folder = await growFolder(out)
        const house = {
          seals: installation.seals(),
          program: programMark(terminal),
          say: terminal.say,
        }
        const { files, written } = await writeEdition(edition.value, folder, house)
        if (values.json === true) {
          terminal.print(`${JSON.stringify({ fiscalYear, out, written, files }, null, 2)}\n`)
        }
        return exitCode.done
      } catch (cause) {
        return refuse(terminal, [writeProblem(out, cause)])
      } finally {
        await folder?.abandon()
      }
    })
  },
}
