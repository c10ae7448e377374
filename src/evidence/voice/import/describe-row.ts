/** What a row of a list of voices becomes, told before anything is kept: every assumption that was made stands here. */
import { formatDate } from '../../../japanese/calendar-date.ts'
import { fiscalYearOf } from '../../../japanese/fiscal-year.ts'
import type { RowChange } from '../../table/planned-row.ts'
import { channels, themes, withholdingReasons } from '../channel.ts'
import { isDividable, questionStates } from '../question-state.ts'
import type { ImportedState } from './cell-words.ts'
import type { ImportedLetter, PastMove } from './imported-letter.ts'
import type { QuestionRead } from './read-question.ts'

/** @param at The row's place among those of its letter */
export function describeRow(
  letter: ImportedLetter,
  questions: readonly QuestionRead[],
  at: number,
): readonly RowChange[] {
  const question = questions[at]
  const said = [
    ...(at === 0 ? ofLetter(letter) : []),
    ...(question === undefined ? [] : ofQuestion(question)),
  ]
  return said.map(([label, after]) => ({ label, before: null, after }))
}

type Said = readonly [label: string, after: string]

function ofLetter(letter: ImportedLetter): readonly Said[] {
  const { on, channel, questions, endedOn, kept, keptUntil } = letter
  const whole = letter.divided
    ? `${questions.length}件`
    : `1件（全体）${endedOn === null ? `。${dividedWhen(questions[0].state)}分けられます` : ''}`
  return [
    ['届いた日', `${formatDate(on)}（${fiscalYearOf(on)}年度に数えます）`],
    ['届いた方法', channels[channel].ja],
    ['質問', whole],
    ['公表', publicationOf(letter)],
    ...(kept
      ? []
      : [
          [
            'ことば',
            `保存の期限（${formatDate(keptUntil)}）が過ぎたので、件数だけにします`,
          ] as const,
        ]),
  ]
}

/** While its answer is away nobody divides it. */
function dividedWhen(state: ImportedState): string {
  return isDividable(state) ? '取り込んだ後に' : '照会の結果を受けた後に'
}

function publicationOf({ withheld, wishesUnpublished, endedOn, kept }: ImportedLetter): string {
  if (withheld !== null) return `しない（${withholdingReasons[withheld].ja}）`
  if (wishesUnpublished) return '送った方は望んでいない（終わってから決めます）'
  if (!kept) return 'できません（ことばが残らないため）'
  return endedOn === null ? '終わってから決めます' : '公表文を書き、ほかの人が確かめてから'
}

/** Each on its day, as it comes to stand in the road of the question. */
function pastOf({ kind, on, reason }: PastMove): Said {
  return [pastNames[kind], `${formatDate(on)}${reason === '' ? '' : `（${reason}）`}`]
}

const pastNames: Readonly<Record<PastMove['kind'], string>> = {
  assign: '担当への回付',
  refer: '照会',
  reply: '照会の結果',
  handOver: '移ちょう',
}

function ofQuestion({
  theme,
  otherTheme,
  handler,
  past,
  ...question
}: QuestionRead): readonly Said[] {
  const { state, dueOn, endedOn } = question
  const named = otherTheme === '' ? '' : `（「${otherTheme}」は、ここの分野にありません）`
  return [
    ['分野', `${themes[theme].ja}${named}`],
    ...(handler === null ? [] : [['担当', handler] as const]),
    ...past.map(pastOf),
    ['様子', questionStates[state].ja],
    ['期限', formatDate(dueOn)],
    ...(endedOn === null ? [] : [['終わった日', formatDate(endedOn)] as const]),
  ]
}
