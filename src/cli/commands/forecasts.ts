/** `torikumi forecasts`: how a year's mid-year forecasts came out, by office and section. */
import { type ForecastsView, getForecasts } from '../../actions/get-forecasts.ts'
import type { ForecastRecord, Held } from '../../judgement/forecast-record.ts'
import { ok } from '../../lib/problem.ts'
import { giveAnswer } from '../answer.ts'
import { readArguments, readFiscalYearOption } from '../arguments.ts'
import { type Command, UsageError } from '../command.ts'
import { knownYears } from '../known-years.ts'
import { exitCode, sayProblems } from '../terminal.ts'
import { withKept } from '../with-installation.ts'

export const forecastsCommand: Command = {
  summary: '中間振り返りの見込みの当たり外れを、所属と課ごとに数えます',
  usage: 'forecasts --fiscal-year 2020 [--json]',
  async run(args, terminal) {
    const { values } = readArguments(args, {
      'fiscal-year': { type: 'string' },
      json: { type: 'boolean' },
    })
    const fiscalYear = readFiscalYearOption(values['fiscal-year'])
    if (fiscalYear === null) {
      throw new UsageError('数える年度を --fiscal-year 2020 のように書いてください。')
    }
    return await withKept(terminal, async (installation) => {
      const view = await getForecasts(installation.context(), fiscalYear)
      if (view === null) {
        sayProblems(terminal, [nothingOf(fiscalYear)])
        terminal.say(await knownYears(installation.context()))
        return exitCode.inputAtFault
      }
      const answer = { data: dataOf(view), lines: linesOf(view) }
      return giveAnswer(terminal, ok(answer), { json: values.json === true })
    })
  },
}

function dataOf({ fiscalYear, offices, whole }: ForecastsView) {
  return {
    fiscalYear,
    offices: offices.map(({ office: { code, name }, ...rest }) => ({ code, name, ...rest })),
    whole,
  }
}

function linesOf({ offices, whole }: ForecastsView): readonly string[] {
  return [
    ...offices.flatMap(({ office, record, sections }) => [
      `${office.name}\t${words(record)}`,
      ...sections.map(
        ({ section, record: of }) => `  ${section ?? '課が分からないもの'}\t${words(of)}`,
      ),
    ]),
    `全体\t${words(whole)}`,
  ]
}

function words({ made, byVerdict, byOutcome }: ForecastRecord): string {
  return `見込み ${made}件、自己評価が見込みどおり ${share(byVerdict)}、計算が見込みどおり ${share(byOutcome)}`
}

function share({ held, known }: Held): string {
  return known === 0 ? '—' : `${known}件中${held}件`
}

function nothingOf(fiscalYear: number) {
  return {
    code: 'forecasts/nothing',
    severity: 'blocks',
    message: `${fiscalYear}年度に公表された文書はありません。年度を確かめてください。`,
  } as const
}
