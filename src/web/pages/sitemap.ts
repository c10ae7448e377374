/** `/sitemap.xml`, `/sitemaps/:part`: the public pages that say something of their own, each in both languages. */
import type { ActionContext } from '../../actions/context.ts'
import { listPublicPlaces, type PublicPlaces } from '../../actions/list-public-places.ts'
import type { Links } from '../../ui/site.ts'
import { href } from '../routes.ts'
import { type Place, printSitemap, printSitemapPart } from '../sitemap-file.ts'
import { numberIn, type Visit } from '../visit.ts'
import { notFound } from './not-found.tsx'

/** So many sheets, overviews, letters and opinions each, the newest: a bound for what one answer costs, far above a city's fifty years. */
const mostOfEach = 200_000

export async function sitemap({ site, actions }: Visit): Promise<Response> {
  const at = (part: number) => href('sitemapPart', { part })
  return answer(printSitemap(site.origin, await placesOf(actions), { at }))
}

export async function sitemapPart(visit: Visit): Promise<Response> {
  const { site, actions } = visit
  const part = numberIn(visit, 'part')
  if (part === null) return notFound(site)
  const xml = printSitemapPart(site.origin, await placesOf(actions), part)
  return xml === null ? notFound(site) : answer(xml)
}

function answer(xml: string): Response {
  const bytes = Buffer.from(xml)
  return new Response(bytes, {
    headers: {
      'content-type': 'application/xml; charset=utf-8',
      'content-length': String(bytes.byteLength),
      'cache-control': 'no-cache',
    },
  })
}

async function placesOf(actions: ActionContext): Promise<readonly Place[]> {
  const found = await listPublicPlaces(actions, mostOfEach)
  const { sheets, overviews, surveys, voices, registers } = found
  return [
    ...always.map((at) => ({ at })),
    ...ofYears(found),
    ...ofCouncils(found),
    ...each(surveys, (links, id) => links.survey(id)),
    ...each(registers, (links, key) => links.register(key)),
    ...each(overviews, (links, id) => links.overview(id)),
    ...each(voices, (links, id) => links.voice(id)),
    ...each([...new Set(sheets.map(({ initiative }) => initiative))], (links, id) =>
      links.initiative(id),
    ),
    ...sheets.map(({ sheet, acceptedAt }) => ({
      at: (links: Links) => links.sheet(sheet),
      changed: acceptedAt,
    })),
  ]
}

const always: readonly Place['at'][] = [
  (links) => links.start(),
  (links) => links.about(),
  (links) => links.councils(),
  (links) => links.voices(),
  (links) => links.voiceFigures(),
  (links) => links.talks(),
  (links) => links.surveys(),
  (links) => links.registers(),
  (links) => links.data(),
  (links) => links.forms(),
  (links) => links.checkRules(),
  (links) => links.glossary(),
]

function ofYears({ offices }: PublicPlaces): readonly Place[] {
  const all = offices.flatMap((office) => office.years.map(({ fiscalYear }) => fiscalYear))
  const years = [...new Set(all)]
  return [
    ...each(years, (links, year) => links.comparison(year)),
    ...each(years, (links, year) => links.check(year)),
    ...each(years, (links, year) => links.forecasts(year)),
    ...each(offices, (links, { office }) => links.office(office.code)),
    ...offices.flatMap(({ office: { code }, years: own }) =>
      each(own, (links, { fiscalYear }) => links.officeYear(code, fiscalYear)),
    ),
  ]
}

function ofCouncils({ councils, meetings, opinions, polls }: PublicPlaces): readonly Place[] {
  return [
    ...each(councils, (links, { code }) => links.council(code)),
    ...each(councils, (links, { code }) => links.councilOpinions(code)),
    ...councils.flatMap(({ code, years }) =>
      each(years, (links, year) => links.councilYear(code, year)),
    ),
    ...each(meetings, (links, id) => links.councilMeeting(id)),
    ...each(opinions, (links, id) => links.councilOpinion(id)),
    ...each(polls, (links, id) => links.councilPoll(id)),
  ]
}

function each<T>(list: readonly T[], address: (links: Links, one: T) => string): readonly Place[] {
  return list.map((one) => ({ at: (links) => address(links, one) }))
}
