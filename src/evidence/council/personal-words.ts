/**
 * Personal details in what the public will read of an opinion. They are asked about, never refused: a person looks at
 * each, and rewrites it or says that it is none.
 */
import type { Problem } from '../../lib/problem.ts'
import type { Detail } from '../personal/detail.ts'
import { findDetails } from '../personal/find-details.ts'
import type { OpinionMove } from './opinion-move.ts'

/**
 * @param texts What will be public
 * @param member Name of the member who said it: never told to the public; null where the council said it as a whole
 */
export function detailsIn(texts: readonly string[], member: string | null): readonly Detail[] {
  const known = member === null ? [] : [{ kind: 'name' as const, text: member }]
  return texts.flatMap((text) => findDetails(text, known))
}

/** What a move tells the public; an approval tells what was asked about when it was submitted. */
export function publicWordsOf(move: OpinionMove): readonly string[] {
  switch (move.kind) {
    case 'submit':
      return [move.reply.text, move.reply.referredTo]
    case 'act':
      return [move.action.text, move.action.budget?.name ?? '']
    case 'postpone':
      return [move.reason]
    case 'tell':
      return [move.how]
    default:
      return []
  }
}

/** @param letStand Words a person looked at and let stand */
export function personalProblems(
  details: readonly Detail[],
  letStand: ReadonlySet<string>,
): readonly Problem[] {
  const left = new Set(details.map(({ text }) => text).filter((text) => !letStand.has(text)))
  return [...left].map((text) => ({
    code: 'opinion/personal',
    severity: 'asks',
    message: `公開されることばに、個人が分かるものがあるようです：「${text}」。書き換えるか、確かめて「個人情報ではない」に印を付けてください。`,
    letStand: text,
  }))
}
