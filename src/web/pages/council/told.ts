/** Where somebody is led after a form of the council was taken, and what they are told there: it stands in the address. */
import { isOneOf } from '../../../evidence/voice/channel.ts'
import { doneWords } from '../../../ui/council/done-words.ts'
import { seeOther } from '../../respond.ts'
import { queryOf, type Visit } from '../../visit.ts'

/** @param done Page and act: `meeting.announce` */
export function ledOn(link: string, done: string): Response {
  return seeOther(isOneOf(doneWords, done) ? `${link}?done=${done}` : link)
}

/** null where nothing was just done. */
export function doneIn(visit: Visit): string | null {
  const done = queryOf(visit, 'done')
  return isOneOf(doneWords, done) ? doneWords[done] : null
}
