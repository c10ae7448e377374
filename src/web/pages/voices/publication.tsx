/** `/work/voices/letters/:voice/publication`: the public text of a letter, written, checked, published or held back */
import { getCase } from '../../../actions/voices/get-case.ts'
import {
  detailsIn,
  proposePublication,
  publishVoice,
  withholdVoice,
} from '../../../actions/voices/publish-voice.ts'
import { findDetails } from '../../../evidence/personal/find-details.ts'
import { isOneOf, withholdingReasons } from '../../../evidence/voice/channel.ts'
import type { VoiceCase } from '../../../evidence/voice/voice-case.ts'
import { fail, type Problem } from '../../../lib/problem.ts'
import { PublicationPage } from '../../../ui/voices/publication-page.tsx'
import { may } from '../../../workflow/policy/may.ts'
import { page, seeOther } from '../../respond.ts'
import { href } from '../../routes.ts'
import { entriesOf, idIn, queryOf, type Visit } from '../../visit.ts'
import { notFound } from '../not-found.tsx'
import { backToCase } from './case-acts.ts'

interface Shown {
  readonly problems: readonly Problem[]
  readonly typed: Readonly<Record<string, string>>
  readonly letStand: ReadonlySet<string>
}

const nothing: Shown = { problems: [], typed: {}, letStand: new Set() }

export async function voicePublication(visit: Visit): Promise<Response> {
  return await show(visit, nothing)
}

async function show(visit: Visit, shown: Shown): Promise<Response> {
  const { site, actions } = visit
  const id = idIn(visit, 'voice')
  const found = id === null ? null : await getCase(actions, visit.seals(), id)
  if (found === null || found.voice.endedOn === null) return notFound(site)
  const { office } = found.voice
  const [newest] = found.publications
  const authors = newest?.writtenBy == null ? [] : [newest.writtenBy]
  return page(
    <PublicationPage
      {...{ site, case: found, ...shown }}
      saved={shown.problems.length === 0 && queryOf(visit, 'notice') === 'saved'}
      left={detailsLeft(found, shown.typed)}
      mayPublish={may(actions.who, 'voice.publish', { office, authors }).allowed}
      mayWithhold={may(actions.who, 'voice.publish', { office, authors: [] }).allowed}
    />,
    {
      status: shown.problems.length === 0 ? 200 : 422,
      headers: { 'cache-control': 'no-store' },
    },
  )
}

/** In what was typed, else in the text that waits. */
function detailsLeft({ known, publications }: VoiceCase, typed: Shown['typed']) {
  const words = Object.entries(typed).filter(([name]) => /^(?:title|question-|view-)/u.test(name))
  if (words.length > 0) return words.flatMap(([, text]) => findDetails(text, known))
  const [newest] = publications
  return newest === undefined ? [] : detailsIn(newest.content, known).map(({ detail }) => detail)
}

async function readForm(visit: Visit): Promise<Omit<Shown, 'problems'>> {
  const entries = await entriesOf(visit)
  const stand = entries.filter(([name]) => name === 'stand').map(([, value]) => value)
  return { typed: Object.fromEntries(entries), letStand: new Set(stand) }
}

export async function writePublicText(visit: Visit): Promise<Response> {
  const voice = idIn(visit, 'voice')
  if (voice === null) return notFound(visit.site)
  const { typed, letStand } = await readForm(visit)
  const questions = new Map(
    Object.keys(typed)
      .filter((name) => name.startsWith('question-'))
      .map((name) => name.slice('question-'.length))
      .map((id) => [
        id,
        { question: typed[`question-${id}`] ?? '', view: typed[`view-${id}`] ?? '' },
      ]),
  )
  const title = typed['title'] ?? ''
  const written = await proposePublication(visit.actions, visit.seals(), voice, {
    ...{ title, questions, letStand },
  })
  if (!written.ok) return await show(visit, { problems: written.problems, typed, letStand })
  return seeOther(href('voicePublication', { voice }, { query: { notice: 'saved' } }))
}

export async function decidePublication(visit: Visit): Promise<Response> {
  const voice = idIn(visit, 'voice')
  if (voice === null) return notFound(visit.site)
  const { typed, letStand } = await readForm(visit)
  const { reason } = typed
  const decided =
    typed['decision'] === 'publish'
      ? await publishVoice(visit.actions, visit.seals(), voice, {
          revision: Number(typed['revision']),
          letStand,
        })
      : isOneOf(withholdingReasons, reason)
        ? await withholdVoice(visit.actions, voice, reason)
        : fail(reasonUnknown)
  if (!decided.ok) return await show(visit, { ...nothing, problems: decided.problems, letStand })
  return backToCase(visit, typed['decision'] === 'publish' ? 'published' : 'withheld')
}

const reasonUnknown: Problem = {
  code: 'voice-public/reason',
  severity: 'blocks',
  message: '公表しない理由が選ばれていません。一覧から理由を選んでください。',
}
