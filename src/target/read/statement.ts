/** Puts a statement's sentences together: headings give their indicator and year to the items under them. */
import { type FiscalYear, findFiscalYear } from '../../japanese/fiscal-year.ts'
import type { Problem } from '../../lib/problem.ts'
import type { Baseline, Condition, Target } from '../ast.ts'
import type { Token } from '../scan/token.ts'
import { readBaselines } from './baselines.ts'
import { type Deadline, readDeadlines } from './deadline.ts'
import type { Draft } from './draft.ts'
import { clean, readIndicator } from './indicator.ts'
import type { Reading } from './reading.ts'
import { readSentence } from './sentence.ts'
import { type Part, readParts } from './stretch.ts'
import { bracketDrafts, wordless } from './wordless.ts'

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

interface Found {
  readonly draft: Draft
  readonly heading: string | null
  readonly year: Deadline | null
  readonly baselines: readonly Baseline[]
}

export function readStatement(reading: Reading, context: string | null): readonly Unfinished[] {
  const parts = readParts(reading)
  const found = withHeadings(reading, parts, context)
  const best = Math.max(0, ...found.map(({ draft }) => draft.strength))
  const kept = found.filter(({ draft }) => draft.strength >= (best >= 2.4 ? 1.9 : best))
  const laterYears = deferral(reading, parts)
  const inBrackets =
    kept.length > 0
      ? []
      : parts.filter(({ role }) => role === 'main').flatMap((part) => bracketDrafts(reading, part))
  const read =
    kept.length > 0
      ? kept
      : inBrackets.map((draft) => ({ draft, heading: null, year: null, baselines: [] }))
  if (read.length === 0) return wordless(reading, parts, context)
  return eachOfSeveral(read).map((item) => finish(item, laterYears, context))
}

function withHeadings(
  reading: Reading,
  parts: readonly Part[],
  context: string | null,
): readonly Found[] {
  const found: Found[] = []
  let heading: string | null = context
  let year: Deadline | null = null
  for (const part of parts) {
    if (part.role === 'heading') {
      year = readDeadlines(reading, inner(reading, part))[0] ?? year
      continue
    }
    if (part.role === 'remark') continue
    if (part.role === 'reference') {
      attach(found, readBaselines(reading, part))
      continue
    }
    const own = readSentence(reading, part)
    const drafts = own.length > 0 || found.length === 0 ? own : bracketDrafts(reading, part)
    if (drafts.length === 0) {
      const lone = loneYear(reading, part)
      if (lone !== null) year = lone
      else heading = headingOf(reading, part) ?? heading
      continue
    }
    let last: string | null = heading
    for (const draft of drafts) {
      found.push({
        draft,
        heading: draft.indicator === null ? (draft.lead ?? last ?? draft.spare) : null,
        year,
        baselines: [],
      })
      last = draft.indicator ?? last
    }
  }
  return found
}

function inner({ tokens }: Reading, part: Part): Part {
  const open = tokens[part.from] as Token
  return {
    ...part,
    from: part.from + 1,
    to: Math.max(part.from + 1, part.to - 1),
    start: open.end,
    end: part.end - 1,
  }
}

function attach(found: Found[], baselines: readonly Baseline[]) {
  const last = found.at(-1)
  if (last !== undefined)
    found[found.length - 1] = { ...last, baselines: [...last.baselines, ...baselines] }
}

function headingOf(reading: Reading, part: Part): string | null {
  const deadlines = readDeadlines(reading, part).filter(({ strength }) => strength >= 2)
  const pieces: { start: number; end: number }[] = []
  let at = part.start
  for (const { start, end } of deadlines) {
    pieces.push({ start: at, end: start })
    at = end
  }
  pieces.push({ start: at, end: part.end })
  return readIndicator(reading, pieces)
}

/** 令和2年度 alone on its line is a heading. */
function loneYear(reading: Reading, part: Part): Deadline | null {
  const [deadline] = readDeadlines(reading, part)
  if (deadline === undefined) return null
  const rest =
    reading.text.slice(part.start, deadline.start) + reading.text.slice(deadline.end, part.end)
  return clean(rest) === '' ? deadline : null
}

/** それぞれ over 「A及びB」 is two targets with one bound. */
function eachOfSeveral(found: readonly Found[]): readonly Found[] {
  return found.flatMap((item) => {
    const [condition] = item.draft.conditions
    const name = item.draft.indicator ?? item.heading
    if (condition === undefined || !('each' in condition) || !condition.each || name === null)
      return [item]
    const [first, second, ...more] = name.split(/及び|並びに|および|と(?=[^、]{3,}$)/u)
    if (
      first === undefined ||
      second === undefined ||
      more.length > 0 ||
      /全員|すべて|全て/u.test(item.draft.conditions.length > 1 ? '全員' : '')
    )
      return [item]
    const owner = /^(.*[のにでて、])[^のにでて、]+$/u.exec(first)?.[1] ?? ''
    return [first, second.startsWith(owner) ? second : second].map((indicator) => ({
      ...item,
      draft: { ...item.draft, indicator: clean(indicator) },
    }))
  })
}

function finish(
  { draft, heading, year, baselines }: Found,
  problems: readonly Problem[],
  context: string | null,
): Unfinished {
  const deadline = draft.deadline ?? year
  const total = isTotal(draft)
  const years = total && deadline !== null ? spanOf(deadline, draft.duration) : null
  const inferred = deadline?.guessed === true ? (['fiscalYear'] as const) : []
  return {
    start: draft.start,
    end: draft.end,
    indicator: draft.indicator ?? heading ?? context,
    fiscalYear: deadline?.year ?? null,
    years,
    combine: draft.combine,
    conditions: draft.conditions,
    baselines: [...draft.baselines, ...baselines],
    problems,
    inferred,
  }
}

function isTotal(draft: Draft): boolean {
  if (draft.duration !== null) return draft.conditions.every(({ kind }) => kind === 'level')
  return draft.conditions.some(
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

export type { Condition }
