/** `torikumi judge`: judges a year's sheets anew, for provisional figures whose day has come or a changed rule. */
import { judgeYear, type RejudgedSheet } from '../../actions/judge-year.ts'
import { formatOutcome, formatVerdict } from '../../judgement/format-outcome.ts'
import { ok } from '../../lib/problem.ts'
import { giveAnswer } from '../answer.ts'
import { readArguments, readFiscalYearOption } from '../arguments.ts'
import { checkWithProgress } from '../check-with-progress.ts'
import { type Command, UsageError } from '../command.ts'
import { knownYears } from '../known-years.ts'
import { refuse } from '../terminal.ts'
import { withKept } from '../with-installation.ts'

export const judgeCommand: Command = {
  summary: 'ある年度の取組を判定し直します',
  usage: 'judge --fiscal-year 2020 [--json]',
  async run(args, terminal) {
    const { values } = readArguments(args, {
      'fiscal-year': { type: 'string' },
      json: { type: 'boolean' },
    })
    const fiscalYear = readFiscalYearOption(values['fiscal-year'])
    if (fiscalYear === null) {
      throw new UsageError('判定する年度を --fiscal-year 2020 のように書いてください。')
    }
    return await withKept(terminal, async (installation) => {
      const result = await judgeYear(installation.context(), fiscalYear)
      if (!result.ok) return refuse(terminal, result.problems)
      const judged = result.value
      await checkWithProgress(installation.context(), terminal)
      const sheets = judged.map(({ before, after, ...sheet }) => ({ ...sheet, before, after }))
      const answer = { data: { fiscalYear, sheets }, lines: judged.map(lineOf) }
      const json = values.json === true
      const exit = giveAnswer(terminal, ok(answer), { json })
      if (json) return exit
      terminal.say(`取組 ${judged.length} 件を判定しました。`)
      if (judged.length === 0) terminal.say(await knownYears(installation.context()))
      return exit
    })
  },
}

function lineOf({ office, number, title, declared, before, after }: RejudgedSheet): string {
  const former = before === null ? 'なし' : formatOutcome(before)
  const change = before === after ? '' : `（前の判定 ${former}）`
  return `${office}  ${number ?? ''} ${title}  計算 ${formatOutcome(after)}${change}  区の判断 ${formatVerdict(declared)}`
}
