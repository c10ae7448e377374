/** The API's operations on citizens' voices: what is published, and nothing else. */
import { getPublicVoice, getPublicVoices } from '../../actions/voices/list-voices.ts'
import { themeNames } from '../../evidence/voice/channel.ts'
import type { PublicEntry } from '../../evidence/voice/voice-lists.ts'
import { readVoicePlace } from '../pages/voices/voices.tsx'
import { idIn, queryOf, type Visit } from '../visit.ts'
import { json, nothingThere, refusedBy } from './answer.ts'
import { readAskedOne } from './asked.ts'

export async function apiVoices(visit: Visit): Promise<Response> {
  const theme = readAskedOne('theme', themeNames, queryOf(visit, 'theme'))
  if (!theme.ok) return refusedBy(theme.problems)
  const { entries, more } = await getPublicVoices(visit.actions, {
    words: (queryOf(visit, 'q') ?? '').trim(),
    office: queryOf(visit, 'office') || null,
    theme: theme.value,
    after: readVoicePlace(queryOf(visit, 'after') ?? null),
  })
  const last = entries.at(-1)
  const next = more && last !== undefined ? `${last.publishedOn}_${last.voice}` : null
  return json({ voices: entries.map(toldOf), next })
}

export async function apiVoice(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'voice')
  const entry = id === null ? null : await getPublicVoice(visit.actions, id)
  return entry === null ? nothingThere() : json(toldOf(entry))
}

function toldOf({ voice, officeCode, content, publishedOn, folded }: PublicEntry) {
  return { id: voice, office: officeCode, ...content, publishedOn, folded }
}
