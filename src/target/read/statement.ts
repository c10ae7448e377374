/** Puts a statement's sentences together: what was collected becomes its targets, or a statement without a figure. */
import type { Problem } from '../../lib/problem.ts'
import { asideDrafts } from './bracket-drafts.ts'
import { collect } from './collect.ts'
import { datesFormerFigure, readDeadline } from './deadline.ts'
import { eachOfSeveral } from './each-of-several.ts'
import { finish } from './finish.ts'
import type { Found, Unfinished } from './found.ts'
import { withLevel } from './join-drafts.ts'
import { wordProblems } from './problems.ts'
import type { Deadline, Reading } from './reading.ts'
import { remarkDrafts } from './remark-drafts.ts'
import { type Part, readParts } from './stretch.ts'
import { nameOf, wordless } from './wordless.ts'

export function readStatement(reading: Reading, context: string | null): readonly Unfinished[] {
  const parts = readParts(reading)
  const only = onlyDeadline(reading)
  const found = withoutAsides(collect(reading, parts, context))
  const read = found.some(hasFigure) ? found : asides(reading, parts, found)
  if (read.length === 0) return wordless(reading, parts, context, only)
  const problems = [...wordProblems(reading), ...deferral(reading, parts)]
  const whole = read.length === 1 && isPlain(read[0]) ? read : eachOfSeveral(read).flatMap(stages)
  return placed(
    problems,
    whole.map((item) => finish(reading, item, context, only)),
  )
}

/** A problem belongs to the target whose words it stands in or follows. */
function placed(
  problems: readonly Problem[],
  targets: readonly Unfinished[],
): readonly Unfinished[] {
  if (problems.length === 0) return targets
  return targets.map((target, index) => {
    const from = index === 0 ? Number.NEGATIVE_INFINITY : target.start
    const to = targets[index + 1]?.start ?? Number.POSITIVE_INFINITY
    const own = problems.filter(
      ({ span }) => span !== undefined && span.start >= from && span.start < to,
    )
    return own.length === 0 ? target : { ...target, problems: [...target.problems, ...own] }
  })
}

/** One target and nothing to unfold: what most statements are. */
function isPlain(item: Found | undefined): boolean {
  if (item === undefined || item.draft.stages.length > 0) return false
  const [condition] = item.draft.conditions
  return condition !== undefined && 'each' in condition && !condition.each
}

/** Where a plain promise stands, likely ones beside it are kept, and mere mentions dropped. */
function withoutAsides(found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found
  const best = Math.max(0, ...found.map(({ draft }) => draft.strength))
  return found.filter(({ draft }) => draft.strength >= (best >= 2.4 ? 1.9 : best))
}

/** A mere direction says less than the bracket, quote or remark beside it; of no figure at all it is what there is. */
function asides(
  reading: Reading,
  parts: readonly Part[],
  found: readonly Found[],
): readonly Found[] {
  if (found.length > 1) return found
  const main = parts.filter(isMain)
  const [direction] = found
  const quoted = direction === undefined ? main.flatMap((part) => asideDrafts(reading, part)) : []
  if (quoted.length > 0) return quoted.map((draft) => ({ draft, heading: null, year: null }))
  const remarks = parts.filter(isRemark).flatMap((part) => remarkDrafts(reading, part))
  const [remark] = remarks
  if (remark === undefined) return found
  if (direction !== undefined) return [{ ...direction, draft: withLevel(direction.draft, remark) }]
  const name = nameOf(reading, main, null)
  return remarks.map((draft) => ({
    draft: { ...draft, indicator: name ?? draft.indicator },
    heading: null,
    year: null,
  }))
}

const isMain = ({ role }: Part) => role === 'main'
const isRemark = ({ role }: Part) => role === 'remark'

function hasFigure({ draft }: Found): boolean {
  return (
    draft.phrase.kind !== 'direction' || draft.phrase.factor !== null || draft.conditions.length > 1
  )
}

/** The one plain deadline (…年度まで, …年度末) of the whole statement, brackets and remarks included. */
function onlyDeadline(reading: Reading): Deadline | null {
  if (!reading.hasYears) return null
  let only: Deadline | null = null
  for (const token of reading.tokens) {
    const deadline = token.kind === 'year' ? readDeadline(reading, token) : null
    if (deadline === null || deadline.strength < 3) continue
    if (datesFormerFigure(reading.text, deadline)) continue
    if (only !== null && only.year !== deadline.year) return null
    only = deadline
  }
  return only
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

const later =
  /(?![^。\n]{0,40}[0-9][^0-9。\n]{0,8}[にと]設定)(?:目標値?)[^。\n]{0,20}(?:設定|定める|検討)|結果を踏まえ(?:て)?[^。\n]{0,6}設定/u

/** ※2・3年度の目標は、元年度の数を見て設定: the later years' targets are still to come. */
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
