/** `/work/voices`: what is open with the offices somebody works for */
import { getInbox } from '../../../actions/voices/list-voices.ts'
import { isOneOf } from '../../../evidence/voice/channel.ts'
import { questionStates } from '../../../evidence/voice/question-state.ts'
import { InboxPage } from '../../../ui/voices/inbox-page.tsx'
import { page } from '../../respond.ts'
import { queryOf, readId, type Visit } from '../../visit.ts'
import { notFound } from '../not-found.tsx'
import { importedIn } from '../table-import.tsx'

export async function voiceInbox(visit: Visit): Promise<Response> {
  const { site, actions } = visit
  const office = readId(queryOf(visit, 'office'))
  const asked = queryOf(visit, 'state')
  const state =
    asked === 'late' || asked === 'ended' || isOneOf(questionStates, asked) ? asked : 'open'
  const found = await getInbox(actions, {
    office,
    state,
    after: readAfter(queryOf(visit, 'after')),
  })
  if (found === null) return notFound(site)
  const last = found.lines.at(-1)
  const after = last === undefined ? null : `${last.dueOn}_${last.question}`
  return page(
    <InboxPage
      site={site}
      today={actions.today}
      chosen={{ office: office ?? '', state }}
      {...found}
      imported={importedIn(visit)}
      next={found.more ? site.links.voiceInbox({ office, state, after }) : null}
    />,
    { headers: { 'cache-control': 'no-store' } },
  )
}

function readAfter(text: string | undefined) {
  const [due = '', question] = (text ?? '').split('_')
  const id = readId(question)
  return id === null || !/^\d{4}-\d\d-\d\d$/.test(due) ? null : { due, id }
}
