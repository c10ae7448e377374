/** `/sitemap.xml`: the public pages that say something of their own, each in both languages. */
import { listPublicPlaces } from '../../actions/list-public-places.ts'
import type { Links } from '../../ui/site.ts'
import { escapeXml } from '../escape-xml.ts'
import { linksIn } from '../links.ts'
import type { Visit } from '../visit.ts'

/** The protocol takes 50,000 addresses in a file; each sheet has up to four. */
const mostSheets = 10_000

type Place = (links: Links) => string

export async function sitemap({ site, actions }: Visit): Promise<Response> {
  const { offices, sheets } = await listPublicPlaces(actions, mostSheets)
  const years = [
    ...new Set(offices.flatMap((each) => each.years.map(({ fiscalYear }) => fiscalYear))),
  ]
  const initiatives = new Set(sheets.map(({ initiative }) => initiative))
  const places: readonly (readonly [Place, Date?])[] = [
    ...always.map((place) => [place] as const),
    ...years.flatMap((year) => [
      [(links: Links) => links.comparison(year)] as const,
      [(links: Links) => links.check(year)] as const,
      [(links: Links) => links.forecasts(year)] as const,
    ]),
    ...offices.flatMap(({ office: { code }, years: its }) => [
      [(links: Links) => links.office(code)] as const,
      ...its.map(
        ({ fiscalYear }) => [(links: Links) => links.officeYear(code, fiscalYear)] as const,
      ),
    ]),
    ...[...initiatives].map((id) => [(links: Links) => links.initiative(id)] as const),
    ...sheets.map(
      ({ sheet, acceptedAt }) => [(links: Links) => links.sheet(sheet), acceptedAt] as const,
    ),
  ]
  const bytes = Buffer.from(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      ...places.flatMap(([place, changed]) => addressesOf(site.origin, place, changed)),
      '</urlset>',
      '',
    ].join('\n'),
  )
  return new Response(bytes, {
    headers: {
      'content-type': 'application/xml; charset=utf-8',
      'content-length': String(bytes.byteLength),
      'cache-control': 'no-cache',
    },
  })
}

const always: readonly Place[] = [
  (links) => links.start(),
  (links) => links.about(),
  (links) => links.councils(),
  (links) => links.voices(),
  (links) => links.surveys(),
  (links) => links.registers(),
  (links) => links.data(),
  (links) => links.forms(),
  (links) => links.checkRules(),
  (links) => links.glossary(),
]

const languages = [linksIn('ja'), linksIn('en')]

function addressesOf(origin: string, place: Place, changed: Date | undefined): readonly string[] {
  const day = changed === undefined ? '' : `<lastmod>${changed.toISOString()}</lastmod>`
  return languages.map((links) => `<url><loc>${escapeXml(origin + place(links))}</loc>${day}</url>`)
}
