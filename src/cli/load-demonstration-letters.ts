/** One letter of the demonstration: received, divided, answered and published on the days it would have been. */
import { divideVoice } from '../actions/voices/divide-voice.ts'
import { foldVoice } from '../actions/voices/fold-voice.ts'
import { getCase } from '../actions/voices/get-case.ts'
import { moveQuestion } from '../actions/voices/move-question.ts'
import { proposePublication, publishVoice, withholdVoice } from '../actions/voices/publish-voice.ts'
import { receiveVoice } from '../actions/voices/receive-voice.ts'
import { shareVoice } from '../actions/voices/share-voice.ts'
import { questionStates, replyKinds } from '../evidence/voice/question-state.ts'
import { addDays, type CalendarDate } from '../japanese/calendar-date.ts'
import { keysOf } from '../lib/keyed.ts'
import { must } from './demonstration-acting.ts'
import { earlier, type Playing } from './voice-playing.ts'
import type { SampleLetter } from './voice-sample.ts'

interface Before {
  /** Counted from 0. */
  readonly nth: number
  /** Ids of the letters before it. */
  readonly former: readonly string[]
}

/** Gives its id. */
export async function loadLetter(
  playing: Playing,
  letter: SampleLetter,
  { nth, former }: Before,
): Promise<string> {
  const { seals, today } = playing
  const office = playing.offices.get(letter.office) ?? ''
  const received = addDays(today, -letter.daysAgo)
  const later = (days: number) => earlier(addDays(received, days), today)
  const { channel, way, language, sender, wishesUnpublished, pieces } = letter
  const by = channel === 'web' ? playing.visitor(received) : playing.writer(office, received)
  const words = [letter.greeting, ...pieces.map((each) => each.words)].filter((each) => each !== '')
  const given = { office, channel, way, language, sender, wishesUnpublished, receivedOn: received }
  const { voice } = must(await receiveVoice(by, seals, { ...given, words: words.join('\n\n') }))
  if (letter.undivided) return voice
  must(await divideVoice(playing.writer(office, later(1)), seals, voice, pieces))
  const questions = (await getCase(playing.writer(office, today), seals, voice))?.questions ?? []
  for (const [index, piece] of pieces.entries()) {
    const id = questions[index]?.id ?? ''
    // most are answered in time, some are not
    const answered = later(4 + ((nth * 5 + index * 7) % 14))
    await walk(playing, { id, office, way, assigned: later(2), answered }, piece)
  }
  const main = letter.sameAs === null ? undefined : former[letter.sameAs]
  if (main !== undefined) must(await foldVoice(playing.writer(office, later(2)), voice, main))
  await publish(playing, letter, { voice, office, written: later(21), confirmed: later(24) })
  return voice
}

interface Walked {
  readonly id: string
  readonly office: string
  readonly way: SampleLetter['way']
  readonly assigned: CalendarDate
  readonly answered: CalendarDate
}

async function walk(
  { seals, writer, approver }: Playing,
  { id, office, way, assigned, answered }: Walked,
  { state, reply: words, to }: SampleLetter['pieces'][number],
): Promise<void> {
  if (state === 'sorting') return
  must(await moveQuestion(writer(office, assigned), seals, id, { move: 'assign' }))
  if (state === 'writing') return
  if (state === 'referred') {
    const asked = {
      reason: '施設を受け持つため',
      referredTo: to,
      referralDue: addDays(assigned, 10),
    }
    must(await moveQuestion(writer(office, assigned), seals, id, { move: 'refer', ...asked }))
    return
  }
  const kinds = keysOf(replyKinds)
  const kind = kinds.find((each) => replyKinds[each].state === state) ?? 'answer'
  const reply = { kind, words, destination: to }
  must(await moveQuestion(writer(office, answered), seals, id, { move: 'submit', reply }))
  if (state === 'approving') return
  must(await moveQuestion(approver(office, answered), seals, id, { move: 'approve', revision: 1 }))
  if (way !== 'letter' || !questionStates[state].ends) return
  must(await moveQuestion(writer(office, answered), seals, id, { move: 'send' }))
}

interface Publishing {
  readonly voice: string
  readonly office: string
  readonly written: CalendarDate
  readonly confirmed: CalendarDate
}

async function publish(
  { seals, writer, approver }: Playing,
  { title, pieces, publish: state, withheld, share }: SampleLetter,
  { voice, office, written, confirmed }: Publishing,
): Promise<void> {
  if (state === 'withheld') {
    const reason = withheld ?? 'personal'
    must(await withholdVoice(approver(office, confirmed), voice, reason))
  } else if (state !== null) {
    const questions = (await getCase(writer(office, written), seals, voice))?.questions ?? []
    const words = new Map(
      questions.map(({ id }, index) => [
        id,
        { question: pieces[index]?.words ?? '', view: pieces[index]?.reply ?? '' },
      ]),
    )
    const text = { title, questions: words, letStand: new Set<string>() }
    const revision = must(await proposePublication(writer(office, written), seals, voice, text))
    const looked = { revision, letStand: text.letStand }
    if (state === 'published') {
      must(await publishVoice(approver(office, confirmed), seals, voice, looked))
    }
  }
  if (share === '') return
  const brought = { meetingOn: confirmed, remark: share, outcome: '' }
  must(await shareVoice(writer(office, confirmed), voice, brought))
}
