/** `/work/voices`: what is open with the offices somebody works for */
import { getInbox } from '../../../actions/voices/list-voices.ts'
import { isOneOf } from '../../../evidence/voice/channel.ts'
import {
  hasEnded,
  type QuestionState,
  questionStates,
} from '../../../evidence/voice/question-state.ts'
import { readDay } from '../../../japanese/calendar-date.ts'
import { InboxPage } from '../../../ui/voices/inbox-page.tsx'
import { page } from '../../respond.ts'
import { queryOf, readId, type Visit } from '../../visit.ts'
import { notFound } from '../not-found.tsx'
import { importedIn } from '../table-import.tsx'

export async function voiceInbox(visit: Visit): Promise<Response> {
  const { site, actions } = visit
  const office = readId(queryOf(visit, 'office'))
  const asked = queryOf(visit, 'state')
  const state: InboxState =
    asked === 'late' || asked === 'ended' || isOneOf(questionStates, asked) ? asked : 'open'
  const typed = queryOf(visit, 'number')?.trim() ?? ''
  const number = typed === '' ? null : typed
  const after = readAfter(queryOf(visit, 'after'))
  const found = await getInbox(actions, { office, state, number, after })
  if (found === null) return notFound(site)
  const last = found.lines.at(-1)
  const ended = state === 'ended' || (isOneOf(questionStates, state) && hasEnded(state))
  const day = ended && typed === '' ? last?.endedOn : last?.dueOn
  const following = last === undefined ? null : `${day}_${last.question}`
  return page(
    <InboxPage
      site={site}
      today={actions.today}
      chosen={{ office: office ?? '', state, number: typed }}
      {...found}
      imported={importedIn(visit)}
      transferred={queryOf(visit, 'done') === 'transfer'}
      next={found.more ? site.links.voiceInbox({ office, state, after: following }) : null}
    />,
    { headers: { 'cache-control': 'no-store' } },
  )
}

type InboxState = QuestionState | 'open' | 'late' | 'ended'

function readAfter(text: string | undefined) {
  const [day = '', question] = (text ?? '').split('_')
  const id = readId(question)
  return id === null || readDay(day) === null ? null : { day, id }
}
