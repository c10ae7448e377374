/** A list of opinions held against those there are; what is new is taken down as if it were typed in today. */
import { randomUUID } from 'node:crypto'
import type { FilledOpinion } from '../../../evidence/council/import/fill-opinion.ts'
import { type DatedMove, movesTo } from '../../../evidence/council/import/opinion-course.ts'
import { planOpinions } from '../../../evidence/council/import/plan-opinions.ts'
import type { OpinionRow } from '../../../evidence/council/import/read-opinion-row.ts'
import type { OpinionState } from '../../../evidence/council/opinion.ts'
import { moveOpinion } from '../../../evidence/council/opinion-move.ts'
import { plainKey } from '../../../evidence/table/read-cell.ts'
import {
  elsewhereNotes,
  mostOfIt,
  officesWithMost,
} from '../../../evidence/table/taken-elsewhere.ts'
import { type FiscalYear, fiscalYearOf } from '../../../japanese/fiscal-year.ts'
import { inTurns } from '../../../lib/take-turns.ts'
import { actorId, actorName } from '../../../people/actor.ts'
import type { OpinionDays } from '../../../plan/council-rules.ts'
import { listMeetings } from '../../../store/council/meeting-store.ts'
import {
  fillOpinions,
  keepMoves,
  listOpinions,
  listOpinionsElsewhere,
  type MovedOpinion,
  type NewOpinion,
  recordOpinions,
} from '../../../store/council/opinion-store.ts'
import { listMembers } from '../../../store/council/seat-store.ts'
import type { Sql } from '../../../store/database.ts'
import { initiativesOf } from '../get-opinions.ts'
import { ownerIn } from '../opinions.ts'
import { recordCouncilMeasures } from '../record-council-measures.ts'
import type { Bringing, BringSurroundings, BroughtTable } from './bringing.ts'

export async function bringOpinions(
  around: BringSurroundings,
  { office, rows, letStand }: BroughtTable,
): Promise<Bringing> {
  const { sql, council, taking } = around
  const { today } = council
  const stages = ['announced', 'held'] as const
  const initiatives = await initiativesOf(sql, office)
  const planning = planOpinions(rows, {
    ...{ today, letStand },
    members: await listMembers(sql, { office }),
    meetings: await listMeetings(sql, { offices: [office], stages }),
    initiatives: initiatives.map(({ id, title }) => ({ id, name: title })),
    opinions: await listOpinions(sql, { offices: [office], ...(taking ? { lock: true } : {}) }),
  })
  const plan = await inTurns(planning)
  return {
    rows: plan.rows,
    notes: await opinionsElsewhere(sql, office, plan.taken),
    keep: async () => {
      const taken = plan.taken.map((row) => newOpinion(around, office, row))
      await recordOpinions(sql, office, taken)
      await fillOpinions(
        sql,
        plan.filled.map(({ opinion, ...filled }) => ({ id: opinion.id, ...filled })),
      )
      await keepMoves(sql, [
        ...taken.flatMap((opinion, nth) => {
          const [state, row] = [asReceived(opinion), plan.taken[nth]]
          return row === undefined ? [] : moved(around, opinion.id, state, movesTo(state, row))
        }),
        ...plan.filled.flatMap(({ opinion, moves }) => moved(around, opinion.id, opinion, moves)),
      ])
      for (const fiscalYear of yearsOf(taken, plan.filled)) {
        await recordCouncilMeasures(sql, { office, fiscalYear, today })
      }
    },
  }
}

async function opinionsElsewhere(sql: Sql, office: string, rows: readonly OpinionRow[]) {
  const keyOf = (on: string, summary: string) => `${on}\n${plainKey(summary)}`
  const listed = rows.map(({ on, summary }) => ({ key: keyOf(on, summary), number: '' }))
  const days = [...new Set(rows.map(({ on }) => on))]
  const elsewhere = (await listOpinionsElsewhere(sql, office, days)).map(
    ({ office: name, receivedOn, summary }) => ({
      ...{ office: name, key: keyOf(receivedOn, summary), number: '' },
    }),
  )
  const same = '出た日と要旨'
  const rule = mostOfIt
  return elsewhereNotes(officesWithMost(listed, elsewhere, rule), { things: '意見', same, rule })
}

type Taken = NewOpinion & { readonly id: string; readonly fiscalYear: FiscalYear }

/** The days of its steps begin today, as for one that is typed in; of one that was withdrawn, when it was said. */
function newOpinion(
  { context, council }: BringSurroundings,
  office: string,
  { on, summary, words, member, meeting, initiative, course }: OpinionRow,
): Taken {
  return {
    ...{ id: randomUUID(), office, summary, words, receivedOn: on },
    fiscalYear: meeting?.fiscalYear ?? fiscalYearOf(on),
    meeting: meeting?.id ?? null,
    member: member?.id ?? null,
    initiative: initiative?.id ?? null,
    owner: ownerIn(context),
    due: course?.kind === 'withdrawn' ? council.dueFrom(on, 'route') : council.dueAfter('route'),
  }
}

function asReceived({ owner, due }: Taken): OpinionState {
  return {
    ...{ stage: 'received', owner, due, closedOn: null, draft: null, authors: [] },
    ...{ reply: null, round: 1 },
  }
}

/** The moves of the list, each on its own day: what is left to do begins today, as for one that is typed in. */
function moved(
  { context, council }: BringSurroundings,
  id: string,
  before: OpinionState,
  moves: readonly DatedMove[],
): readonly MovedOpinion[] {
  const [by, taker] = [actorId(context.who), actorName(context.who)]
  // who answered, acted and told is not in the list; handing on alone is done by whoever takes it
  const past = moves.some(({ move }) => move.kind !== 'route')
  const byName = past ? `前の一覧${taker === null ? '' : `。取り込み：${taker}`}` : (taker ?? '')
  const steps: MovedOpinion['steps'][number][] = []
  let state = before
  for (const [nth, { move, on: said }] of moves.entries()) {
    const began = nth === moves.length - 1 ? council.today : said
    // when it was handed on is not in the list: of one that nothing more came of, it is today
    const on = move.kind === 'route' ? began : said
    const dueAfter = (step: keyof OpinionDays) => council.dueFrom(began, step)
    // who approved it is not in the list; whoever takes the list answers for it
    const after = moveOpinion(state, move, { by, today: on, repliesNeedApproval: false, dueAfter })
    // planned for one that waits for it, in this very transaction
    if (!after.ok) throw new Error(`an opinion could not be moved: ${after.problems[0]?.code}`)
    const { stage, due } = after.value
    steps.push({ move, fromStage: state.stage, toStage: stage, due, by, byName, on })
    state = after.value
  }
  return steps.length === 0 ? [] : [{ id, state, steps }]
}

function yearsOf(
  taken: readonly Taken[],
  filled: readonly FilledOpinion[],
): ReadonlySet<FiscalYear> {
  const years = [...taken, ...filled.map(({ opinion }) => opinion)]
  return new Set(years.map(({ fiscalYear }) => fiscalYear))
}
