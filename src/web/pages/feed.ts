/** `/feed.xml`: the documents published last, as an Atom feed */
import { listRecentDocuments } from '../../actions/list-recent-documents.ts'
import { formatYear } from '../../ui/format/year.ts'
import { officeName } from '../../ui/office-name.ts'
import { feedResponse, momentOfDay } from '../atom.ts'
import type { Visit } from '../visit.ts'

const most = 50

export async function feed({ site, actions }: Visit): Promise<Response> {
  const { origin, links, words } = site
  const documents = await listRecentDocuments(actions, most)
  return feedResponse({
    title: `${words.siteTitle(site.municipality)} ${words.start.recent}`,
    page: `${origin}${links.start()}`,
    self: `${origin}${links.feed()}`,
    updated: documents[0]?.acceptedAt ?? momentOfDay(actions.today),
    entries: documents.map(({ id, office, fiscalYear, form, stage, acceptedAt }) => {
      const overview = form === 'policy-tree'
      const what = overview ? words.start.recentOverview : words.start.recentStage[stage]
      const year = formatYear(fiscalYear, site.language)
      const address = overview ? links.overview(id) : links.officeYear(office.code, fiscalYear)
      return {
        id,
        title: `${words.start.recentTitle(officeName(site, office), year)} ${what}`,
        address: `${origin}${address}`,
        updated: acceptedAt,
        author: office.name,
        content: `${origin}${links.source(id)}`,
      }
    }),
  })
}
