/** `/voices/talks`, `/voices/talks/:talk`: talks with the mayor for anyone, and applying for one */
import {
  applyForTalk as apply,
  takeBackApplication as takeBack,
} from '../../../actions/voices/apply-for-talk.ts'
import { getPublicTalk, listPublicTalks } from '../../../actions/voices/list-talks.ts'
import { TalkPage, type TalkPageProps, TalksPage } from '../../../ui/voices/talks-page.tsx'
import { page } from '../../respond.ts'
import { formOf, idIn, type Visit } from '../../visit.ts'
import { notFound } from '../not-found.tsx'

export async function talks({ site, actions }: Visit): Promise<Response> {
  return page(<TalksPage site={site} talks={await listPublicTalks(actions)} />)
}

type Shown = Pick<TalkPageProps, 'secret' | 'takenBack' | 'given' | 'problems'>

const blank: Shown = {
  secret: null,
  takenBack: false,
  given: { name: '', contact: '', wish: '' },
  problems: [],
}

export async function talk(visit: Visit): Promise<Response> {
  return await show(visit, blank)
}

async function show(visit: Visit, shown: Shown): Promise<Response> {
  const { site, actions } = visit
  const id = idIn(visit, 'talk')
  const found = id === null ? null : await getPublicTalk(actions, id)
  if (found === null) return notFound(site)
  const recruiting = found.state === 'recruiting' && actions.today <= found.recruitsUntil
  const props = { site, talk: found, recruiting, ...shown }
  if (shown === blank) return page(<TalkPage {...props} />)
  return page(<TalkPage {...props} />, {
    status: shown.problems.length === 0 ? 200 : 422,
    headers: { 'cache-control': 'no-store' },
  })
}

export async function applyForTalk(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'talk')
  if (id === null) return notFound(visit.site)
  const form = await formOf(visit)
  const given = {
    name: form('name') ?? '',
    contact: form('contact') ?? '',
    wish: form('wish') ?? '',
  }
  const applied = await apply(visit.actions, visit.seals(), id, given)
  if (!applied.ok) return await show(visit, { ...blank, given, problems: applied.problems })
  return await show(visit, { ...blank, secret: applied.value })
}

export async function takeBackApplication(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'talk')
  if (id === null) return notFound(visit.site)
  const form = await formOf(visit)
  const back = await takeBack(visit.actions, id, form('secret') ?? '')
  return await show(
    visit,
    back.ok ? { ...blank, takenBack: true } : { ...blank, problems: back.problems },
  )
}
