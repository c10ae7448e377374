/** `/work/council/meetings/:meeting`: one meeting for the office, from its notice to its minutes */
import { getMeeting } from '../../../actions/council/get-council.ts'
import { getDesk } from '../../../actions/council/get-desk.ts'
import {
  announceMeeting,
  cancelMeeting,
  changeMeeting as change,
  holdMeeting,
  makeMeetingMaterials,
  type SaidPresence,
} from '../../../actions/council/meetings.ts'
import { confirmMinutes, publishMinutes, writeMinutes } from '../../../actions/council/minutes.ts'
import { presences } from '../../../evidence/council/meeting.ts'
import { fail, type Result } from '../../../lib/problem.ts'
import type { Rejected } from '../../../ui/council/desk-frame.tsx'
import { MeetingWorkPage } from '../../../ui/pages/council/meeting-work-page.tsx'
import { page } from '../../respond.ts'
import { entriesOf, idIn, readId, type Visit } from '../../visit.ts'
import { notFound } from '../not-found.tsx'
import {
  type Entries,
  type Form,
  formIn,
  oneOf,
  readNotice,
  unknownAct,
} from './read-council-form.ts'
import { doneIn, ledOn } from './told.ts'

export async function meetingWork(visit: Visit): Promise<Response> {
  return await show(visit, null)
}

async function show(visit: Visit, rejected: Rejected | null): Promise<Response> {
  const { site, actions } = visit
  const id = idIn(visit, 'meeting')
  const found = id === null ? null : await getMeeting(actions, id, { open: false })
  const desk = found === null ? null : await getDesk(actions, found.meeting.office.code)
  if (found === null || desk === null) return notFound(site)
  return page(
    <MeetingWorkPage
      site={site}
      {...found}
      sheets={desk.sheets}
      today={actions.today}
      rejected={rejected}
      done={rejected === null ? doneIn(visit) : null}
    />,
    { status: rejected === null ? 200 : 422, headers: { 'cache-control': 'no-store' } },
  )
}

export async function changeMeeting(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'meeting')
  if (id === null) return notFound(visit.site)
  const entries = await entriesOf(visit)
  const form = formIn(entries)
  const act = form('act') ?? ''
  const done = await perform(visit, id, act, form, entries)
  if (!done.ok) return await show(visit, { act, value: form, problems: done.problems })
  return ledOn(visit.site.links.meetingWork(id), `meeting.${act}`)
}

async function perform(
  { actions }: Visit,
  id: string,
  act: string,
  form: Form,
  entries: Entries,
): Promise<Result<unknown>> {
  switch (act) {
    case 'notice': {
      const notice = readNotice(form)
      return notice.ok ? await change(actions, id, notice.value, form('lateReason') ?? '') : notice
    }
    case 'announce':
      return await announceMeeting(actions, id, form('lateReason') ?? '')
    case 'cancel':
      return await cancelMeeting(actions, id, form('reason') ?? '')
    case 'materials':
      return await makeMeetingMaterials(actions, id)
    case 'hold':
      return await holdMeeting(actions, id, presencesIn(entries))
    case 'minutes':
      return await writeMinutes(
        actions,
        id,
        (form('content') ?? '').replaceAll('\r\n', '\n'),
        Number(form('begunFrom') ?? 0),
      )
    case 'confirm':
      return await confirmMinutes(actions, id, Number(form('revision')))
    case 'publish':
      return await publishMinutes(actions, id)
    default:
      return fail(unknownAct)
  }
}

/** Of whom nothing was chosen, nothing is said. */
function presencesIn(entries: Entries) {
  const said = new Map<string, SaidPresence>()
  for (const [name, value] of entries) {
    const member = readId(/^presence\.(.+)$/.exec(name)?.[1])
    const presence = oneOf([...presences, 'notSeated'], value)
    if (member !== null && presence !== null) said.set(member, presence)
  }
  return said
}
