/** A statement without a figure or direction: to be set later, blank, an act, or a wish nobody can compute. */
import { getAt } from '../../lib/get-at.ts'
import type { Problem } from '../../lib/problem.ts'
import type { Baseline, Condition } from '../ast.ts'
import type { OpenToken } from '../scan/token.ts'
import { readBaselines } from './baselines.ts'
import { readFixed } from './canonical.ts'
import { readDeadlines } from './deadline.ts'
import type { Unfinished } from './found.ts'
import { clean, isName, readIndicator } from './indicator.ts'
import { without } from './pieces.ts'
import { unreadable, wordProblems } from './problems.ts'
import type { Deadline } from './reading.ts'
import { inside, outer, type Reading, type Stretch } from './reading.ts'
import type { Part } from './stretch.ts'

const toBeSet =
  /(?:踏まえ|勘案|もと|基に|基づ|みて|見て|受けて)[^。\n]{0,20}(?:設定|定め)|(?:目標値?|指標)(?:は|を|については)?[^。\n]{0,20}(?:設定(?!さ|し(?:た|て))|今後|検討|未定)|設定(?:予定|する予定)|(?:集計|調整|検討|調査|精査|算定)中|未定/u
const noTarget = /設定(?:は)?(?:しない|していない|せず|できない|困難)|(?:困難|できない)/u
const qualitative =
  /(?:徹底|努め|推進|図る|高め|深め|促進|強化|充実|抑制|適切に|円滑|継続|寄与|貢献|醸成|支援する|向上)(?:する|に努める|を図る|していく|。|$|を徹底する)/u

/** @param only The one plain deadline of the whole statement, for words that name none themselves */
export function wordless(
  reading: Reading,
  parts: readonly Part[],
  context: string | null,
  only: Deadline | null,
): readonly Unfinished[] {
  const { text } = reading
  const main = parts.filter(({ role }) => role === 'main')
  const [deadline] = main.flatMap((part) => readDeadlines(reading, part)).filter(isPlain)
  const baselines = spareFigures(reading, main)
  const ahead = deadline !== undefined && deadline.start < 2 ? deadline : undefined
  const fixed = readFixed(text.slice(ahead?.end ?? 0))
  const { condition, problems } =
    fixed === null ? told(reading, parts, baselines) : { condition: fixed, problems: [] }
  const later = fixed === null && condition.kind === 'deferred' && condition.why === 'to-be-set'
  return [
    {
      start: text.length - text.trimStart().length,
      end: text.trimEnd().length,
      indicator: fixed === null ? nameOf(reading, main, context) : context,
      fiscalYear: later ? null : ((fixed === null ? (deadline ?? only) : ahead)?.year ?? null),
      years: null,
      combine: 'all',
      conditions: [condition],
      baselines,
      problems: [...wordProblems(reading), ...problems],
      inferred: [],
    },
  ]
}

const isPlain = ({ strength }: Deadline) => strength >= 2

/** A figure already set for an earlier year means that this one is still to come. */
function told(reading: Reading, parts: readonly Part[], baselines: readonly Baseline[]) {
  if (!baselines.some(({ kind }) => kind === 'target')) return conditionOf(reading, parts)
  const remark = parts.find(({ role }) => role === 'remark')
  const trigger = remark === undefined ? null : clean(reading.text.slice(remark.start, remark.end))
  return { condition: deferred('to-be-set', trigger), problems: [] }
}

/** What the statement's own lines name, or what the page above does. */
export function nameOf(
  reading: Reading,
  main: readonly Part[],
  context: string | null,
): string | null {
  const names = main.flatMap((part) => partName(reading, part) ?? [])
  return names.length === 0 ? context : names.join('')
}

function partName(reading: Reading, part: Part): string | null {
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
    const token = getAt(reading.tokens, index)
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

/** (30年度 70%設定、29年度 66.1%) beside a target still to be set. */
function spareFigures(reading: Reading, main: readonly Part[]): readonly Baseline[] {
  return main.flatMap((part) =>
    outer(reading, part).flatMap((index) => bracketFigures(reading, index)),
  )
}

function bracketFigures(reading: Reading, index: number): readonly Baseline[] {
  const token = getAt(reading.tokens, index)
  if (token.kind !== 'open' || token.bracket !== 'round') return []
  return readBaselines(reading, inside(reading, index)).filter(
    ({ fiscalYear }) => fiscalYear !== null,
  )
}

function conditionOf(
  reading: Reading,
  parts: readonly Part[],
): { condition: Condition; problems: readonly Problem[] } {
  const text = reading.text.trim()
  const whole = reading.folded.span(0, reading.text.length)
  if (clean(text) === '') {
    const problems = /^[-―—ー－\s]*$/u.test(text) ? [] : [unreadable(reading)]
    return { condition: deferred('blank', null), problems }
  }
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
          expected: '目標の値',
        },
      ],
    }
  }
  if (qualitative.test(text)) return { condition: deferred('not-measurable', null), problems: [] }
  if (!japanese.test(text)) {
    return { condition: deferred('blank', null), problems: [unreadable(reading)] }
  }
  return {
    condition: { kind: 'done', inferred: [] },
    problems: isAct(text) || /[0-9]/u.test(text) ? [] : [assumed(reading)],
  }
}

const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** 要綱を定める, 研修の実施: words that end in doing something. */
function isAct(text: string): boolean {
  return /(?:[うくぐすつぬぶむるい]|\p{Script=Han}{2}|取組|取り組み|見直し|づくり)[。.」)\s]*$/u.test(
    text,
  )
}

function assumed(reading: Reading): Problem {
  return {
    code: 'target/act-assumed',
    severity: 'asks',
    message: `「${clean(reading.text)}」には数字も、何を行うかも見当たりません。行うこととして読みました。目標なら「80%以上」や「…を実施する」のように書いてください。`,
    span: reading.folded.span(0, reading.text.length),
    expected: '目標の値、または何を行うか',
  }
}

function deferred(
  why: 'to-be-set' | 'not-measurable' | 'blank',
  trigger: string | null,
): Condition {
  return { kind: 'deferred', trigger, why, inferred: [] }
}
