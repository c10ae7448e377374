/** Small edits of a document, as offices make them: what is changed, and what a comparison has to call it. */
import type { PlacedTarget } from '../../plan/sheet.ts'
import type { CheckedDocument } from '../document-view.ts'
import type { ChangeKind } from '../versions/change.ts'
import { readCadences } from '../words/cadence.ts'
import { readCounts } from '../words/quantities.ts'

export interface Edit {
  readonly kind: ChangeKind
  readonly declared: boolean
  readonly text: string
  /** For the report of a failure. */
  readonly what: string
}

type Editor = (document: CheckedDocument, random: () => number) => Edit | null

/** One edit of substance; null where the document has nothing of the kind chosen. */
export const editsOfSubstance: Editor = (document, random) =>
  pick(substance, random)?.(document, random) ?? null

/** One edit of spelling, white space or layout. */
export const editsOfLayout: Editor = (document, random) =>
  pick(layout, random)?.(document, random) ?? null

function pick<T>(list: readonly T[], random: () => number): T | undefined {
  return list[Math.floor(random() * list.length)]
}

const mark = '【改定履歴あり】'

const substance: readonly Editor[] = [
  (document, random) => editLevel(document, random, ''),
  (document, random) => editLevel(document, random, mark),
  (document, random) =>
    inTarget(document, random, 'target', (words) =>
      /\d[%件人回]以上(?![^【]*【)/u.test(words)
        ? words.replace(/([%件人回])以上(?![^【]*【)/u, '$1以下')
        : null,
    ),
  (document, random) =>
    inTarget(document, random, 'baseline', (words) =>
      /実績[:：] ?\d/u.test(words)
        ? words.replace(/(実績[:：] ?)(\d)/u, (_, head, digit) => `${head}${other(digit, random)}`)
        : null,
    ),
  (document, random) =>
    inTarget(document, random, 'scope', (words) =>
      /割合|件数/u.test(words)
        ? words.replace(/割合|件数/u, (word) => `${word}(港町をのぞく)`)
        : null,
    ),
  (document, random) =>
    inTarget(document, random, 'mark', (words, after) =>
      after.startsWith(mark) || / ?【改/u.test(after) ? null : `${words}${mark}`,
    ),
  (document, random) =>
    inActivity(document, random, 'cadence', (words) => {
      const times = readCadences(words).find((each) => each.times !== null)
      if (times === undefined || !words.includes(times.asWritten)) return null
      return words.replace(
        times.asWritten,
        times.asWritten.replace(/\d+/u, (n) => `${Number(n) + 1}`),
      )
    }),
  (document, random) =>
    inActivity(document, random, 'cadence', (words) => {
      const times = readCadences(words).find((each) => each.times !== null)
      return times === undefined || !words.includes(times.asWritten)
        ? null
        : words.replace(times.asWritten, '随時')
    }),
  (document, random) =>
    inActivity(document, random, 'activity', (words) => {
      const count = readCounts(words)[0]
      if (count === undefined || !words.includes(count.asWritten)) return null
      return words.replace(
        count.asWritten,
        count.asWritten.replace(/\d/u, (digit) => other(digit, random)),
      )
    }),
  (document, random) => inActivity(document, random, 'activity', () => ''),
  (document, random) =>
    inActivity(document, random, 'activity', (words) =>
      words === '' ? null : `${words} ・船着き場に足もとの明かりをともす。`,
    ),
  (document, random) =>
    inTarget(document, random, 'target', (words, after) =>
      // behind its bracket or mark another line begins
      /^\s*[【(（]/u.test(after) ? null : `${words} ○灯台を訪れた人の数 450人`,
    ),
  (document, random) =>
    inTarget(document, random, 'target', (words) =>
      /【(?:令和|平成)\d+年度】/u.test(words)
        ? words.replace(
            /【(令和|平成)(\d+)年度】/u,
            (_, era, n) => `【${era}${Number(n) + 2}年度】`,
          )
        : null,
    ),
  (document) => {
    const name = document.document.framework
    if (name === null) return null
    const text = document.text.replaceAll(name, `${name}改訂版`)
    return { kind: 'framework', declared: false, text, what: 'framework' }
  },
  (document, random) => {
    const sheet = pick(document.document.sheets, random)
    if (sheet === undefined || document.document.sheets.length < 2) return null
    const text = document.text.slice(0, sheet.span.start) + document.text.slice(sheet.span.end)
    return { kind: 'sheet-removed', declared: false, text, what: `sheet ${sheet.number}` }
  },
  (document, random) => {
    const sheet = pick(document.document.sheets, random)
    if (sheet?.title == null) return null
    const { start, end } = sheet.title.span
    const text = `${document.text.slice(0, start)}潮風と暮らす新しい町${document.text.slice(end)}`
    return { kind: 'sheet-renamed', declared: false, text, what: `title ${sheet.title.text}` }
  },
]

function editLevel(document: CheckedDocument, random: () => number, suffix: string): Edit | null {
  const placed = pick(targetsOf(document), random)
  const level = placed?.target.conditions.find((each) => each.kind === 'level')
  if (placed === undefined || level === undefined) return null
  const written = level.quantity.asWritten
  const words = document.text.slice(placed.span.start, placed.span.end)
  const from = words.indexOf(placed.target.asWritten.slice(0, 2)) // the figure, not a number in its name
  const at = words.indexOf(written, Math.max(0, from))
  if (at === -1 || !/^\d/u.test(written)) return null
  const next = written.replace(/^\d/u, (digit) => other(digit, random))
  const edited = `${words.slice(0, at)}${next}${words.slice(at + written.length)}${suffix}`
  return {
    kind: 'target',
    declared: suffix !== '' || placed.target.marks.includes('revised'),
    text: document.text.slice(0, placed.span.start) + edited + document.text.slice(placed.span.end),
    what: `${words} > ${edited}`,
  }
}

/** Another digit, never 0, so that the number stays one. */
function other(digit: string, random: () => number): string {
  const others = [...'123456789'].filter((each) => each !== digit)
  return pick(others, random) ?? '1'
}

function targetsOf({ document }: CheckedDocument): readonly PlacedTarget[] {
  return document.sheets.flatMap(({ multiYear, yearPlan }) => [
    ...multiYear.targets,
    ...yearPlan.targets,
  ])
}

function inTarget(
  document: CheckedDocument,
  random: () => number,
  kind: ChangeKind,
  change: (words: string, after: string) => string | null,
): Edit | null {
  const placed = pick(targetsOf(document), random)
  if (placed === undefined) return null
  const { start, end } = placed.span
  const declared = kind === 'mark' || placed.target.marks.includes('revised')
  return edit(document, { start, end, kind, declared }, change)
}

function inActivity(
  document: CheckedDocument,
  random: () => number,
  kind: ChangeKind,
  change: (words: string, after: string) => string | null,
): Edit | null {
  const activity = pick(
    document.document.sheets.flatMap(({ yearPlan }) => yearPlan.activities),
    random,
  )
  if (activity === undefined) return null
  const { start, end } = activity.span
  // an entry over several cells takes the cells with it when it goes
  if (/[\t\n]/u.test(document.text.slice(start, end))) return null
  const gone = change(document.text.slice(start, end), '') === ''
  const bullet = gone ? document.text.lastIndexOf('・', start) : start
  const after = gone && activity.revised ? end + mark.length : end
  return edit(
    document,
    { start: bullet, end: after, kind, declared: activity.revised && !gone },
    change,
  )
}

interface Place {
  readonly start: number
  readonly end: number
  readonly kind: ChangeKind
  readonly declared: boolean
}

function edit(
  { text }: CheckedDocument,
  { start, end, kind, declared }: Place,
  change: (words: string, after: string) => string | null,
): Edit | null {
  const words = text.slice(start, end)
  const edited = change(words, text.slice(end, end + 20))
  if (edited === null || edited === words) return null
  return {
    kind,
    declared,
    text: text.slice(0, start) + edited + text.slice(end),
    what: `${words} > ${edited}`,
  }
}

const layout: readonly Editor[] = [
  ...(
    [
      ['めざす', '目指す'],
      ['目指す', 'めざす'],
      ['ホームページ', 'HP'],
      ['取組の方針', '取り組みの方針'],
      ['問合せ', '問い合わせ'],
      ['および', '及び'],
      ['または', '又は'],
      ['さまざま', '様々'],
      ['子ども', 'こども'],
      ['配布', '配付'],
    ] as const
  ).map(
    ([from, to]): Editor =>
      (document) =>
        respelled(document, from, to),
  ),
  ...[...'0123456789%():'].map(
    (character): Editor =>
      (document) =>
        respelled(document, character, widened(character)),
  ),
  (document, random) => spaced(document, random, ' '),
  (document, random) => spaced(document, random, '\u3000'),
  (document, random) => spaced(document, random, ' '),
  (document) => bulleted(document, '・', '○'),
  (document) => bulleted(document, '○', '●'),
  (document) => respelled(document, '\n', '\r\n'),
]

function widened(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) + 0xfee0)
}

function respelled({ text }: CheckedDocument, from: string, to: string): Edit | null {
  if (!text.includes(from)) return null
  return {
    kind: 'wording',
    declared: false,
    text: text.replaceAll(from, to),
    what: `${from} > ${to}`,
  }
}

/** Another sign before the entries of a list; the same sign inside words (方針・目標) stays. */
function bulleted({ text }: CheckedDocument, from: string, to: string): Edit | null {
  const edited = text.replace(new RegExp(`(?<=> )${from}`, 'gu'), to)
  return edited === text
    ? null
    : { kind: 'wording', declared: false, text: edited, what: `${from} > ${to}` }
}

/** White space between two Japanese characters inside an activity or a statement. */
function spaced(document: CheckedDocument, random: () => number, space: string): Edit | null {
  const passages = [
    ...targetsOf(document),
    ...document.document.sheets.flatMap(({ yearPlan }) => yearPlan.activities),
  ]
  const span = pick(passages, random)?.span
  if (span === undefined) return null
  const words = document.text.slice(span.start, span.end)
  const places = [...words.matchAll(/(?<=[ぁ-んァ-ン一-龥])(?=[ぁ-んァ-ン一-龥])/gu)].map(
    ({ index }) => index,
  )
  const at = pick(places, random)
  if (at === undefined) return null
  const edited = `${words.slice(0, at)}${space}${words.slice(at)}`
  return {
    kind: 'wording',
    declared: false,
    text: document.text.slice(0, span.start) + edited + document.text.slice(span.end),
    what: `${words} > ${edited}`,
  }
}
