/** `torikumi registers`: the registers, what is counted from them, and rows brought in from a file, tried first or taken. */
import { getWorkingRegister, type RegisterView } from '../../actions/registers/get-register.ts'
import { listWorkingRegisters } from '../../actions/registers/list-registers.ts'
import { describeMeasure } from '../../evidence/register/describe-measure.ts'
import { isPersonal } from '../../evidence/register/field.ts'
import { masksFew, shownToAll } from '../../evidence/register/register.ts'
import { formatFiscalYear } from '../../japanese/fiscal-year.ts'
import { formatDecimal, printDecimal } from '../../lib/decimal.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { type Answer, giveAnswer } from '../answer.ts'
import { readArguments, readFiscalYearOption } from '../arguments.ts'
import { type Command, UsageError } from '../command.ts'
import { importRows } from '../import-rows.ts'
import type { Installation } from '../installation.ts'
import { type NamedFile, readNamedFile } from '../read-files.ts'
import { refuse } from '../terminal.ts'
import { withKept } from '../with-installation.ts'

interface Call {
  readonly installation: Installation
  readonly words: readonly string[]
  /** What is to be brought in; null for commands that take no file. */
  readonly file: NamedFile | null
  readonly fiscalYear: number | null
  readonly dryRun: boolean
  /** `見出し=項目`, as typed. */
  readonly columns: readonly string[]
}

const commands: Readonly<Record<string, (call: Call) => Promise<Result<Answer>>>> = {
  list,
  show,
  measures,
  observations,
  import: bringIn,
}

export const registersCommand: Command = {
  summary: '台帳の一覧と定義、測り方と値を示し、記録をファイルから取り込みます',
  usage: [
    'registers list | show 台帳 | measures 台帳 [--json]',
    'registers observations 台帳 [--fiscal-year 2020] [--json]',
    'registers import 台帳 ファイル [--dry-run] [--column 見出し=項目]… [--json]',
  ].join('\n  ./torikumi '),
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      'fiscal-year': { type: 'string' },
      'dry-run': { type: 'boolean' },
      column: { type: 'string', multiple: true },
      json: { type: 'boolean' },
    })
    const [name = '', ...words] = positionals
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (command === undefined) throw new UsageError('何をするかを書いてください。')
    const read = name === 'import' ? await readAskedFile(words) : ok(null)
    if (!read.ok) return refuse(terminal, read.problems)
    const asked = {
      words,
      file: read.value,
      fiscalYear: readFiscalYearOption(values['fiscal-year']),
      dryRun: values['dry-run'] === true,
      columns: values.column ?? [],
    }
    const json = values.json === true
    return await withKept(terminal, async (installation) =>
      giveAnswer(terminal, await command({ installation, ...asked }), { json }),
    )
  },
}

const shownWords = { nothing: '公開しない', figures: '値だけ公開', rows: '記録も公開' } as const

async function list({ installation }: Call): Promise<Result<Answer>> {
  const registers = await listWorkingRegisters(installation.context())
  const data = registers.map(({ register: { key, definition }, office, latestDay }) => ({
    ...{ key, name: definition.name, office: office.code, shows: shownToAll(definition) },
    ...{ masksFew: masksFew(definition), latestDay },
  }))
  const lines = registers.map(({ register: { key, definition }, office, latestDay }) =>
    [
      ...[key, definition.name, office.name, shownWords[shownToAll(definition)]],
      latestDay === null ? '記録なし' : `最新 ${latestDay}`,
    ].join('\t'),
  )
  return ok({ data: { registers: data }, lines })
}

async function show(call: Call): Promise<Result<Answer>> {
  const found = await viewIn(call)
  if (!found.ok) return found
  const { register, office } = found.value
  const { definition, key, revision } = register
  const masks = masksFew(definition)
  return ok({
    data: { key, revision, office: office.code, masksFew: masks, ...definition },
    lines: [
      `${definition.name}（${office.name}、定義の第${revision}版）`,
      definition.purpose,
      `${shownWords[shownToAll(definition)]}${masks ? '（10人未満の値は秘匿）' : ''}、個人情報の保管 ${definition.personalYears}年`,
      ...definition.fields.map((field) =>
        [
          ...[field.key, field.label, field.kind, field.required ? '必須' : '任意'],
          isPersonal(field) ? '個人情報' : field.public ? '公開' : '非公開',
        ].join('\t'),
      ),
    ],
  })
}

async function measures(call: Call): Promise<Result<Answer>> {
  const found = await viewIn(call)
  if (!found.ok) return found
  const { register } = found.value
  const told = found.value.measures.map(({ measure, bindings }) => ({
    key: measure.key,
    revision: measure.revision,
    method: describeMeasure(measure.definition, register.definition),
    indicators: bindings.map(({ indicator }) => indicator.name),
    ...measure.definition,
  }))
  const lines = told.flatMap(({ key, name, unit, method, indicators }) => [
    `${key}\t${name}（${unit}）\t${method}`,
    ...indicators.map((indicator) => `\t→ 指標「${indicator}」`),
  ])
  return ok({ data: { measures: told }, lines })
}

/** As the office that keeps the register sees them; those that everybody sees masked say so. */
async function observations(call: Call): Promise<Result<Answer>> {
  const found = await viewIn(call)
  if (!found.ok) return found
  const { fiscalYear } = call
  const told = found.value.measures.flatMap(({ measure, bindings, years }) =>
    years
      .filter((year) => fiscalYear === null || year.fiscalYear === fiscalYear)
      .map(({ told, value, k, source: _, ...year }) => ({
        measure: measure.key,
        name: measure.definition.name,
        indicators: told === null ? [] : bindings.map(({ indicator }) => indicator.name),
        value: value === null ? null : printDecimal(value),
        k: k === null ? null : printDecimal(k),
        ...year,
        masked: told?.masked === true,
        shown: value === null ? '値なし' : `${formatDecimal(value)}${year.unit ?? ''}`,
      })),
  )
  const lines = told.map((each) =>
    [
      ...[formatFiscalYear(each.fiscalYear), each.measure, each.name, each.shown],
      `記録 ${each.n ?? 0}件`,
      [
        each.asOf === null ? '' : `${each.asOf}現在`,
        each.provisional ? '途中の値' : '',
        each.masked ? '公表では秘匿' : '',
        each.indicators.length === 0 ? '指標に結び付いていない' : '',
      ]
        .filter((note) => note !== '')
        .join('、'),
    ].join('\t'),
  )
  return ok({ data: { observations: told.map(({ shown: _, ...each }) => each) }, lines })
}

/**
 * Before the database is asked for: it may have to be made.
 * @throws UsageError where the register or the file is not named
 */
async function readAskedFile([key, file]: readonly string[]): Promise<Result<NamedFile>> {
  if (key === undefined) throw new UsageError(keyMissing)
  if (file === undefined) throw new UsageError('取り込むファイルを書いてください。')
  return await readNamedFile(file)
}

async function bringIn(call: Call): Promise<Result<Answer>> {
  const { installation, file, dryRun, columns } = call
  if (file === null) throw new Error('no file was read')
  const found = await viewIn(call)
  if (!found.ok) return found
  return await importRows(installation, { register: found.value.register, file, dryRun, columns })
}

async function viewIn({ installation, words }: Call): Promise<Result<RegisterView>> {
  const [key] = words
  if (key === undefined) throw new UsageError(keyMissing)
  const view = await getWorkingRegister(installation.context(), { register: key, after: null })
  return view === null ? fail(noRegister(key)) : ok(view)
}

const keyMissing = '台帳を記号で書いてください。記号は「registers list」で分かります。'

function noRegister(key: string): Problem {
  return {
    code: 'register/none',
    severity: 'blocks',
    message: `「${key}」という台帳はありません。「registers list」で記号を確かめてください。`,
  }
}
