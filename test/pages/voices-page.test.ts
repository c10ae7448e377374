/** The public list of voices says how what was asked ended, in both languages. */
import { expect, it } from 'vitest'
import type { ReplyKind } from '../../src/evidence/voice/question-state.ts'
import type { PublicEntry } from '../../src/evidence/voice/voice-lists.ts'
import { dateOf } from '../../src/japanese/calendar-date.ts'
import { VoicesPage } from '../../src/ui/voices/voices-page.tsx'
import { siteIn, textOf } from './site.ts'

const day = dateOf(2021, 6, 1)
const office = { office: '椿坂区', officeEnglish: 'Tsubakizaka Ward' }

function entryOf(...kinds: readonly ReplyKind[]): PublicEntry {
  const questions = kinds.map((kind) => ({
    ...office,
    ...{ question: '灯りのこと。', view: '直します。', theme: 'streets' as const, kind },
    ...{ destination: kind === 'handover' ? '坂下の警察' : null, endedOn: day },
  }))
  const content = {
    title: '灯り',
    channel: 'web' as const,
    receivedOn: day,
    endedOn: day,
    questions,
  }
  return { voice: 'v', officeCode: 'tsubakizaka', ...office, content, publishedOn: day, folded: 0 }
}

it.each([
  ['ja', ['answer'], '対応 回答済み'],
  ['ja', ['handover', 'answer', 'answer'], '対応 回答済み2件、他機関へ移ちょう済み1件'],
  ['en', ['answer', 'handover'], 'Outcome answered (1), handed over to another body (1)'],
] as const)('tells in %s of %j', (language, kinds, told) => {
  const query = { words: '', office: null, theme: null, after: null }
  const site = siteIn(language)
  const page = VoicesPage({ site, query, entries: [entryOf(...kinds)], offices: [], next: null })
  expect(textOf(page)).toContain(told)
})
