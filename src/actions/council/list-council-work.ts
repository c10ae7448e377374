/** What the ward council asks of somebody of the office: opinions to deal with, replies to approve, each with its day. */
import { isOpen } from '../../evidence/council/opinion.ts'
import type { Opinion } from '../../evidence/council/records.ts'
import type { Actor } from '../../people/actor.ts'
import { listOpinions } from '../../store/council/opinion-store.ts'
import { may, officesWhere } from '../../workflow/policy/may.ts'
import type { WorkItem } from '../../workflow/work/work-item.ts'
import type { ActionContext } from '../context.ts'

const waiting = ['received', 'answering', 'approving', 'acting', 'telling'] as const

export async function listCouncilWork({ store, who }: ActionContext): Promise<readonly WorkItem[]> {
  const offices = officesWhere(who, 'council.answer')
  if (offices?.length === 0) return []
  const opinions = await store.read((sql) => listOpinions(sql, { offices, stages: waiting }))
  return opinions.filter(isOpen).flatMap((opinion) => itemOf(who, opinion) ?? [])
}

/** An approval waits for whoever may give it; the rest for those of the very office. */
function itemOf(who: Actor, opinion: Opinion): WorkItem | null {
  const { id, office, authors, stage, fiscalYear, summary, due } = opinion
  const own = who.kind === 'person' && who.roles.some((held) => held.office === office.id)
  const approving = stage === 'approving'
  const asked = approving
    ? may(who, 'council.approve', { office: office.id, authors }).allowed
    : own && may(who, 'council.answer', { office: office.id }).allowed
  if (!asked) return null
  return {
    kind: approving ? 'approveOpinion' : 'opinion',
    at: { kind: 'opinion', id },
    office: office.name,
    fiscalYear,
    title: summary,
    due,
    count: null,
    inCareOf: null,
  }
}
