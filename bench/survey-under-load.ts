/** Surveys for benchmarks: ten questions, open, with as many tickets as are asked for, in the city of the benchmark. */
import { randomUUID } from 'node:crypto'
import type { ActionContext } from '../src/actions/context.ts'
import { sealAnswers } from '../src/actions/surveys/sealed-answers.ts'
import type { Answer } from '../src/evidence/survey/answer.ts'
import type { SurveyDefinition } from '../src/evidence/survey/survey.ts'
import { questionOf, surveyOf } from '../src/evidence/survey/testing/a-survey.ts'
import { drawTicket, hashTicket, printTicket } from '../src/evidence/survey/ticket.ts'
import type { Seals } from '../src/lib/seal.ts'
import { recordOffice } from '../src/store/office-store.ts'
import { recordSurvey, updateState } from '../src/store/survey/survey-store.ts'
import { addRoomForUsed } from '../src/store/survey/ticket-store.ts'

const office = {
  id: '6f6c8a34-0f0e-4d5a-9c34-2a4b7c3d1e01',
  code: 'bench',
  name: '計測区',
  nameEnglish: null,
}

export const definition: SurveyDefinition = surveyOf(
  Array.from({ length: 10 }, (_, at) =>
    questionOf(at + 1, at % 3 === 2 ? 'multiple' : 'single', 5, { breakdown: at < 2 }),
  ),
  { opensOn: '2021-06-01', closesOn: '2021-06-30' },
)

/** An open survey. @returns Its id */
export async function openBenchSurvey(
  { store, now }: ActionContext,
  code: string,
): Promise<string> {
  return await store.write(async (sql) => {
    await recordOffice(sql, office)
    const id = await recordSurvey(sql, { office: office.id, code, definition }, now)
    if (id === null) throw new Error(`there is a survey ${code} already`)
    await updateState(sql, id, 'open', null)
    return id
  })
}

/**
 * Tickets as printed.
 *
 * @param first How many there are already
 */
export async function addTickets(
  { store }: ActionContext,
  survey: string,
  code: string,
  count: number,
  first = 0,
): Promise<readonly string[]> {
  const tickets = Array.from({ length: count }, () => drawTicket(code))
  for (let at = 0; at < count; at += 20_000) {
    const hashes = tickets.slice(at, at + 20_000).map(hashTicket)
    await store.write(
      (sql) => sql`
        insert into survey_ticket (municipality_id, survey_id, ticket_hash, stratum, number)
        select current_municipality(), ${survey}, hash, '', ${first + at}::int + nth - 1
        from unnest(${hashes}::text[]) with ordinality as t(hash, nth)`,
    )
  }
  await store.write((sql) => addRoomForUsed(sql, survey))
  return tickets.map(printTicket)
}

/** Somebody's answer, a little different each time. */
export function answerOf(nth: number): Answer {
  return definition.questions.map(({ version }, at) => {
    const first = ((nth * 7 + at * 3 + (nth >> 3)) % 5) + 1
    return version.kind === 'multiple' && first < 5 ? [first, 5] : [first]
  })
}

const answersARow = 500

/** Answers as they lie in an open survey, without the tickets they came by. */
export async function fillInbox(
  { store }: ActionContext,
  seals: Seals,
  survey: string,
  count: number,
): Promise<void> {
  for (let at = 0; at < count; at += answersARow * 40) {
    await store.write(async (sql) => {
      for (let row = at; row < Math.min(count, at + answersARow * 40); row += answersARow) {
        const inbox = randomUUID()
        const answers = Array.from({ length: Math.min(answersARow, count - row) }, (_, n) =>
          answerOf(row + n),
        )
        const sealed = Buffer.from(sealAnswers(seals, { survey, inbox }, answers))
        await sql`
          insert into survey_inbox (municipality_id, survey_id, inbox_id, answers, sealed)
          values (current_municipality(), ${survey}, ${inbox}, ${answers.length}, ${sealed})`
      }
    })
  }
}
