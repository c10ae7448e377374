/** Reads the council's forms: notices with their agenda, questions of a vote, replies; what cannot be read is told. */
import type { AgendaItem, MeetingNotice } from '../../../evidence/council/meeting.ts'
import { commonEnds, type Poll, type PollQuestion } from '../../../evidence/council/poll.ts'
import { readDay } from '../../../japanese/calendar-date.ts'
import { fail, ok, type Problem, type Result } from '../../../lib/problem.ts'
import { readId } from '../../visit.ts'

export type Form = (name: string) => string | undefined

/** The fields of a form in their order. */
export type Entries = readonly (readonly [string, string])[]

export function formIn(entries: Entries): Form {
  const fields = new Map(entries)
  return (name) => fields.get(name)
}

/** Words ticked as no personal detail. */
export function standIn(entries: Entries): ReadonlySet<string> {
  return new Set(entries.flatMap(([name, value]) => (name === 'stand' ? [value] : [])))
}

export function oneOf<T extends string>(known: readonly T[], text: string | undefined): T | null {
  return known.find((each) => each === text) ?? null
}

/** What was chosen; of nothing an id that nobody has, so that it is told as not being there. */
export function chosenId(text: string | undefined): string {
  return readId(text) ?? '00000000-0000-4000-8000-000000000000'
}

export function readNotice(form: Form): Result<MeetingNotice> {
  const on = readDay(form('on'))
  if (on === null) return fail(noDay)
  const closedReason = form('closedReason')?.trim() ?? ''
  return ok({
    on,
    from: form('from') ?? '',
    until: form('until') ?? '',
    mode: oneOf(['inPerson', 'online', 'both'], form('mode')) ?? 'both',
    place: form('place')?.trim() ?? '',
    agenda: readAgenda(form),
    openToPublic: closedReason === '',
    closedReason,
  })
}

const mostItems = 20

function readAgenda(form: Form): readonly AgendaItem[] {
  const items: AgendaItem[] = []
  for (let nth = 0; nth < mostItems; nth += 1) {
    const title = form(`agenda.${nth}.title`)?.trim() ?? ''
    if (title === '') continue
    const chosen = [form(`agenda.${nth}.sheet`), ...(form(`agenda.${nth}.more`) ?? '').split(',')]
    const sheets = chosen.flatMap((each) => readId(each) ?? [])
    items.push({ title, question: form(`agenda.${nth}.question`)?.trim() ?? '', sheets })
  }
  return items
}

type Questions = Pick<Poll, 'kind' | 'questions' | 'opensOn' | 'closesOn'>

/** The ids name the vote they stand in, so that an indicator is bound to this very question. */
export function readQuestions(form: Form): Result<Questions> {
  const [opensOn, closesOn] = [readDay(form('opensOn')), readDay(form('closesOn'))]
  if (opensOn === null || closesOn === null) return fail(noDay)
  const kind = oneOf(['evaluation', 'questionnaire'], form('kind')) ?? 'evaluation'
  const counted = Number(oneOf(['1', '2', '3'], form('counted')) ?? '2')
  const options = linesOf(form('options'))
  const ends = {
    lowest: form('lowestMeans')?.trim() ?? commonEnds.lowest,
    highest: form('highestMeans')?.trim() ?? commonEnds.highest,
  }
  const questions = linesOf(form('questions')).map((wording, nth): PollQuestion => {
    const id = `${opensOn}-${crypto.randomUUID().slice(0, 8)}-${nth + 1}`
    return kind === 'evaluation'
      ? { kind: 'score', id, wording, lowest: 1, highest: 5, ends, initiative: null }
      : {
          kind: 'choice',
          id,
          wording,
          options,
          counted: options.map((_, at) => at).slice(0, counted),
        }
  })
  return ok({ kind, questions, opensOn, closesOn })
}

function linesOf(text: string | undefined): readonly string[] {
  return (text ?? '').split(/\r?\n/).flatMap((line) => line.trim() || [])
}

export const unknownAct: Problem = {
  code: 'council/act',
  severity: 'blocks',
  message: '操作が分かりません。ページを開き直して、ボタンから操作してください。',
}

export const noDay: Problem = {
  code: 'council/day',
  severity: 'blocks',
  message: '日を「2021-04-01」のように入れてください。',
}
