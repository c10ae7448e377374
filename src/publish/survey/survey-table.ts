/** The tables of a published survey as open data: one row a figure, masked ones empty with a word that says so. */
import type { QuestionResult, SurveyResult } from '../../evidence/survey/result.ts'
import {
  columnsOf,
  type DataTable,
  type FilledTable,
  fillTable,
  numberIn,
} from '../data/data-table.ts'
import { whyUnweightedFigure } from './unweighted-figure.ts'

interface Figure {
  readonly question: QuestionResult
  readonly by: string | null
  readonly group: string | null
  readonly option: string
  /** null of a number, which has no options. */
  readonly code: number | null
  readonly n: number | null
  readonly count: number | null
  readonly share: string | null
  readonly interval: { readonly low: string; readonly high: string } | null
  readonly weighted: string | null
  /** Why there is no weighted figure; null where there is one, or nothing to weight. */
  readonly unweighted: string | null
}

const ofWeighted = [
  '補正後の割合があれば、その範囲。無作為の標本でなければ空',
  'Of the weighted share where there is one. Empty where it is no random sample',
] as const

const ofWeightedMean = [
  '補正後の平均があれば、その範囲。無作為の標本でなければ空',
  'Of the weighted mean where there is one. Empty where it is no random sample',
] as const

const ofEffective = [
  '重みに差のない回答なら何件と同じ確かさか（補正後のn÷デザイン効果）',
  'How many answers with equal weights would be as certain: n of the weighted figure ÷ design effect',
] as const

/** Of a figure that is weighted. */
function certaintyOf({ question, weighted }: Figure) {
  return weighted === null && question.weightedNumbers == null ? null : (question.certainty ?? null)
}

const column = columnsOf<Figure>()

const table: DataTable<Figure> = {
  name: 'survey',
  japanese: '集計表',
  english: 'Tables',
  key: ['question', 'by', 'group', 'code'],
  columns: [
    column('question', 'integer', '問', 'Question', ({ question }) => question.position),
    column('wording', 'text', '設問', 'Wording', ({ question }) => question.wording.ja),
    column(
      'version',
      'integer',
      '文の版',
      'Version of the wording',
      ({ question }) => question.version,
    ),
    column('by', 'text', 'クロス集計の軸', 'Broken down by', ({ by }) => by),
    column('group', 'text', '区分', 'Group', ({ group }) => group),
    column('code', 'integer', '番号', 'Code', ({ code }) => code),
    column('option', 'text', '選択肢', 'Answer', ({ option }) => option),
    column('n', 'integer', 'n', 'n', ({ n }) => n),
    column('count', 'integer', '人数', 'Number', ({ count }) => count),
    column('share', 'number', '割合', 'Share', ({ share }) => numberIn(share)),
    column(
      'low',
      'number',
      '95%の下限',
      'Lower end, 95 %',
      ({ interval }) => numberIn(interval?.low),
      ofWeighted,
    ),
    column(
      'high',
      'number',
      '95%の上限',
      'Upper end, 95 %',
      ({ interval }) => numberIn(interval?.high),
      ofWeighted,
    ),
    column('weighted', 'number', '補正後の割合', 'Weighted share', ({ weighted }) =>
      numberIn(weighted),
    ),
    column(
      'weightedN',
      'integer',
      '補正後のn',
      'n of the weighted figure',
      (figure) => certaintyOf(figure)?.n ?? null,
    ),
    column(
      'effectiveN',
      'integer',
      '実効サンプルサイズ',
      'Effective sample size',
      (figure) => certaintyOf(figure)?.effective ?? null,
      ofEffective,
    ),
    column('masked', 'boolean', '秘匿', 'Masked', ({ code, count, n }) =>
      code === null ? n === null : count === null,
    ),
    column(
      'unweighted',
      'text',
      '補正後の数字がない理由',
      'Why there is no weighted figure',
      ({ unweighted }) => unweighted,
      [
        '補正後の数字があれば空。補正しないアンケート、補正に使う設問、クロス集計でも空',
        'Empty where there is one. Empty also where the survey is not weighted, for the question the weights go by, and where a question is broken down',
      ],
    ),
    column('noAnswer', 'integer', '無回答', 'Did not answer', ({ question, by, n }) =>
      by === null && n !== null ? question.noAnswer : null,
    ),
    column('notAsked', 'integer', '対象外', 'Not put to', ({ question, by, n }) =>
      by === null && n !== null ? question.notAsked : null,
    ),
    column('mean', 'number', '平均', 'Mean', ({ question }) => numberIn(question.mean)),
    column('median', 'number', '中央値', 'Median', ({ question }) => numberIn(question.median)),
    column(
      'meanLow',
      'number',
      '平均の95%の下限',
      'Lower end of the mean, 95 %',
      ({ question }) => numberIn(question.meanInterval?.low),
      ofWeightedMean,
    ),
    column(
      'meanHigh',
      'number',
      '平均の95%の上限',
      'Upper end of the mean, 95 %',
      ({ question }) => numberIn(question.meanInterval?.high),
      ofWeightedMean,
    ),
    column('weightedMean', 'number', '補正後の平均', 'Weighted mean', ({ question }) =>
      numberIn(question.weightedNumbers?.mean),
    ),
    column('weightedMedian', 'number', '補正後の中央値', 'Weighted median', ({ question }) =>
      numberIn(question.weightedNumbers?.median),
    ),
  ],
}

export function surveyTable(result: SurveyResult): FilledTable {
  return fillTable(
    table,
    result.questions.flatMap((question) => figuresOf(result, question)),
  )
}

function figuresOf(result: SurveyResult, question: QuestionResult): readonly Figure[] {
  const unweightedBeside = (weighted: string | null) =>
    whyUnweightedFigure(result, question, weighted)
  if (question.kind === 'number') {
    return [{ ...numberOf(question), unweighted: unweightedBeside(null) }]
  }
  const alone = question.rows.map((row) => ({
    question,
    by: null,
    group: null,
    option: row.wording.ja,
    n: question.n,
    code: row.code,
    count: row.count,
    share: row.share,
    interval: row.interval,
    weighted: row.weighted,
    unweighted: unweightedBeside(row.weighted),
  }))
  const brokenDown = question.tables.flatMap(({ name, groups }) =>
    groups.flatMap((group) =>
      group.cells.map((cell, at) => ({
        question,
        by: name,
        group: group.wording.ja,
        option: question.rows[at]?.wording.ja ?? '',
        n: group.n,
        code: question.rows[at]?.code ?? 0,
        count: cell.count,
        share: cell.share,
        interval: null,
        weighted: null,
        unweighted: null,
      })),
    ),
  )
  return [...alone, ...brokenDown]
}

/** A number has no options: one row with its mean and median. */
function numberOf(question: QuestionResult): Omit<Figure, 'unweighted'> {
  const none = { by: null, group: null, option: '', code: null, count: null, share: null }
  return { question, n: question.n, interval: null, weighted: null, ...none }
}
