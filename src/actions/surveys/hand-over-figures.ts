/**
 * Figures of a closed survey handed over as evidence: the share of an answer, with k, n and its interval. What is masked
 * is not handed over, for a figure says as much as a table.
 */
import type { QuestionResult } from '../../evidence/survey/result.ts'
import { type AnswerShare, shareOfAnswers } from '../../evidence/survey/share-of-answers.ts'
import type { Survey } from '../../evidence/survey/survey.ts'
import { kindFacts } from '../../evidence/survey/survey-kind.ts'
import { tabulate } from '../../evidence/survey/tabulate.ts'
import { readTallies } from '../../evidence/survey/tally.ts'
import { type CalendarDate, calendarDate } from '../../japanese/calendar-date.ts'
import { decimal } from '../../lib/decimal.ts'
import type { Sql } from '../../store/database.ts'
import type { MeasuredFigure } from '../../store/evidence/measured-store.ts'
import { type AnswerBinding, listAnswerBindings } from '../../store/survey/binding-store.ts'
import { countAnswers, listTallies } from '../../store/survey/result-store.ts'
import { recordMeasured } from '../evidence/record-measured.ts'

export async function handOverFigures(
  sql: Sql,
  survey: Survey,
  today: CalendarDate,
): Promise<void> {
  const { id, office, definition } = survey
  const bindings = await listAnswerBindings(sql, office, definition)
  if (bindings.length === 0) return
  const tallies = readTallies(await listTallies(sql, id))
  const { questions } = tabulate(definition, tallies, await countAnswers(sql, id))
  const figures = bindings.flatMap((binding) => {
    const question = questions.find((each) => each.question === binding.question)
    if (question === undefined) return []
    const share = shareOfAnswers({ definition, tallies }, question, binding.codes)
    return share === null ? [] : [figureOf(survey, binding, question, share)]
  })
  if (figures.length > 0) await recordMeasured(sql, figures, today)
}

function figureOf(
  survey: Survey,
  binding: AnswerBinding,
  question: QuestionResult,
  share: AnswerShare,
): MeasuredFigure {
  const { id, office, definition } = survey
  return {
    office,
    indicator: binding.indicator,
    fiscalYear: definition.fiscalYear,
    value: share.value,
    unit: '%',
    k: share.k === null ? null : decimal(share.k),
    n: share.n,
    asOf: calendarDate(definition.closesOn),
    provisional: false,
    finalOn: null,
    method: methodOf(definition, question, share),
    interval: share.interval,
    source: {
      register: 'survey',
      measure: binding.id,
      trace: `${id}:${question.position}:${binding.codes.join(',')}`,
    },
  }
}

/** What breaks the series when it changes: whom, how, in which words, and whether it is weighted. */
function methodOf(
  { kind, design }: Survey['definition'],
  { version }: QuestionResult,
  { k }: AnswerShare,
): string {
  const weights = k === null ? '人口に合わせた補正' : ''
  return [kindFacts[kind].name, design.method, `設問の文 第${version}版`, weights]
    .filter(Boolean)
    .join('、')
}
