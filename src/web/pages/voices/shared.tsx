/** `/work/voices/shared`: what offices tell each other of voices and of ways to listen */
import { getShared, tellPractice as tell } from '../../../actions/voices/share-voice.ts'
import { SharedPage, type SharedPageProps } from '../../../ui/voices/shared-page.tsx'
import { page, seeOther } from '../../respond.ts'
import { href } from '../../routes.ts'
import { readId, type Visit } from '../../visit.ts'
import { notFound } from '../not-found.tsx'
import { typedIn } from './case-acts.ts'

export async function sharedVoices(visit: Visit): Promise<Response> {
  return await show(visit, { problems: [], typed: {} })
}

async function show(
  { site, actions }: Visit,
  shown: Pick<SharedPageProps, 'problems' | 'typed'>,
): Promise<Response> {
  const found = await getShared(actions)
  if (found === null) return notFound(site)
  return page(<SharedPage {...{ site, ...found, ...shown }} />, {
    status: shown.problems.length === 0 ? 200 : 422,
    headers: { 'cache-control': 'no-store' },
  })
}

export async function tellPractice(visit: Visit): Promise<Response> {
  const typed = await typedIn(visit)
  const told = await tell(visit.actions, {
    office: readId(typed['office']),
    title: typed['title'] ?? '',
    whatWasDone: typed['done'] ?? '',
    whatCameOfIt: typed['came'] ?? '',
    document: typed['document'] ?? '',
  })
  if (!told.ok) return await show(visit, { problems: told.problems, typed })
  return seeOther(href('sharedVoices', {}, { anchor: 'practices' }))
}
