/** Puts a statement's sentences together: headings give their indicator and year to the items under them. */
import { type FiscalYear, findFiscalYear } from '../../japanese/fiscal-year.ts'
import type { Problem } from '../../lib/problem.ts'
import type { Target } from '../ast.ts'
import type { Token } from '../scan/token.ts'
import { readBaselines } from './baselines.ts'
import { bracketDrafts } from './bracket-drafts.ts'
import { addBracket } from './brackets.ts'
import { type Deadline, readDeadline, readDeadlines } from './deadline.ts'
import type { Draft } from './draft.ts'
import { eachOfSeveral } from './each-of-several.ts'
import { clean, readIndicator } from './indicator.ts'
import { without } from './pieces.ts'
import { bracketEnd, type Reading } from './reading.ts'
import { readSentence } from './sentence.ts'
import { readStage } from './stage.ts'
import { type Part, readParts } from './stretch.ts'
import { wordless } from './wordless.ts'

export type Unfinished = Pick<
  Target,
  | 'indicator'
  | 'fiscalYear'
  | 'years'
  | 'combine'
  | 'conditions'
  | 'baselines'
  | 'problems'
  | 'inferred'
> & {
  readonly start: number
  readonly end: number
}

export interface Found {
  readonly draft: Draft
  /** What a line above names, for a draft without a name of its own. */
  readonly heading: string | null
  readonly year: Deadline | null
}

export function readStatement(reading: Reading, context: string | null): readonly Unfinished[] {
  const parts = readParts(reading)
  const only = onlyDeadline(reading)
  const found = withoutAsides(new Collector(reading, context).collect(parts))
  const read = found.length > 0 ? found : figuresInBrackets(reading, parts)
  if (read.length === 0) return wordless(reading, parts, context, only)
  const problems = deferral(reading, parts)
  return eachOfSeveral(read)
    .flatMap(stages)
    .map((item) => finish(item, problems, context, only))
}

/** Where a plain promise stands, likely ones beside it are kept, and mere mentions dropped. */
function withoutAsides(found: readonly Found[]): readonly Found[] {
  const best = Math.max(0, ...found.map(({ draft }) => draft.strength))
  return found.filter(({ draft }) => draft.strength >= (best >= 2.4 ? 1.9 : best))
}

function figuresInBrackets(reading: Reading, parts: readonly Part[]): readonly Found[] {
  return parts
    .filter(({ role }) => role === 'main')
    .flatMap((part) => bracketDrafts(reading, part))
    .map((draft) => ({ draft, heading: null, year: null }))
}

/** Walks the parts and remembers what headings said. */
class Collector {
  readonly #reading: Reading
  readonly #found: Found[] = []
  #heading: string | null
  #year: Deadline | null = null

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

  #takeMain(part: Part) {
    const own = readSentence(this.#reading, part)
    const inList = own.length === 0 && this.#found.length > 0
    const drafts = inList ? bracketDrafts(this.#reading, part) : own
    if (drafts.length === 0) {
      const lone = loneYear(this.#reading, part)
      if (lone !== null) this.#year = lone
      else this.#heading = headingOf(this.#reading, part) ?? this.#heading
    }
    let last = this.#heading
    for (const draft of drafts) {
      const heading = draft.indicator === null ? (draft.lead ?? last ?? draft.spare) : null
      this.#found.push({ draft, heading, year: this.#year })
      last = draft.indicator ?? last
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
    this.#change((draft) => ({ ...draft, ...addBracket(reading, part.from, draft, draft) }))
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
    const token = reading.tokens[index] as Token
    if (token.kind === 'year') return readDeadline(reading, token)
  }
  return null
}

/** The one plain deadline (…年度まで, …年度末) of the whole statement, brackets and remarks included. */
function onlyDeadline(reading: Reading): Deadline | null {
  let only: Deadline | null = null
  for (const token of reading.tokens) {
    const deadline = token.kind === 'year' ? readDeadline(reading, token) : null
    if (deadline === null || deadline.strength < 3) continue
    if (only !== null && only.year !== deadline.year) return null
    only = deadline
  }
  return only
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

/** Other years of the same thing are targets of their own. */
function stages(item: Found): readonly Found[] {
  const { draft } = item
  const others = draft.stages.map(({ deadline, condition }) => ({
    ...item,
    draft: { ...draft, deadline, conditions: [condition], baselines: [], stages: [] },
  }))
  return [item, ...others]
}

function finish(
  { draft, heading, year }: Found,
  problems: readonly Problem[],
  context: string | null,
  only: Deadline | null,
): Unfinished {
  const deadline = draft.deadline ?? year ?? only
  return {
    start: draft.start,
    end: draft.end,
    indicator: draft.indicator ?? heading ?? context,
    fiscalYear: deadline?.year ?? null,
    years: isTotal(draft) && deadline !== null ? spanOf(deadline, draft.duration) : null,
    combine: draft.combine,
    conditions: draft.conditions,
    baselines: draft.baselines,
    problems,
    inferred: deadline?.guessed === true ? ['fiscalYear'] : [],
  }
}

function isTotal({ duration, conditions }: Draft): boolean {
  if (duration !== null) return conditions.every(({ kind }) => kind === 'level')
  return conditions.some(
    (condition) => 'aggregate' in condition && condition.aggregate?.kind === 'total',
  )
}

function spanOf(
  deadline: Deadline,
  duration: number | null,
): { from: FiscalYear; to: FiscalYear } | null {
  if (deadline.from < deadline.year) return { from: deadline.from, to: deadline.year }
  const from = duration === null ? null : findFiscalYear(deadline.year - duration + 1)
  return from === null || from === deadline.year ? null : { from, to: deadline.year }
}

const later = /(?:目標値?)[^。\n]{0,20}(?:設定|定める|検討)|結果を踏まえ(?:て)?[^。\n]{0,6}設定/u

/** ※30・31年度の目標は、29年度の結果を踏まえて設定: the later years' targets are still to come. */
function deferral(reading: Reading, parts: readonly Part[]): readonly Problem[] {
  const remark = parts.find(
    ({ role, start, end }) => role === 'remark' && later.test(reading.text.slice(start, end)),
  )
  if (remark === undefined) return []
  const words = reading.text.slice(remark.start, remark.end).trim()
  return [
    {
      code: 'target/later-years-to-be-set',
      severity: 'asks',
      message: `「${words}」とあります。後の年度の目標が決まったら、年度と値を書き足してください。`,
      span: reading.folded.span(remark.start, remark.end),
    },
  ]
}
