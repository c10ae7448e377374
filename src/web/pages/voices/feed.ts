/** `/voices/feed.xml`: the newest published voices as an Atom feed */
import { getPublicVoices } from '../../../actions/voices/list-voices.ts'
import { feedResponse, momentOfDay } from '../../atom.ts'
import type { Visit } from '../../visit.ts'

export async function voicesFeed({ site, actions }: Visit): Promise<Response> {
  const { origin, links } = site
  const query = { words: '', office: null, theme: null, after: null }
  const { entries } = await getPublicVoices(actions, query, 50)
  return feedResponse({
    title: `${site.municipality} ${site.words.voices.title}`,
    page: `${origin}${links.voices()}`,
    self: `${origin}${links.voicesFeed()}`,
    updated: momentOfDay(entries[0]?.publishedOn ?? actions.today),
    entries: entries.map(({ voice, content, office, publishedOn }) => ({
      id: voice,
      title: content.title,
      address: `${origin}${links.voice(voice)}`,
      updated: momentOfDay(publishedOn),
      author: office,
      content: content.questions.map(({ question, view }) => `${question}\n\n${view}`).join('\n\n'),
    })),
  })
}
