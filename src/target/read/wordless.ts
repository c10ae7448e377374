/** A statement without a figure or direction: to be set later, blank, an act, or a wish nobody can compute. */
import type { Problem } from '../../lib/problem.ts'
import type { Baseline, Condition } from '../ast.ts'
import type { OpenToken, Token } from '../scan/token.ts'
import { readBaselines } from './baselines.ts'
import { readDeadlines } from './deadline.ts'
import type { Unfinished } from './found.ts'
import { clean, isName, readIndicator } from './indicator.ts'
import { without } from './pieces.ts'
import type { Deadline } from './reading.ts'
import { inside, outer, type Reading, type Stretch } from './reading.ts'
import type { Part } from './stretch.ts'

const toBeSet =
  /(?:踏まえ|勘案|もと|基に|基づ)[^。\n]{0,20}(?:設定|定め)|(?:目標値?|指標)(?:は|を|については)?[^。\n]{0,20}(?:設定(?!さ|し(?:た|て))|今後|検討|未定)|設定(?:予定|する予定)|(?:集計|調整|検討|調査|精査|算定)中|未定/u
const noTarget = /設定(?:は)?(?:しない|していない|せず|できない|困難)|(?:困難|できない)/u
const qualitative =
  /(?:徹底|努め|推進|図る|高め|深め|促進|強化|充実|抑制|適切に|円滑|継続|寄与|貢献|醸成|支援する|向上)(?:する|に努める|を図る|していく|。|$|を徹底する)/u

export function wordless(
  reading: Reading,
  parts: readonly Part[],
  context: string | null,
  only: Deadline | null,
): readonly Unfinished[] {
  const { text } = reading
  const trimmed = text.trim()
  const main = parts.filter(({ role }) => role === 'main')
  const name =
    main
      .map((part) => nameOf(reading, part))
      .filter((found) => found !== null)
      .join('') || context
  const [deadline] = main
    .flatMap((part) => readDeadlines(reading, part))
    .filter(({ strength }) => strength >= 2)
  const baselines = spareFigures(reading, parts)
  const planned = baselines.some(({ kind }) => kind === 'target')
  const { condition, problems } = planned
    ? { condition: deferred('to-be-set', null), problems: [] }
    : conditionOf(reading, trimmed, parts)
  return [
    {
      start: text.length - text.trimStart().length,
      end: text.trimEnd().length,
      indicator: name,
      fiscalYear:
        condition.kind === 'deferred' && condition.why === 'to-be-set'
          ? null
          : ((deadline ?? only)?.year ?? null),
      years: null,
      combine: 'all',
      conditions: [condition],
      baselines,
      problems,
      inferred: [],
    },
  ]
}

function nameOf(reading: Reading, part: Part): string | null {
  const deadlines = readDeadlines(reading, part).filter(({ strength }) => strength === 3)
  const cuts = [...deadlines, ...figureBrackets(reading, part)]
  return readIndicator(
    reading,
    without(
      part,
      cuts.sort((a, b) => a.start - b.start),
    ),
  )
}

function figureBrackets(reading: Reading, part: Stretch) {
  const cuts: { start: number; end: number }[] = []
  for (const index of outer(reading, part)) {
    const token = reading.tokens[index] as Token
    if (
      token.kind === 'open' &&
      token.bracket === 'round' &&
      readBaselines(reading, inside(reading, index)).length > 0
    ) {
      const close = reading.tokens[(token as OpenToken).close]
      cuts.push({ start: token.start, end: close?.end ?? part.end })
    }
  }
  return cuts
}

/** (29年度 35%設定、28年度 32.4%) beside a target still to be set. */
function spareFigures(reading: Reading, parts: readonly Part[]): readonly Baseline[] {
  return parts
    .filter(({ role }) => role === 'main')
    .flatMap((part) =>
      [...outer(reading, part)].flatMap((index) => {
        const token = reading.tokens[index] as Token
        return token.kind === 'open' && token.bracket === 'round'
          ? readBaselines(reading, inside(reading, index)).filter(
              ({ fiscalYear }) => fiscalYear !== null,
            )
          : []
      }),
    )
}

function conditionOf(
  reading: Reading,
  text: string,
  parts: readonly Part[],
): { condition: Condition; problems: readonly Problem[] } {
  const whole = reading.folded.span(0, reading.text.length)
  if (clean(text) === '') return { condition: deferred('blank', null), problems: [] }
  const remark = parts
    .map(({ start, end }) => reading.text.slice(start, end))
    .find((words) => toBeSet.test(words))
  if (remark !== undefined && !noTarget.test(remark) && !/実績[^。]{0,8}集計中/u.test(remark))
    return { condition: deferred('to-be-set', clean(remark)), problems: [] }
  if (noTarget.test(text)) return { condition: deferred('not-measurable', null), problems: [] }
  if (isName(text)) {
    return {
      condition: deferred('blank', null),
      problems: [
        {
          code: 'target/without-number',
          severity: 'asks',
          message: `「${clean(text)}」に目標の値がありません。「80%以上」のように値を書いてください。`,
          span: whole,
        },
      ],
    }
  }
  if (qualitative.test(text)) return { condition: deferred('not-measurable', null), problems: [] }
  return { condition: { kind: 'done', inferred: [] }, problems: [] }
}

function deferred(
  why: 'to-be-set' | 'not-measurable' | 'blank',
  trigger: string | null,
): Condition {
  return { kind: 'deferred', trigger, why, inferred: [] }
}
