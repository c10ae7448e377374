/**
 * Figures of citizens' voices, counted from every question. A question is in time when it ended on its due day or
 * before; one still open counts as late once its day has passed, and for neither before.
 */
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import { daysBetween } from '../../japanese/calendar-date.ts'
import type { QuestionState } from './question-state.ts'

export interface CountedQuestion {
  readonly voice: string
  readonly office: string
  readonly channel: string
  readonly theme: string
  readonly state: QuestionState
  readonly receivedOn: CalendarDate
  readonly dueOn: CalendarDate
  readonly endedOn: CalendarDate | null
  readonly publication: 'open' | 'proposed' | 'published' | 'withheld'
  /** Whether all questions of its letter ended, whoever they are with. */
  readonly letterEnded: boolean
  /** Whether its words are gone, so that nobody can write its public text any more. */
  readonly forgotten: boolean
}

export interface VoiceCounts {
  /** Letters. */
  readonly voices: number
  readonly questions: number
  readonly open: number
  readonly late: number
  readonly answered: number
  readonly explained: number
  readonly transferred: number
  /** Questions whose outcome in time is known: ended, or late. */
  readonly due: number
  readonly inTime: number
  /** Days from receipt to the end, the middle one; null where none ended. */
  readonly medianDays: number | null
  /** Letters all of whose questions ended, with whatever office they are: only they can be published. */
  readonly ended: number
  readonly published: number
  readonly withheld: number
  /** Of the ended: neither published nor held back while there were words to decide about; that stays so. */
  readonly lapsed: number
}

/**
 * @param questions Of whole letters: what is the letter's own stands in each of its questions
 * @param today What is open and was due before it is late
 */
export function countVoices(
  questions: readonly CountedQuestion[],
  today: CalendarDate,
): VoiceCounts {
  const of = (state: QuestionState) => questions.filter((each) => each.state === state).length
  const open = questions.filter(({ endedOn }) => endedOn === null)
  const late = open.filter(({ dueOn }) => dueOn < today).length
  const inTime = questions.filter(
    ({ endedOn, dueOn }) => endedOn !== null && endedOn <= dueOn,
  ).length
  const letters = grouped(questions, ({ voice }) => voice)
  const ended = [...letters.values()].filter(([first]) => first?.letterEnded === true)
  const published = (state: string) =>
    ended.filter(([first]) => first?.publication === state).length
  return {
    voices: letters.size,
    questions: questions.length,
    open: open.length,
    late,
    answered: of('answered'),
    explained: of('explained'),
    transferred: of('transferred'),
    due: questions.length - open.length + late,
    inTime,
    medianDays: median(
      questions.flatMap(({ endedOn, receivedOn }) =>
        endedOn === null ? [] : [daysBetween(receivedOn, endedOn)],
      ),
    ),
    ended: ended.length,
    published: published('published'),
    withheld: published('withheld'),
    lapsed: ended.filter(([first]) => first?.publication === 'open' && first.forgotten).length,
  }
}

/** The same counts for each value of one field, the most questions first. */
export function countBy(
  questions: readonly CountedQuestion[],
  field: 'office' | 'channel' | 'theme',
  today: CalendarDate,
): readonly { readonly key: string; readonly counts: VoiceCounts }[] {
  return [...grouped(questions, (each) => each[field])]
    .map(([key, own]) => ({ key, counts: countVoices(own, today) }))
    .toSorted((a, b) => b.counts.questions - a.counts.questions || (a.key < b.key ? -1 : 1))
}

function grouped(questions: readonly CountedQuestion[], keyOf: (of: CountedQuestion) => string) {
  const groups = new Map<string, CountedQuestion[]>()
  for (const question of questions) {
    const key = keyOf(question)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [question])
    else group.push(question)
  }
  return groups
}

/** Of an even number the lower middle one: a whole number of days. */
function median(days: readonly number[]): number | null {
  const sorted = days.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
}
