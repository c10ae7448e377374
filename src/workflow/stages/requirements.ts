/** What going on to the next stage requires of a text: each requirement is one question, answered with problems. */

import { type Procedure, type Requirement, stageAt } from '../../plan/procedure.ts'
import type { Outcome } from '../../target/outcome.ts'
import { blocks, type FieldProblem } from '../text/field-problem.ts'
import { cell, type Row, type SheetText } from '../text/sheet-text.ts'
import type { Purpose, SheetState } from './sheet-state.ts'
import { compareVerdictWords } from './verdict-words.ts'

/** All that is known of a text when somebody asks whether it may go on. */
export interface TextFacts {
  readonly text: SheetText
  /** Of the printed text as it was read back. */
  readonly problems: readonly FieldProblem[]
  /** The computed outcome of the year half; null while there is no self-evaluation. */
  readonly computed: Outcome | null
  /** Paths with a comment nobody has decided on. */
  readonly openComments: readonly string[]
}

/** @returns Problems that block, each leading to its field; none when the way is free */
export function unmetRequirements(
  procedure: Procedure,
  state: SheetState,
  facts: TextFacts,
  purpose: Purpose,
): readonly FieldProblem[] {
  const at = stageAt(procedure, state.stage)
  // a revision has to keep what was required of the parts approved before
  const passed = procedure.stages.slice(0, purpose === 'advance' ? at + 1 : at)
  const required = new Set(passed.flatMap(({ advance }) => advance?.requires ?? []))
  return [...required].flatMap((requirement) => questions[requirement](facts))
}

const questions: Readonly<Record<Requirement, (facts: TextFacts) => readonly FieldProblem[]>> = {
  noBlockingProblems: ({ problems }) => problems.filter(({ severity }) => severity === 'blocks'),
  targets: ({ text }) =>
    text.lists.yearTargets.length > 0
      ? []
      : [
          blocks(
            'yearTargets',
            'required/targets',
            '当年度の目標がありません。目標を一つ以上書いてください。',
          ),
        ],
  indicatorOwners: ({ text }) =>
    ownTargets(text).flatMap(([path, row]) =>
      cell(row, 'owner') !== ''
        ? []
        : [
            blocks(
              `${path}.owner`,
              'required/owner',
              `「${short(row)}」の指標の担当がありません。値を集める課や係を書いてください。`,
            ),
          ],
    ),
  indicatorSources: ({ text }) =>
    ownTargets(text).flatMap(([path, row]) =>
      cell(row, 'dataSource') !== ''
        ? []
        : [
            blocks(
              `${path}.dataSource`,
              'required/data-source',
              `「${short(row)}」のデータの出どころがありません。調査や台帳の名前を書いてください。`,
            ),
          ],
    ),
  nothingToConfirm: ({ text }) =>
    allTargets(text).flatMap(([path, row]) =>
      cell(row, 'toConfirm') === ''
        ? []
        : [
            blocks(
              `${path}.toConfirm`,
              'required/confirmation',
              `「${short(row)}」は昨年度の写しのままです。今年度の目標に直し、「確かめました」を選んでください。`,
            ),
          ],
    ),
  noOpenComments: ({ openComments }) =>
    openComments.map((path) =>
      blocks(
        path,
        'required/comment',
        'まだ扱いを決めていない意見があります。採否を決めてから進めてください。',
      ),
    ),
  reviewMarks: ({ text: { fields } }) => [
    ...filled(
      'implementationOutlook',
      fields.implementationOutlook,
      '「取組内容の実施見込み」が選ばれていません。(i)か(ii)を選んでください。',
    ),
    ...filled(
      'attainmentOutlook',
      fields.attainmentOutlook,
      '「目標の達成見込み」が選ばれていません。①か②を選んでください。',
    ),
  ],
  reviewIssuesWhenNotExpected: ({ text: { fields } }) =>
    fields.attainmentOutlook === '②' || fields.implementationOutlook === '(ii)'
      ? filled(
          'reviewIssues',
          fields.reviewIssues,
          '見込みが「②」または「(ii)」のときは、中間振り返りの「課題と改善策」が必須です。',
        )
      : [],
  verdict: ({ text: { fields } }) =>
    filled('verdict', fields.verdict, '自己評価の①②が選ばれていません。どちらかを選んでください。'),
  resultsAndAttainment: ({ text: { fields } }) => [
    ...filled(
      'results',
      fields.results,
      '「取組実績」が空です。この一年に行ったことを書いてください。',
    ),
    ...filled(
      'attainment',
      fields.attainment,
      '「達成状況」が空です。目標ごとの実績を書いてください。',
    ),
  ],
  evaluationIssuesWhenNotAttained: ({ text: { fields } }) =>
    fields.verdict === '②'
      ? filled(
          'evaluationIssues',
          fields.evaluationIssues,
          '自己評価が「②」のときは、「課題と改善策」が必須です。',
        )
      : [],
  reasonWhenVerdictDiffers: ({ text: { fields }, computed }) => {
    const sentence = compareVerdictWords(fields.verdict, computed)
    return sentence === null
      ? []
      : filled(
          'verdictReason',
          fields.verdictReason,
          `${sentence}異なる評価をする理由を書いてください。`,
        )
  },
}

function filled(path: string, text: string, message: string): readonly FieldProblem[] {
  return text.trim() === '' ? [blocks(path, 'required/blank', message)] : []
}

type PlacedRow = readonly [string, Row]

function allTargets({ lists }: SheetText): readonly PlacedRow[] {
  return (['targets', 'yearTargets'] as const).flatMap((name) =>
    lists[name].map((row): PlacedRow => [`${name}.${row.id}`, row]),
  )
}

/** A target listed again has its owner and source at home. */
function ownTargets(text: SheetText): readonly PlacedRow[] {
  return allTargets(text).filter(([, row]) => cell(row, 'repeats') === '')
}

function short(row: Row): string {
  const words = cell(row, 'sentence').replaceAll(/\s+/gu, ' ')
  return words.length > 24 ? `${words.slice(0, 24)}…` : words
}
