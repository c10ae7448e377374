/**
 * Reads a target sentence for whoever is writing it, and holds it against the figures they try. Nothing is kept: the
 * public check page, the reading under a field of the editor and its refresh while typing all ask here.
 */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Problem } from '../lib/problem.ts'
import { checkStatement } from '../target/check-statement.ts'
import { type Figure, readFigure } from '../target/read-figure.ts'
import type { ReadStatement } from '../target/read-statement.ts'
import { tryTarget } from '../target/try-target.ts'

export interface TargetQuestion {
  readonly sentence: string
  /** The year of the sheet; null leaves years without an era open. */
  readonly fiscalYear: FiscalYear | null
  /** Which half of the sheet it is written for; in the year half a target without a year is for `fiscalYear`. */
  readonly half: 'multiYear' | 'year'
  /** Figures to try as actuals, several divided by 、; blank tries none. */
  readonly actual: string
  /** The figure to compare with, where the sentence does not print it. */
  readonly former: string
}

/** Longer than any statement of a sheet. */
export const longestSentence = 4000

export function readTarget(question: TargetQuestion): ReadStatement {
  const { sentence, fiscalYear, half } = question
  if (sentence.length > longestSentence) return tooLong(sentence)
  const checked = checkStatement(sentence, { fiscalYear, half })
  const actual = readFigures(question.actual, 'target/trial-unreadable')
  const former = readFigures(question.former, 'target/former-unreadable')
  const [against] = former.figures
  const targets = checked.targets.map((each) => ({
    ...each,
    trial:
      actual.figures.length === 0 ? null : tryTarget(each.target, actual.figures, against ?? null),
  }))
  return { ...checked, targets, trialProblems: [...actual.problems, ...former.problems] }
}

function tooLong(sentence: string): ReadStatement {
  const problem: Problem = {
    code: 'target/too-long',
    severity: 'blocks',
    message: `文が長すぎて読めません（${sentence.length}文字）。${longestSentence}文字までに分けてください。`,
  }
  return { text: '', targets: [], problems: [problem], trialProblems: [] }
}

function readFigures(
  text: string,
  code: string,
): { readonly figures: readonly Figure[]; readonly problems: readonly Problem[] } {
  const figures: Figure[] = []
  const problems: Problem[] = []
  for (const part of text.split(/[、，;；\n]/u).map((each) => each.trim())) {
    if (part === '') continue
    const figure = readFigure(part)
    if (figure === null) problems.push(unreadableFigure(part, code))
    else figures.push(figure)
  }
  return { figures, problems }
}

function unreadableFigure(part: string, code: string): Problem {
  return {
    code,
    severity: 'asks',
    message: `「${part}」を値として読めません。「81.2%」「1,150件」のように数字と単位だけを書いてください。`,
    expected: '数字と単位',
  }
}
