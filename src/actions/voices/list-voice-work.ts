/** What citizens' voices ask of somebody: questions to answer or approve, public texts to write or check, by their days. */

import type { Colleague } from '../../evidence/voice/voice-case.ts'
import type { InboxLine, PublicationLine } from '../../evidence/voice/voice-lists.ts'
import { fiscalYearOf } from '../../japanese/fiscal-year.ts'
import { type Actor, actorId } from '../../people/actor.ts'
import { listInbox, listUnpublished } from '../../store/voice/inbox-store.ts'
import { may, mayAnywhere } from '../../workflow/policy/may.ts'
import type { WorkItem, WorkKind } from '../../workflow/work/work-item.ts'
import type { ActionContext } from '../context.ts'
import { listHandlers } from './list-handlers.ts'

/** More than this has the inbox. */
const most = 100

/** Of offices somebody holds a role in: the plan office of the whole city is not told of every letter. */
export async function listVoiceWork(context: ActionContext): Promise<readonly WorkItem[]> {
  const { who, store, today } = context
  if (!mayAnywhere(who, 'voice.handle') || who.kind !== 'person') return []
  const offices = who.roles.flatMap(({ office }) => (office === null ? [] : [office]))
  if (offices.length === 0) return []
  return await store.read(async (sql) => {
    const query = { offices, office: null, state: 'open', today, after: null, limit: most } as const
    const [lines, texts, here] = await Promise.all([
      listInbox(sql, query),
      listUnpublished(sql, offices),
      listHandlers(sql, offices, today),
    ])
    return [
      ...lines.flatMap((line) => questionItem(who, line, here)),
      // of those from a former list the inbox tells: thousands at once are nobody's work of today
      ...texts
        .filter(({ imported }) => !imported)
        .slice(0, most)
        .flatMap((text) => publicationItem(who, text)),
    ]
  })
}

/** @param here Who answers voices today, by office */
function questionItem(
  who: Actor,
  line: InboxLine,
  here: ReadonlyMap<string, readonly Colleague[]>,
): readonly WorkItem[] {
  const { state, officeId: office, authors, handler } = line
  const approves = state === 'approving'
  const act = approves ? 'voice.approve' : 'voice.handle'
  if (!may(who, act, { office, authors }).allowed) return []
  // what somebody took is theirs alone, until they are there no more
  const theirs = here.get(office)?.some(({ id }) => id === handler) === true
  if (!approves && handler !== actorId(who) && theirs) return []
  const title = `市民の声 ${line.receipt}${line.questions > 1 ? ` の${line.position}` : ''}`
  const due = state === 'referred' ? (line.referralDue ?? line.dueOn) : line.dueOn
  const at = { kind: 'voice', id: line.voice } as const
  return [
    {
      ...itemOf(approves ? 'approveVoice' : 'answerVoice', line.office, line.receivedOn),
      at,
      title,
      due,
    },
  ]
}

function publicationItem(who: Actor, line: PublicationLine): readonly WorkItem[] {
  const checks = line.publication === 'proposed'
  const authors = line.writtenBy === null ? [] : [line.writtenBy]
  const act = checks ? 'voice.publish' : 'voice.handle'
  if (!may(who, act, { office: line.officeId, authors }).allowed) return []
  const title = `市民の声 ${line.receipt} の公表`
  const at = { kind: 'voicePublication', id: line.voice } as const
  return [{ ...itemOf('publishVoice', line.office, line.receivedOn), at, title, due: line.due }]
}

function itemOf(kind: WorkKind, office: string, receivedOn: InboxLine['receivedOn']) {
  return { kind, office, fiscalYear: fiscalYearOf(receivedOn), count: null, inCareOf: null }
}
