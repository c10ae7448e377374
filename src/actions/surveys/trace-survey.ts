/** The way down from a figure of a survey: the survey, the words asked, and the counts; a single answer is never shown. */

import type { QuestionResult } from '../../evidence/survey/result.ts'
import { type AnswerShare, shareOfAnswers } from '../../evidence/survey/share-of-answers.ts'
import { kindFacts } from '../../evidence/survey/survey-kind.ts'
import { isCounted } from '../../evidence/survey/survey-state.ts'
import { tabulate } from '../../evidence/survey/tabulate.ts'
import { readTallies } from '../../evidence/survey/tally.ts'
import type { TraceStep } from '../../evidence/trace.ts'
import { printDecimal } from '../../lib/decimal.ts'
import { countAnswers, listTallies } from '../../store/survey/result-store.ts'
import { findSurvey } from '../../store/survey/survey-store.ts'
import type { TraceRecords } from '../evidence/trace-records.ts'

export const traceSurvey: TraceRecords = async (sql, { source }) => {
  const [id = '', position = '', codes = ''] = source.trace.split(':')
  const survey = await findSurvey(sql, { id })
  if (survey === null || !isCounted(survey.state)) return []
  const { definition } = survey
  const tallies = readTallies(await listTallies(sql, id))
  const { questions, answers } = tabulate(definition, tallies, await countAnswers(sql, id))
  const question = questions.find((each) => each.position === Number(position))
  if (question === undefined) return []
  const facts = kindFacts[definition.kind]
  const weighted = question.rows.some((row) => row.weighted !== null)
  const share = shareOfAnswers({ definition, tallies }, question, codes.split(',').map(Number))
  const steps: TraceStep[] = [
    ...(share === null ? [] : [counting(question, codes.split(',').map(Number), share)]),
    {
      label: { ja: definition.title.ja, en: definition.title.en ?? definition.title.ja },
      text: {
        ja: `${facts.caution}回答は${answers.toLocaleString('ja-JP')}件です。`,
        en: `${facts.cautionEnglish} There were ${answers} answers.`,
      },
      link: { to: 'survey', id },
      rows: null,
    },
    {
      label: { ja: `問${question.position}`, en: `Question ${question.position}` },
      text: { ja: question.wording.ja, en: question.wording.en ?? question.wording.ja },
      link: null,
      rows: {
        columns: [
          ...['選択肢', '人数', 'n', '割合(%)'],
          ...(weighted ? ['補正後(%)'] : []),
          '95%の範囲',
        ],
        cells: question.rows.map((row) => [
          `${row.code} ${row.wording.ja}`,
          row.count === null ? '秘匿' : String(row.count),
          question.n === null ? '秘匿' : String(question.n),
          row.share ?? '秘匿',
          ...(weighted ? [row.weighted] : []),
          row.interval === null ? null : `${row.interval.low}–${row.interval.high}`,
        ]),
        areCounts: true,
        count: question.rows.length,
        next: null,
      },
    },
  ]
  return steps
}

/** Which answers count together, and how they come to the figure. */
function counting(
  { position, n, rows }: QuestionResult,
  codes: readonly number[],
  share: AnswerShare,
): TraceStep {
  const chosen = rows.filter(({ code }) => codes.includes(code))
  const japanese = chosen.map(({ code, wording }) => `「${code} ${wording.ja}」`).join('')
  const english = chosen.map(({ code, wording }) => `“${code} ${wording.en ?? wording.ja}”`)
  const value = `${printDecimal(share.value)}%`
  const [people, all] = [share.k, n].map((each) => (each ?? 0).toLocaleString('ja-JP'))
  const several = chosen.length > 1
  return {
    label: { ja: '数え方', en: 'How it is counted' },
    text: {
      ja: `問${position}で${japanese}を選んだ人${several ? 'を合わせて' : 'は'}、${
        share.k === null ? `人口に合わせて補正した割合で${value}` : `${people}人÷${all}人＝${value}`
      }です。`,
      en: `Those who chose ${english.join(' or ')} in question ${position}${several ? ' together' : ''}: ${
        share.k === null ? `${value}, weighted to the population` : `${people} ÷ ${all} = ${value}`
      }.`,
    },
    link: null,
    rows: null,
  }
}
