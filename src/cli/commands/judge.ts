/** `torikumi judge`: judges a year's sheets anew, for provisional figures whose day has come or a changed rule. */
import { judgeYear } from '../../actions/judge-year.ts'
import { formatOutcome, formatVerdict } from '../../judgement/format-outcome.ts'
import { readArguments, readFiscalYearOption } from '../arguments.ts'
import { checkWithProgress } from '../check-with-progress.ts'
import { type Command, UsageError } from '../command.ts'
import { knownYears } from '../known-years.ts'
import { openKept } from '../open-kept.ts'
import { exitCode, sayProblems } from '../terminal.ts'

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
    const opened = await openKept(terminal)
    if (!opened.ok) {
      sayProblems(terminal, opened.problems)
      return exitCode.inputAtFault
    }
    try {
      const result = await judgeYear(opened.value.context(), fiscalYear)
      if (!result.ok) {
        sayProblems(terminal, result.problems)
        return exitCode.inputAtFault
      }
      const judged = result.value
      await checkWithProgress(opened.value.context(), terminal)
      if (values.json === true) {
        const sheets = judged.map(({ before, after, ...sheet }) => ({ ...sheet, before, after }))
        terminal.print(`${JSON.stringify({ fiscalYear, sheets }, null, 2)}\n`)
        return exitCode.done
      }
      for (const { office, number, title, declared, before, after } of judged) {
        const change =
          before === after ? '' : `（前の判定 ${before === null ? 'なし' : formatOutcome(before)}）`
        terminal.print(
          `${office}  ${number ?? ''} ${title}  計算 ${formatOutcome(after)}${change}  区の判断 ${formatVerdict(declared)}\n`,
        )
      }
      terminal.say(`取組 ${judged.length} 件を判定しました。`)
      if (judged.length === 0) terminal.say(await knownYears(opened.value.context()))
      return exitCode.done
    } finally {
      await opened.value.close()
    }
  },
}
