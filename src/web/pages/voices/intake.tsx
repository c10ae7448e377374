/** `/work/voices/receive`: voices that came by letter, box, telephone or visit */
import { getInbox } from '../../../actions/voices/list-voices.ts'
import { receiveVoice as receive } from '../../../actions/voices/receive-voice.ts'
import { type Channel, channels, isOneOf } from '../../../evidence/voice/channel.ts'
import { readDay } from '../../../japanese/calendar-date.ts'
import { IntakePage, type IntakePageProps } from '../../../ui/voices/intake-page.tsx'
import { page } from '../../respond.ts'
import { formOf, readId, type Visit } from '../../visit.ts'
import { notFound } from '../not-found.tsx'
import { readVoiceForm } from './send.tsx'

type Shown = Pick<IntakePageProps, 'given' | 'problems' | 'receipt'>

export async function voiceIntake(visit: Visit): Promise<Response> {
  return await show(visit, { given: blank(visit.actions.today), problems: [], receipt: null })
}

function blank(today: string): IntakePageProps['given'] {
  return { ...readVoiceForm(() => undefined), channel: 'letter', receivedOn: today }
}

async function show({ site, actions }: Visit, shown: Shown): Promise<Response> {
  const inbox = await getInbox(actions, { office: null, state: 'open', after: null })
  if (inbox === null) return notFound(site)
  return page(<IntakePage site={site} offices={inbox.offices} {...shown} />, {
    status: shown.problems.length === 0 ? 200 : 422,
    headers: { 'cache-control': 'no-store' },
  })
}

export async function receiveVoice(visit: Visit): Promise<Response> {
  const form = await formOf(visit)
  const channel = readChannel(form('channel'))
  const given = { ...readVoiceForm(form), channel, receivedOn: form('received') ?? '' }
  const received = await receive(visit.actions, visit.seals(), {
    ...given,
    office: readId(given.office),
    language: 'ja',
    receivedOn: readDay(given.receivedOn),
  })
  if (!received.ok) return await show(visit, { given, problems: received.problems, receipt: null })
  const office = given.office
  const next = { ...blank(visit.actions.today), office, channel }
  return await show(visit, { given: next, problems: [], receipt: received.value })
}

/** Never `web`: that is the public's own form. */
function readChannel(text: string | undefined): Channel {
  return isOneOf(channels, text) && text !== 'web' ? text : 'letter'
}
