/** Mean and median of a question that asks for a number, in the report: as counted and weighted, the range of the mean under it. */
import type { QuestionResult } from '../../evidence/survey/result.ts'
import { japaneseSurveyWords as words } from '../../ui/words/japanese-survey.ts'
import { type Cell, table } from './report-table.ts'

export function numbersSource({
  mean,
  median,
  meanInterval: range = null,
  weightedNumbers: weighted,
}: QuestionResult): string {
  const ranged = (figure: string): Cell =>
    range === null ? figure : { figure, under: `${range.low}–${range.high}` }
  const ownMean = mean ?? '—'
  return weighted == null
    ? table(
        [words.figure, range === null ? words.value : `${words.value}（下は95%の範囲）`],
        [
          [words.mean, ranged(ownMean)],
          [words.median, median ?? '—'],
        ],
        [1, 1],
      )
    : table(
        [
          words.figure,
          words.asCounted,
          range === null ? words.weighted : `${words.weighted}（下は95%の範囲）`,
        ],
        [
          [words.mean, ownMean, ranged(weighted.mean)],
          [words.median, median ?? '—', weighted.median],
        ],
        [1, 1, 1],
      )
}
