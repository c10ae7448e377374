/** An Atom feed (RFC 4287): what came last, for whoever wants to be told without looking. */
import { escapeXml } from './escape-xml.ts'

export interface Feed {
  readonly title: string
  /** The page the feed tells of, and the feed itself: whole addresses. */
  readonly page: string
  readonly self: string
  /** ISO time of the newest entry; of today where there is none. */
  readonly updated: string
  readonly entries: readonly FeedEntry[]
}

export interface FeedEntry {
  readonly id: string
  readonly title: string
  readonly address: string
  /** ISO time. */
  readonly updated: string
  readonly author: string
  readonly content: string
}

export function feedResponse({ title, page, self, updated, entries }: Feed): Response {
  const xml = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ja">',
    `<title>${escapeXml(title)}</title>`,
    `<id>${escapeXml(page)}</id>`,
    `<link href="${escapeXml(page)}"/>`,
    `<link rel="self" href="${escapeXml(self)}"/>`,
    `<updated>${updated}</updated>`,
    ...entries.map(printEntry),
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

function printEntry({ id, title, address, updated, author, content }: FeedEntry): string {
  return [
    '<entry>',
    `<title>${escapeXml(title)}</title>`,
    `<id>urn:uuid:${id}</id>`,
    `<link href="${escapeXml(address)}"/>`,
    `<updated>${updated}</updated>`,
    `<author><name>${escapeXml(author)}</name></author>`,
    `<content type="text">${escapeXml(content)}</content>`,
    '</entry>',
  ].join('\n')
}

/** A day has no hour: its beginning in Japan stands for it. */
export function momentOfDay(day: string): string {
  return `${day}T00:00:00+09:00`
}
