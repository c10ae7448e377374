/** `/voices`, `/voices/entries/:voice`, `/voices/statistics`: what anyone may read */
import { getAnswerPeriod } from '../../../actions/voices/answer-periods.ts'
import {
  getPublicVoice,
  getPublicVoices,
  getVoiceStatistics,
} from '../../../actions/voices/list-voices.ts'
import { isOneOf, themes } from '../../../evidence/voice/channel.ts'
import { type FiscalYear, findFiscalYear, fiscalYearOf } from '../../../japanese/fiscal-year.ts'
import { FiguresPage } from '../../../ui/voices/figures-page.tsx'
import { VoicePage } from '../../../ui/voices/voice-page.tsx'
import { VoicesPage } from '../../../ui/voices/voices-page.tsx'
import { page } from '../../respond.ts'
import { idIn, queryOf, readId, readYear, type Visit } from '../../visit.ts'
import { notFound } from '../not-found.tsx'

export async function voices(visit: Visit): Promise<Response> {
  const { site, actions } = visit
  const theme = queryOf(visit, 'theme')
  const query = {
    words: (queryOf(visit, 'q') ?? '').trim(),
    office: queryOf(visit, 'office') || null,
    theme: isOneOf(themes, theme) ? theme : null,
    after: queryOf(visit, 'after') ?? null,
  }
  const found = await getPublicVoices(actions, { ...query, after: readVoicePlace(query.after) })
  const last = found.entries.at(-1)
  const after = last === undefined ? null : `${last.publishedOn}_${last.voice}`
  return page(
    <VoicesPage
      site={site}
      query={query}
      entries={found.entries}
      offices={found.offices}
      next={found.more ? site.links.voices({ ...query, after }) : null}
    />,
  )
}

/** Where the page before ended: its last entry's day and id. */
export function readVoicePlace(text: string | null) {
  const [publishedOn = '', id] = (text ?? '').split('_')
  const voice = readId(id)
  return voice === null || !/^\d{4}-\d\d-\d\d$/.test(publishedOn) ? null : { publishedOn, voice }
}

export async function voice(visit: Visit): Promise<Response> {
  const { site, actions } = visit
  const id = idIn(visit, 'voice')
  const entry = id === null ? null : await getPublicVoice(actions, id)
  if (entry === null) return notFound(site)
  return page(<VoicePage site={site} entry={entry} />)
}

export async function voiceFigures(visit: Visit): Promise<Response> {
  const { site, actions } = visit
  const now = fiscalYearOf(actions.today)
  const year = readYear(queryOf(visit, 'year')) ?? now
  const figures = await getVoiceStatistics(actions, year, null)
  const years = [now, now - 1, now - 2]
    .map(findFiscalYear)
    .filter((each): each is FiscalYear => each !== null)
  const period = await getAnswerPeriod(actions)
  return page(<FiguresPage {...{ site, figures, years, period }} />)
}
