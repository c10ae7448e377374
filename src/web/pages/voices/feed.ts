/** `/voices/feed.xml`: the newest published voices as an Atom feed */
import { getPublicVoices } from '../../../actions/voices/list-voices.ts'
import type { PublicEntry } from '../../../evidence/voice/voice-lists.ts'
import { escapeXml } from '../../escape-xml.ts'
import type { Visit } from '../../visit.ts'

export async function voicesFeed(visit: Visit): Promise<Response> {
  const { site, actions, request } = visit
  const origin = visit.origin ?? new URL(request.url).origin
  const query = { words: '', office: null, theme: null, after: null }
  const { entries } = await getPublicVoices(actions, query, 50)
  const [newest] = entries
  const xml = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ja">',
    `<title>${escapeXml(`${site.municipality} ${site.words.voices.title}`)}</title>`,
    `<id>${escapeXml(`${origin}${site.links.voices()}`)}</id>`,
    `<link href="${escapeXml(`${origin}${site.links.voices()}`)}"/>`,
    `<link rel="self" href="${escapeXml(`${origin}${site.links.voicesFeed()}`)}"/>`,
    `<updated>${momentOf(newest?.publishedOn ?? actions.today)}</updated>`,
    ...entries.map((entry) => entryOf(`${origin}${site.links.voice(entry.voice)}`, entry)),
    '</feed>',
    '',
  ].join('\n')
  const bytes = Buffer.from(xml)
  return new Response(bytes, {
    headers: {
      'content-type': 'application/atom+xml; charset=utf-8',
      'content-length': String(bytes.byteLength),
      'cache-control': 'no-cache',
    },
  })
}

function entryOf(address: string, { voice, content, office, publishedOn }: PublicEntry): string {
  const words = content.questions.map(({ question, view }) => `${question}\n\n${view}`)
  return [
    '<entry>',
    `<title>${escapeXml(content.title)}</title>`,
    `<id>urn:uuid:${voice}</id>`,
    `<link href="${escapeXml(address)}"/>`,
    `<updated>${momentOf(publishedOn)}</updated>`,
    `<author><name>${escapeXml(office)}</name></author>`,
    `<content type="text">${escapeXml(words.join('\n\n'))}</content>`,
    '</entry>',
  ].join('\n')
}

/** A day has no hour: its beginning in Japan stands for it. */
function momentOf(day: string): string {
  return `${day}T00:00:00+09:00`
}
