/**
 * Keeps letters of a former list as those that came in here: sealed, numbered in their years, with a due day, counted
 * at once. Their senders hold no secret, for nobody can tell them one; the office tells them what they ask.
 */
import { randomUUID } from 'node:crypto'
import { AlikeIndex, comparedDays } from '../../../evidence/voice/alike-index.ts'
import type {
  ImportedLetter,
  ImportedQuestion,
} from '../../../evidence/voice/import/imported-letter.ts'
import { fingerprinting } from '../../../evidence/voice/likeness.ts'
import { addDays, type CalendarDate } from '../../../japanese/calendar-date.ts'
import { fiscalYearOf } from '../../../japanese/fiscal-year.ts'
import type { Seals } from '../../../lib/seal.ts'
import { takeTurns } from '../../../lib/take-turns.ts'
import { actorId, actorName } from '../../../people/actor.ts'
import type { Sql } from '../../../store/database.ts'
import {
  type ImportedVoice,
  type ImportedVoiceQuestion,
  recordImportedVoices,
} from '../../../store/voice/voice-import-store.ts'
import { listLikenessesBetween } from '../../../store/voice/voice-store.ts'
import type { ActionContext } from '../../context.ts'
import type { DueDays } from '../due-days.ts'
import { recordVoiceMeasures } from '../record-voice-measures.ts'
import { namesNobody, openWords, sealWords } from '../sealed-words.ts'

interface Keeping {
  readonly sql: Sql
  readonly context: ActionContext
  readonly seals: () => Seals
  /** Id. */
  readonly office: string
  readonly days: DueDays
}

export async function keepLetters(
  keeping: Keeping,
  letters: readonly ImportedLetter[],
): Promise<void> {
  if (letters.length === 0) return
  const { sql, context, office } = keeping
  const inOrder = letters.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const beside = await openAlike(keeping, inOrder)
  const fingerprintOf = fingerprinting()
  const turn = takeTurns()
  const voices: ImportedVoice[] = []
  const questions: ImportedVoiceQuestion[] = []
  for (const letter of inOrder) {
    const id = randomUUID()
    const fingerprint = letter.kept ? fingerprintOf(letter.words) : []
    const alike = beside(id, letter.on, fingerprint)
    voices.push(voiceOf(keeping, letter, { id, fingerprint, alike }))
    questions.push(...letter.questions.map((each, at) => questionOf(keeping, letter, each, id, at)))
    await turn()
  }
  await recordImportedVoices(sql, voices, questions)
  for (const fiscalYear of new Set(letters.map(({ on }) => fiscalYearOf(on)))) {
    await recordVoiceMeasures(sql, { office, fiscalYear, today: context.today })
  }
}

/**
 * Letters that came in before one, in this list or here, and say nearly the same. Asked in the order of their days.
 *
 * @returns Ids of those, for the letter that is then one of them
 */
async function openAlike(
  { sql, seals }: Keeping,
  inOrder: readonly ImportedLetter[],
): Promise<(id: string, on: CalendarDate, fingerprint: readonly number[]) => readonly string[]> {
  const [first, last] = [inOrder.at(0)?.on, inOrder.at(-1)?.on]
  const index = new AlikeIndex()
  const turn = takeTurns()
  const former: { id: string; on: CalendarDate; fingerprint: readonly number[] }[] = []
  if (first !== undefined && last !== undefined) {
    const between = { from: addDays(first, -comparedDays), to: last }
    for (const { id, on, sealed } of await listLikenessesBetween(sql, between)) {
      const words = openWords(seals(), sealed, `likeness ${id}`) ?? '[]'
      former.push({ id, on, fingerprint: JSON.parse(words) })
      await turn()
    }
  }
  let entered = 0
  return (id, on, fingerprint) => {
    for (let next = former[entered]; next !== undefined && next.on <= on; next = former[entered]) {
      index.add(next)
      entered += 1
    }
    const found = index.find({ on, fingerprint })
    index.add({ id, on, fingerprint })
    return found
  }
}

interface Prepared {
  readonly id: string
  readonly fingerprint: readonly number[]
  readonly alike: readonly string[]
}

function voiceOf(
  { context, seals, office, days }: Keeping,
  letter: ImportedLetter,
  { id, fingerprint, alike }: Prepared,
): ImportedVoice {
  const { channel, way, wishesUnpublished, on, words, sender, kept, keptUntil, endedOn } = letter
  const { who, now, today } = context
  const sealed = <T>(seal: () => T) => (kept ? seal() : null)
  return {
    ...{ id, office, channel, language: 'ja', way, wishesUnpublished, keptUntil, alike, endedOn },
    receivedOn: on,
    // which moment of the day it was is not in the list
    receivedAt: startOf(on),
    sealedLetter: sealed(() => sealWords(seals(), words, `letter ${id}`)),
    sealedSender: sealed(() =>
      namesNobody(sender) ? null : sealWords(seals(), JSON.stringify(sender), `sender ${id}`),
    ),
    sealedLikeness: sealed(() => sealWords(seals(), JSON.stringify(fingerprint), `likeness ${id}`)),
    receivedBy: actorId(who),
    receivedByName: actorName(who),
    formerNumber: letter.number === '' ? null : letter.number,
    importedAt: now,
    // nobody divides what has ended
    divided: letter.divided || endedOn !== null,
    // nobody could have published it here before today
    publicationDue: endedOn === null ? null : days.publicationDue(on, today),
    withheldReason: letter.withheld,
  }
}

function questionOf(
  { context, seals, office }: Keeping,
  { kept }: ImportedLetter,
  { words, theme, handler, state, dueOn, endedOn, reply, past, referredTo }: ImportedQuestion,
  voice: string,
  at: number,
): ImportedVoiceQuestion {
  const id = randomUUID()
  const { who, now } = context
  return {
    ...{ id, voice, position: at + 1, state, office, theme, dueOn, endedOn },
    handlerName: handler,
    sealedWords: kept ? sealWords(seals(), words, `question ${id}`) : null,
    referredTo,
    // by when it was asked back is not in the list: by when the question is to be answered
    referralDue: referredTo === null ? null : dueOn,
    past: past.map(({ on, ...move }) => ({ ...move, byName: formerList, at: startOf(on) })),
    move: {
      ...{ from: past.at(-1)?.to ?? 'sorting', by: actorId(who) },
      ...{ byName: actorName(who) ?? '', at: now },
    },
    reply: reply && {
      ...{ kind: reply.kind, destination: reply.destination },
      sealedWords: kept ? sealWords(seals(), reply.words, `reply ${id}.1`) : null,
      writtenByName: formerList,
      writtenAt: endedOn === null ? now : startOf(endedOn),
    },
  }
}

/** Who wrote a reply is not in the list. */
const formerList = '前の一覧'

function startOf(day: CalendarDate): Date {
  return new Date(`${day}T00:00:00+09:00`)
}
