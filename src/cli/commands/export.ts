/** `torikumi export`: the official form or the data of a year, into a folder or, where it is one file, into that file. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import type { ActionContext } from '../../actions/context.ts'
import { readArguments, readFiscalYearOption } from '../arguments.ts'
import { type Command, UsageError } from '../command.ts'
import { type ExportedFile, exportFiles, exportFormats, type Wanted } from '../export-files.ts'
import { knownYears } from '../known-years.ts'
import { namedOffice } from '../named-office.ts'
import { type ExitCode, exitCode, refuse, type Terminal } from '../terminal.ts'
import { withKept } from '../with-installation.ts'
import { writeProblem } from '../write-problem.ts'

export const exportCommand: Command = {
  summary: '様式（PDF・Excel・Word・HTML）やデータ（CSV・JSONなど）を書き出します',
  usage:
    'export --fiscal-year 2020 --format 形式 --out フォルダかファイル [--office 区名] [--json]',
  async run(args, terminal) {
    const order = readOrder(args)
    return await withKept(terminal, async (installation) => {
      try {
        return await write(installation.context(), order, terminal)
      } catch (cause) {
        return refuse(terminal, [writeProblem(order.out, cause)])
      }
    })
  },
}

interface Order extends Wanted {
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
  const { format = '', out = '', json = false } = values
  const fiscalYear = readFiscalYearOption(values['fiscal-year'])
  if (positionals.length > 0) throw new UsageError(`「${positionals[0]}」は要りません。`)
  if (fiscalYear === null) {
    throw new UsageError('書き出す年度を --fiscal-year 2020 のように書いてください。')
  }
  if (!exportFormats.includes(format)) {
    throw new UsageError(`--format に ${exportFormats.join('、')} のどれかを書いてください。`)
  }
  if (out === '') throw new UsageError('書き出す先を --out に書いてください。')
  return { fiscalYear, office: values.office?.trim() ?? null, format, out, json }
}

async function write(context: ActionContext, order: Order, terminal: Terminal): Promise<ExitCode> {
  const named = order.office === null ? null : await namedOffice(context, order.office, terminal)
  if (order.office !== null && named === null) return exitCode.inputAtFault
  const office = named?.code ?? null
  const files: { file: string; bytes: number; missing: ExportedFile['missing'] }[] = []
  let waiting: ExportedFile | null = null
  for await (const next of exportFiles(context, { ...order, office })) {
    if (waiting !== null) files.push(await keep(waiting, join(order.out, waiting.name), terminal))
    waiting = next
  }
  if (waiting === null) {
    terminal.say(
      `要修正: その年度の文書がありません。年度と区を確かめてください。${await knownYears(context)}`,
    )
    return exitCode.inputAtFault
  }
  const alone = files.length === 0 && extname(order.out) === extname(waiting.name)
  const path = alone ? order.out : join(order.out, waiting.name)
  files.push(await keep(waiting, path, terminal))
  if (order.json) terminal.print(`${JSON.stringify({ files }, null, 2)}\n`)
  return exitCode.done
}

async function keep({ bytes, missing }: ExportedFile, file: string, terminal: Terminal) {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, bytes)
  terminal.say(file)
  for (const { character, count } of missing) {
    terminal.say(`要確認: 「${character}」は Shift_JIS にないので〓にしました（${count} か所）。`)
  }
  return { file, bytes: bytes.byteLength, missing }
}
