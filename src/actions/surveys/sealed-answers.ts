/** Answers of an open survey as they are kept: sealed together with the survey and the row they belong to. */
import type { Answer } from '../../evidence/survey/answer.ts'
import type { Seals } from '../../lib/seal.ts'

export interface SealedPlace {
  /** Id. */
  readonly survey: string
  /** Id of the row. */
  readonly inbox: string
}

/** What the sealed answers of an inbox belong to. */
export function answersSealedFor({ survey, inbox }: SealedPlace): string {
  return `survey answers:${survey}:${inbox}`
}

/** One answer as it lies among the sealed ones. */
export function writeAnswer(answer: Answer): string {
  return JSON.stringify(answer)
}

/** @param written Each by `writeAnswer` */
export function sealWritten(
  seals: Seals,
  place: SealedPlace,
  written: readonly string[],
): Uint8Array {
  return seals.seal(Buffer.from(`[${written.join(',')}]`), answersSealedFor(place))
}

export function sealAnswers(
  seals: Seals,
  place: SealedPlace,
  answers: readonly Answer[],
): Uint8Array {
  return sealWritten(seals, place, answers.map(writeAnswer))
}

/** @throws where it was sealed with another key or for another place */
export function openAnswers(
  seals: Seals,
  place: SealedPlace,
  sealed: Uint8Array,
): readonly Answer[] {
  return JSON.parse(Buffer.from(seals.open(sealed, answersSealedFor(place))).toString('utf8'))
}
