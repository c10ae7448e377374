/** What keeps a target from being judged, named exactly: whose figure, of which year. One sentence part a language. */
import { type FiscalYear, formatFiscalYearLong } from '../../japanese/fiscal-year.ts'
import type { Step } from '../step.ts'

type Missing = Extract<Step, { kind: 'missing' }>

export function missing(what: string, english: string): Missing {
  return { kind: 'missing', what, english }
}

/** The actual of an indicator; with its year where that is not the target's own. */
export function missingActual(label: string, year: FiscalYear | null = null): Missing {
  return year === null
    ? missing(`「${label}」の実績`, `the actual of 「${label}」`)
    : missing(
        `「${label}」の${formatFiscalYearLong(year)}の実績`,
        `the actual of 「${label}」 in FY${year}`,
      )
}

/** A reference by its words (前年度, 全国平均), and the years whose figures are not known. */
export function missingReference(
  label: string,
  words: string,
  years: readonly FiscalYear[],
): Missing {
  const japanese = years.map(formatFiscalYearLong).join('、')
  const english = years.map((year) => `FY${year}`).join(', ')
  const when = japanese === '' ? '' : `、${japanese}`
  return missing(
    `「${label}」の比べる元の値（${words}${when}）`,
    `the figure of 「${label}」 to compare with (${words}${english === '' ? '' : `, ${english}`})`,
  )
}

export function assumed(what: string, english: string): Step {
  return { kind: 'inferred', what, english }
}
