/** Walks the parts of a statement: headings give their name and year to what follows, brackets and remarks add to it. */
import { getAt } from '../../lib/get-at.ts'
import { readBaselines } from './baselines.ts'
import { bracketDrafts } from './bracket-drafts.ts'
import { addBracket } from './brackets.ts'
import { readDeadline, readDeadlines } from './deadline.ts'
import type { Draft } from './draft.ts'
import type { Found } from './found.ts'
import { clean, readIndicator } from './indicator.ts'
import { partDrafts } from './part-drafts.ts'
import { without } from './pieces.ts'
import { promising } from './rate.ts'
import { bracketEnd, type Deadline, inside, type Reading } from './reading.ts'
import { readSentence } from './sentence.ts'
import { readStage } from './stage.ts'
import type { Part } from './stretch.ts'

/** Every draft of the statement, in order; `heading` is what the page above it names. */
export function collect(
  reading: Reading,
  parts: readonly Part[],
  heading: string | null,
): readonly Found[] {
  return new Collector(reading, heading).collect(parts)
}

/** 達成度=実績÷目標×100 says how something is reckoned, and promises nothing. */
const formula = /=[^。]*[×÷]|[×÷][^。]*=/u

class Collector {
  readonly #reading: Reading
  readonly #found: Found[] = []
  #heading: string | null
  #year: Deadline | null = null
  /** The sentence just before, when it held no figure: 読み合わせを行う。(年5回以上) */
  #open: Part | null = null

  constructor(reading: Reading, heading: string | null) {
    this.#reading = reading
    this.#heading = heading
  }

  collect(parts: readonly Part[]): readonly Found[] {
    for (const part of parts) this.#take(part)
    return this.#found
  }

  #take(part: Part) {
    const reading = this.#reading
    switch (part.role) {
      case 'heading':
        if (this.#takePromise(part)) return
        this.#year = headingYear(reading, part) ?? this.#year
        return
      case 'remark':
        this.#takeRemark(part)
        return
      case 'reference':
        this.#change((draft) => ({
          ...draft,
          baselines: [...draft.baselines, ...readBaselines(reading, part)],
        }))
        return
      default:
        if (isBracket(reading, part)) this.#takeBracket(part)
        else this.#takeMain(part)
    }
  }

  /** 【令和2年度までに2,000台】 below words without a figure says how far. */
  #takePromise(part: Part): boolean {
    if (this.#open === null) return false
    const drafts = readSentence(
      this.#reading,
      inside(this.#reading, part.from),
      this.#heading,
    ).filter(({ strength, phrase }) => strength >= promising && phrase.quantity?.unit != null)
    for (const draft of drafts) this.#push(draft, this.#heading)
    return drafts.length > 0
  }

  #push(draft: Draft, last: string | null) {
    const heading = draft.indicator === null ? (draft.lead ?? last ?? draft.spare) : null
    this.#found.push({ draft, heading, year: this.#year })
  }

  #takeMain(part: Part) {
    if (formula.test(this.#reading.text.slice(part.start, part.end))) return
    const own = readSentence(this.#reading, part, this.#heading)
    const told = this.#found.length > 0 || this.#open !== null
    const drafts = own.length === 0 && told ? bracketDrafts(this.#reading, part) : own
    this.#open = drafts.length === 0 ? part : null
    if (drafts.length === 0) {
      const lone = loneYear(this.#reading, part)
      if (lone !== null) this.#year = lone
      else this.#heading = headingOf(this.#reading, part) ?? this.#heading
    }
    let last = this.#heading
    for (const draft of drafts) {
      this.#push(draft, last)
      last = draft.indicator ?? last
      for (const part of partDrafts(this.#reading, draft, last)) this.#push(part, last)
    }
  }

  /** A line that is one bracket says more of the target above it, or heads what follows: (30年度). */
  #takeBracket(part: Part) {
    const reading = this.#reading
    const year = headingYear(reading, part)
    const figures = reading.tokens.slice(part.from, part.to).some(({ kind }) => kind === 'quantity')
    if (year !== null && !figures) {
      const last = this.#found.at(-1)?.draft
      const trailing = year.strength === 3 && last !== undefined && last.deadline === null
      if (trailing) this.#change((draft) => ({ ...draft, deadline: year }))
      else this.#year = /から|以降/u.test(reading.text.slice(part.start, part.end)) ? null : year
      return
    }
    if (this.#open !== null && this.#open.line === part.line)
      this.#takeMain({ ...this.#open, to: part.to, end: part.end })
    else this.#change((draft) => ({ ...draft, ...addBracket(reading, part.from, draft, draft) }))
  }

  #takeRemark(part: Part) {
    this.#change((draft) => {
      const [main] = draft.conditions
      const stage = main === undefined ? null : readStage(this.#reading, part, main, draft.around)
      return stage === null ? draft : { ...draft, stages: [...draft.stages, stage] }
    })
  }

  #change(revise: (draft: Draft) => Draft) {
    const last = this.#found.at(-1)
    if (last === undefined) return
    this.#found[this.#found.length - 1] = { ...last, draft: revise(last.draft) }
  }
}

function isBracket(reading: Reading, part: Part): boolean {
  const open = reading.tokens[part.from]
  if (open?.kind !== 'open' || open.bracket === 'corner') return false
  const before = reading.text.slice(part.start, open.start)
  const behind = reading.text.slice(bracketEnd(reading, part.from), part.end)
  return /^[\s、。]*$/u.test(before + behind)
}

/** 【令和2年度】, 【最終目標(平成34年度末)】. */
function headingYear(reading: Reading, { from, to }: Part): Deadline | null {
  for (let index = from; index < to; index += 1) {
    const token = getAt(reading.tokens, index)
    if (token.kind === 'year') return readDeadline(reading, token)
  }
  return null
}

function headingOf(reading: Reading, part: Part): string | null {
  const deadlines = readDeadlines(reading, part).filter(({ strength }) => strength >= 2)
  return readIndicator(reading, without(part, deadlines))
}

/** 令和2年度 alone on its line is a heading. */
function loneYear(reading: Reading, part: Part): Deadline | null {
  const [deadline] = readDeadlines(reading, part)
  if (deadline === undefined) return null
  const before = reading.text.slice(part.start, deadline.start)
  return clean(before + reading.text.slice(deadline.end, part.end)) === '' ? deadline : null
}
