/** `torikumi publish`: freezes a year and writes it whole into a folder, manifest last. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { getEdition } from '../../actions/get-edition.ts'
import type { Edition } from '../../publish/edition/edition.ts'
import { listEditionFiles } from '../../publish/edition/edition-files.ts'
import {
  describeFile,
  type ManifestEntry,
  manifestPath,
  printManifest,
  readManifest,
} from '../../publish/edition/manifest.ts'
import { readArguments, readFiscalYearOption } from '../arguments.ts'
import { type Command, UsageError } from '../command.ts'
import { openInstallation } from '../installation.ts'
import { exitCode, sayProblems, type Terminal } from '../terminal.ts'
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
    const opened = await openInstallation(terminal, { share: true })
    if (!opened.ok) {
      sayProblems(terminal, opened.problems)
      return exitCode.inputAtFault
    }
    try {
      const edition = await getEdition(opened.value.context(), fiscalYear)
      if (!edition.ok) {
        sayProblems(terminal, edition.problems)
        return exitCode.inputAtFault
      }
      const files = await writeEdition(edition.value, out, terminal)
      if (values.json === true) {
        terminal.print(`${JSON.stringify({ fiscalYear, out, files }, null, 2)}\n`)
      }
      return exitCode.done
    } catch (cause) {
      sayProblems(terminal, [writeProblem(out, cause)])
      return exitCode.inputAtFault
    } finally {
      await opened.value.close()
    }
  },
}

/**
 * Whether nothing of anybody else would be lost: the folder is not there, empty, or one of ours. Many programs keep a
 * `manifest.json`: only one that reads as ours counts.
 */
async function isFree(folder: string): Promise<boolean> {
  const names: readonly string[] = await readdir(folder).catch(() => [])
  if (names.length === 0) return true
  const manifest = await readFile(join(folder, manifestPath), 'utf8').catch(() => '')
  return readManifest(manifest) !== null
}

/** The manifest goes first and comes last: a folder without one is not finished. */
async function writeEdition(edition: Edition, out: string, terminal: Terminal) {
  await rm(join(out, manifestPath), { force: true })
  for (const folder of ['data', 'forms', 'records']) {
    await rm(join(out, folder), { recursive: true, force: true })
  }
  const files = listEditionFiles(edition)
  const entries: ManifestEntry[] = []
  for (const [index, file] of files.entries()) {
    const bytes = await file.make()
    const path = join(out, file.path)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, bytes)
    entries.push(describeFile(file, bytes))
    terminal.say(`${index + 1}/${files.length} ${file.path}`)
  }
  const { municipality, fiscalYear } = edition.data
  const manifest = printManifest({
    formatVersion: 1,
    municipality: municipality.name,
    fiscalYear,
    files: entries,
  })
  await writeFile(join(out, manifestPath), manifest)
  return entries
}
