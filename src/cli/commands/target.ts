/** `torikumi target`: what a target sentence promises, as plain words or as JSON. */
import { createInterface } from 'node:readline'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { type CheckedStatement, checkStatement } from '../../target/check-statement.ts'
import { targetJson } from '../../target/target-json.ts'
import { readArguments, readFiscalYearOption } from '../arguments.ts'
import { type Command, UsageError } from '../command.ts'
import { formatInSentence } from '../format-problem.ts'
import { exitCode, type Terminal } from '../terminal.ts'

export const targetCommand: Command = {
  summary: '目標の文を読み取り、どう読んだかを示します',
  usage: 'target "目標の文" [--fiscal-year 2020] [--json]   または   target --lines < 文.txt',
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      'fiscal-year': { type: 'string' },
      json: { type: 'boolean' },
      lines: { type: 'boolean' },
    })
    const fiscalYear = readFiscalYearOption(values['fiscal-year'])
    if (values.lines === true) return await readLines(terminal, fiscalYear)
    const [sentence] = positionals
    if (sentence === undefined || positionals.length > 1) {
      throw new UsageError('目標の文を一つ、引用符で囲んで書いてください。')
    }
    const { targets, problems } = readSentence(sentence, fiscalYear)
    if (values.json === true) {
      terminal.print(`${JSON.stringify(targets.map(jsonOf), null, 2)}\n`)
    } else {
      for (const { canonical } of targets) terminal.print(`${canonical}\n`)
    }
    if (values.json !== true || targets.length === 0) {
      for (const problem of problems) terminal.say(formatInSentence(problem, sentence))
    }
    if (targets.length > 0) return exitCode.done
    terminal.say('目標として読める文がありません。「指標：8件以上」のように書いてください。')
    return exitCode.inputAtFault
  },
}

async function readLines(terminal: Terminal, fiscalYear: FiscalYear | null) {
  for await (const line of createInterface({ input: terminal.stdin, crlfDelay: Infinity })) {
    const { targets } = readSentence(line, fiscalYear)
    terminal.print(`${JSON.stringify(targets.map(jsonOf))}\n`)
  }
  return exitCode.done
}

/** A sentence that is blank, or in which nothing can be read, holds no target. */
function readSentence(sentence: string, fiscalYear: FiscalYear | null): CheckedStatement {
  // a year given with the sentence is the sheet's: what names none of its own is for that year
  const half = fiscalYear === null ? {} : { half: 'year' as const }
  return checkStatement(sentence, { fiscalYear, ...half })
}

function jsonOf({ target }: CheckedStatement['targets'][number]) {
  return targetJson(target)
}
