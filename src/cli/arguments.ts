/** Reads what follows a command's name; anything it does not know is a UsageError in Japanese. */
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { type FiscalYear, fiscalYear } from '../japanese/fiscal-year.ts'
import { UsageError } from './command.ts'

export function readArguments<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (cause) {
    throw new UsageError(complaint(cause), { cause })
  }
}

function complaint(cause: unknown): string {
  const option = /'(?<name>-[^' ]*)/.exec(cause instanceof Error ? cause.message : '')?.groups
  const name = option?.['name']
  return name === undefined
    ? '指定の書き方が分かりません。'
    : `「${name}」の指定が分かりません。綴りと値を確かめてください。`
}

/** `--fiscal-year 2020`: the western year in which the fiscal year begins. */
export function readFiscalYearOption(text: string | undefined): FiscalYear | null {
  if (text === undefined) return null
  if (!/^(?:19|20)\d{2}$/.test(text)) {
    throw new UsageError(
      `--fiscal-year の「${text}」を年度として読めません。年度が始まる西暦4桁で書いてください（令和2年度は 2020）。`,
    )
  }
  return fiscalYear(Number(text))
}
