/** `torikumi export`: the official form of a year, in the medium asked for, into a file or a folder. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listForms, type OfficeForms } from '../../actions/get-form.ts'
import { listOffices } from '../../actions/list-offices.ts'
import { type FormFormat, findFormFormat, formFormats } from '../../publish/form-format.ts'
import { printForm } from '../../publish/print-form.ts'
import { readArguments, readFiscalYearOption } from '../arguments.ts'
import { type Command, UsageError } from '../command.ts'
import { type Installation, openInstallation } from '../installation.ts'
import { type ExitCode, exitCode, sayProblems, type Terminal } from '../terminal.ts'

export const exportCommand: Command = {
  summary: '様式（PDF・Excel・Word・HTML）を書き出します',
  usage: `export --fiscal-year 2020 --format ${Object.keys(formFormats).join('|')} --out フォルダ [--office 区名] [--json]`,
  async run(args, terminal) {
    const order = readOrder(args)
    const opened = await openInstallation(terminal, { share: true })
    if (!opened.ok) {
      sayProblems(terminal, opened.problems)
      return exitCode.inputAtFault
    }
    try {
      return await write(opened.value, order, terminal)
    } finally {
      await opened.value.close()
    }
  },
}

interface Order {
  readonly fiscalYear: NonNullable<ReturnType<typeof readFiscalYearOption>>
  readonly office: string | null
  readonly format: FormFormat
  readonly out: string
  readonly json: boolean
}

function readOrder(args: readonly string[]): Order {
  const { values, positionals } = readArguments(args, {
    'fiscal-year': { type: 'string' },
    office: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
    json: { type: 'boolean' },
  })
  const fiscalYear = readFiscalYearOption(values['fiscal-year'])
  const format = findFormFormat(values.format ?? '')
  if (positionals.length > 0) throw new UsageError(`「${positionals[0]}」は要りません。`)
  if (fiscalYear === null) {
    throw new UsageError('書き出す年度を --fiscal-year 2020 のように書いてください。')
  }
  if (format === null) {
    throw new UsageError(
      `--format に ${Object.keys(formFormats).join('、')} のどれかを書いてください。`,
    )
  }
  if (values.out === undefined || values.out === '') {
    throw new UsageError('書き出す先のフォルダを --out に書いてください。')
  }
  const office = values.office?.trim() ?? null
  return { fiscalYear, office, format, out: values.out, json: values.json ?? false }
}

async function write(
  { context }: Installation,
  { fiscalYear, office, format, out, json }: Order,
  terminal: Terminal,
): Promise<ExitCode> {
  const code = office === null ? null : await codeOf(context(), office)
  if (office !== null && code === null) {
    terminal.say(`要修正: 「${office}」という区がありません。区の名前を確かめてください。`)
    return exitCode.inputAtFault
  }
  const found = await listForms(context(), { fiscalYear, office: code })
  if (found.length === 0) {
    terminal.say('要修正: その年度の文書がありません。年度と区を確かめてください。')
    return exitCode.inputAtFault
  }
  const files: { office: string; file: string; bytes: number; sections: number }[] = []
  await mkdir(out, { recursive: true })
  for (const [index, forms] of found.entries()) {
    const file = join(out, `${fiscalYear}-${forms.office.code}.${format}`)
    const bytes = await printForm(format, titleOf(forms), forms.layouts)
    await writeFile(file, bytes)
    const sections = forms.layouts.reduce((sum, layout) => sum + layout.sections.length, 0)
    files.push({ office: forms.office.name, file, bytes: bytes.byteLength, sections })
    terminal.say(`${index + 1}/${found.length} ${file}`)
  }
  if (json) terminal.print(`${JSON.stringify({ files }, null, 2)}\n`)
  return exitCode.done
}

async function codeOf(context: ReturnType<Installation['context']>, name: string) {
  const offices = await listOffices(context)
  return (
    offices.find(({ office }) => office.name === name || office.code === name)?.office.code ?? null
  )
}

function titleOf({ office, layouts }: OfficeForms): string {
  return layouts[0]?.title ?? office.name
}
