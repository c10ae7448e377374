/** The lists of voices: what is open with an office, what anyone may read, and the figures of a year. */

import { plainKey } from '../../evidence/table/read-cell.ts'
import { readNumber } from '../../evidence/voice/read-number.ts'
import { countBy, countVoices } from '../../evidence/voice/statistics.ts'
import type { VoiceStatistics } from '../../evidence/voice/voice-figures.ts'
import type { InboxLine, PublicationLine, PublicEntry } from '../../evidence/voice/voice-lists.ts'
import { type FiscalYear, firstDay, lastDay } from '../../japanese/fiscal-year.ts'
import type { Office } from '../../judgement/judged-sheet.ts'
import { findStaffedOffice, listOffices } from '../../store/office-store.ts'
import {
  type InboxQuery,
  listInbox,
  listQuestionFacts,
  listUnpublished,
  mostUnpublished,
} from '../../store/voice/inbox-store.ts'
import {
  findPublished,
  listPublished,
  type PublicQuery,
} from '../../store/voice/publication-store.ts'
import { mayAnywhere, officesWhere } from '../../workflow/policy/may.ts'
import type { ActionContext } from '../context.ts'

export interface Inbox {
  readonly lines: readonly InboxLine[]
  readonly more: boolean
  readonly unpublished: readonly PublicationLine[]
  readonly moreUnpublished: boolean
  readonly late: number
  readonly offices: readonly Office[]
}

const atOnce = 50

export interface AskedInbox extends Pick<InboxQuery, 'office' | 'state' | 'after'> {
  /** As typed. Whoever looks for a letter by its number means that letter, however far it is, with whichever office. */
  readonly number?: string | null
}

/** null where it is not theirs to see. */
export async function getInbox(
  context: ActionContext,
  { number = null, ...query }: AskedInbox,
): Promise<Inbox | null> {
  const { who, today, store } = context
  if (!mayAnywhere(who, 'voice.read')) return null
  const offices = officesWhere(who, 'voice.read')
  return await store.read(async (sql) => {
    const every = { ...query, offices, today, limit: atOnce + 1 }
    const all: InboxQuery = { ...every, office: null, after: null }
    const asked = number === null ? every : { ...all, state: null, number: numbersIn(number) }
    const late: InboxQuery = { ...all, state: 'late', limit: 1000 }
    const [lines, unpublished, lateLines, known] = await Promise.all([
      listInbox(sql, asked),
      listUnpublished(sql, offices),
      listInbox(sql, late),
      listOffices(sql),
    ])
    return {
      lines: lines.slice(0, atOnce),
      more: lines.length > atOnce,
      unpublished,
      moreUnpublished: unpublished.length >= mostUnpublished,
      late: lateLines.length,
      offices: known.filter(({ id }) => offices === null || offices.includes(id)),
    }
  })
}

/** What may be kept of a number as it was typed: of our own receipts, and of former lists, whose numbers lose their spaces. */
function numbersIn(typed: string) {
  return { receipt: readNumber(typed), former: plainKey(typed) }
}

export interface PublicVoices {
  readonly entries: readonly PublicEntry[]
  readonly more: boolean
  readonly offices: readonly Office[]
}

export async function getPublicVoices(
  { store }: ActionContext,
  query: Omit<PublicQuery, 'limit'>,
  limit = 20,
): Promise<PublicVoices> {
  return await store.read(async (sql) => {
    const [entries, offices] = await Promise.all([
      listPublished(sql, { ...query, limit: limit + 1 }),
      listOffices(sql),
    ])
    return { entries: entries.slice(0, limit), more: entries.length > limit, offices }
  })
}

export async function getPublicVoice(
  { store }: ActionContext,
  id: string,
): Promise<PublicEntry | null> {
  return await store.read((sql) => findPublished(sql, id))
}

/** @param office Code; null for the whole municipality, undefined offices count as none */
export async function getVoiceStatistics(
  { store, today }: ActionContext,
  year: FiscalYear,
  office: string | null,
): Promise<VoiceStatistics> {
  return await store.read(async (sql) => {
    const chosen = office === null ? null : await findStaffedOffice(sql, { code: office })
    const between = { from: firstDay(year), to: lastDay(year), office: chosen?.id ?? null }
    const [facts, offices] = await Promise.all([listQuestionFacts(sql, between), listOffices(sql)])
    const day = today
    const withheld = new Map<string, Set<string>>()
    for (const { withheldReason, voice } of facts) {
      if (withheldReason === null) continue
      withheld.set(withheldReason, (withheld.get(withheldReason) ?? new Set()).add(voice))
    }
    return {
      year,
      whole: countVoices(facts, day),
      byOffice: countBy(facts, 'office', day),
      byChannel: countBy(facts, 'channel', day),
      byTheme: countBy(facts, 'theme', day),
      withheld: [...withheld].map(([reason, voices]) => ({ reason, voices: voices.size })),
      offices,
    }
  })
}
