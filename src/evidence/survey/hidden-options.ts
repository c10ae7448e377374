/** Which options of a question asked alone are hidden, and whether the question may be shown at all. */
import { maskChoices, maskLine } from './mask.ts'
import type { ResultFacts } from './result.ts'
import type { AskedQuestion } from './survey.ts'
import { answered } from './tally.ts'

/** Of each option, in its order, whether its count is kept from being told; all are where it may not be shown. */
export function maskedOptions(facts: ResultFacts, asked: AskedQuestion): readonly boolean[] {
  const { tallies, maskBelow } = facts
  const { position, version } = asked
  const counts = version.options.map(({ code }) => tallies.count(position, code))
  if (maskBelow === 0) return counts.map(() => false)
  if (!mayShow(facts, asked)) return counts.map(() => true)
  return version.kind === 'multiple'
    ? maskChoices(counts, tallies.count(position, answered), maskBelow)
    : maskLine(counts, maskBelow)
}

/** Enough people answered it, and how many were asked tells nothing that is hidden elsewhere. */
export function mayShow(facts: ResultFacts, asked: AskedQuestion): boolean {
  return (
    facts.tallies.count(asked.position, answered) >= facts.maskBelow &&
    !tellsOfEarlier(facts, asked)
  )
}

/** As many are asked as gave certain answers to an earlier question: a sum that must not single out hidden ones. */
function tellsOfEarlier(facts: ResultFacts, asked: AskedQuestion): boolean {
  const earlier = earlierOf(facts, asked)
  if (earlier === null || facts.maskBelow === 0) return false
  const hidden = maskedOptions(facts, earlier)
  const inside = conditionOf(asked, earlier)
  if (!hidden.some((each, at) => each && inside[at])) return false
  // of a choice of one, all hidden ones together are known from the total anyway
  const together = hidden.every((each, at) => !each || inside[at])
  return earlier.version.kind !== 'single' || !together || hidden.every(Boolean)
}

/** The question on whose answer it depends who is asked. */
export function earlierOf(
  { definition }: ResultFacts,
  { onlyIf }: AskedQuestion,
): AskedQuestion | null {
  return definition.questions.find(({ position }) => position === onlyIf?.position) ?? null
}

/** Of each option of the earlier question, whether who chose it is asked. */
export function conditionOf(
  { onlyIf }: AskedQuestion,
  { version }: AskedQuestion,
): readonly boolean[] {
  return version.options.map(({ code }) => onlyIf?.options.includes(code) === true)
}
