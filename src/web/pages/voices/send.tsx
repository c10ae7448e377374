/** `/voices/send`: the form anyone may send; `/voices/receipt`: what became of it */
import { listOffices } from '../../../actions/list-offices.ts'
import { getAnswerPeriod } from '../../../actions/voices/answer-periods.ts'
import { findReceipt } from '../../../actions/voices/find-receipt.ts'
import { longestLetter, receiveVoice } from '../../../actions/voices/receive-voice.ts'
import type { Problem } from '../../../lib/problem.ts'
import {
  ReceiptPage,
  SendPage,
  type SendPageProps,
  StatePage,
} from '../../../ui/voices/send-page.tsx'
import { page } from '../../respond.ts'
import { formOf, readId, type Visit } from '../../visit.ts'

const keptNowhere = { 'cache-control': 'no-store' }

const blank: SendPageProps['given'] = {
  office: '',
  words: '',
  way: 'none',
  sender: { name: '', address: '', phone: '', mail: '' },
  wishesUnpublished: false,
}

export async function voiceForm(visit: Visit): Promise<Response> {
  return await show(visit, blank, [])
}

async function show(
  { site, actions }: Visit,
  given: SendPageProps['given'],
  problems: readonly Problem[],
): Promise<Response> {
  const offices = (await listOffices(actions)).map(({ office }) => office)
  const most = longestLetter.toLocaleString('ja-JP')
  const period = await getAnswerPeriod(actions)
  return page(<SendPage {...{ site, offices, given, most, period, problems }} />, {
    status: problems.length === 0 ? 200 : 422,
    ...(problems.length === 0 ? {} : { headers: keptNowhere }),
  })
}

export async function sendVoice(visit: Visit): Promise<Response> {
  const { site, actions } = visit
  const form = await formOf(visit)
  const given = readVoiceForm(form)
  const received = await receiveVoice(actions, visit.seals(), {
    ...given,
    office: readId(given.office),
    channel: 'web',
    language: site.language,
    receivedOn: actions.today,
  })
  if (!received.ok) return await show(visit, given, received.problems)
  return page(<ReceiptPage site={site} receipt={received.value} />, { headers: keptNowhere })
}

/** What a form says of a letter, whoever fills it in. */
export function readVoiceForm(form: (name: string) => string | undefined): SendPageProps['given'] {
  const way = form('way')
  return {
    office: form('office') ?? '',
    words: form('words') ?? '',
    way: way === 'mail' || way === 'letter' ? way : 'none',
    sender: {
      name: (form('name') ?? '').trim(),
      address: (form('address') ?? '').trim(),
      phone: (form('phone') ?? '').trim(),
      mail: (form('mail') ?? '').trim(),
    },
    wishesUnpublished: form('unpublished') === 'yes',
  }
}

export function voiceState({ site }: Visit): Response {
  const given = { number: '', secret: '' }
  return page(<StatePage site={site} given={given} found={null} problems={[]} />)
}

export async function askVoiceState(visit: Visit): Promise<Response> {
  const { site, actions } = visit
  const form = await formOf(visit)
  const given = { number: form('number') ?? '', secret: form('secret') ?? '' }
  const found = await findReceipt(actions, visit.seals(), given)
  return page(
    <StatePage
      site={site}
      given={given}
      found={found.ok ? found.value : null}
      problems={found.ok ? [] : found.problems}
    />,
    { status: found.ok ? 200 : 422, headers: keptNowhere },
  )
}
