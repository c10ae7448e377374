/**
 * What changed between two published versions of a plan (改定履歴), declared or not. Sheets are matched by what they say,
 * not by their numbers; a mark declares the line it stands on and nothing else.
 */
import type { Passage } from '../../lib/span.ts'
import type { PlanDocument } from '../../plan/document.ts'
import { matchInitiatives } from '../../plan/initiative.ts'
import { similarity, wordKey } from '../../plan/word-key.ts'
import { wordsAt } from '../words/words-at.ts'
import type { Change } from './change.ts'
import { compareLines, type LineChange } from './compare-lines.ts'
import { compareTargets } from './compare-targets.ts'
import { matchLines } from './match-lines.ts'
import { findPartings, type Parting } from './moved-lines.ts'
import { unitOfSheet, unitsOfOverview, type VersionLine, type VersionUnit } from './version-unit.ts'

/** A document with the text it was read from. */
export interface Version {
  readonly document: PlanDocument
  readonly text: string
}

export function diffDocuments(old: Version, current: Version): readonly Change[] {
  const units = pairUnits(old, current)
  const { removed, added } = units
  const { pairs, splits, merges } = findPartings(units.pairs, removed, added)
  const year =
    old.document.fiscalYear === current.document.fiscalYear ? old.document.fiscalYear : null
  return [
    ...frameworkChange(old, current),
    ...pairs.flatMap(([before, after]) => [
      ...renaming(before, after),
      ...compareUnits(before, after, year).map((change) => placed(change, before, after)),
      ...changedMarks(before, after, old, current),
    ]),
    ...removed.map((unit) => wholeUnit('sheet-removed', unit, merges)),
    ...added.map((unit) => wholeUnit('sheet-added', unit, splits)),
  ]
}

function pairUnits(old: Version, current: Version) {
  const before = old.document.sheets.map((sheet) => unitOfSheet(sheet, old.text))
  const after = current.document.sheets.map((sheet) => unitOfSheet(sheet, current.text))
  const sheets = matchInitiatives(old.document.sheets, current.document.sheets)
  const overview = matchLines(
    unitsOfOverview(old.document, old.text),
    unitsOfOverview(current.document, current.text),
    (a, b) => similarity(wordKey(a.names.join('')), wordKey(b.names.join(''))),
    0.5,
  )
  const pairs = sheets.pairs.flatMap(({ previous, current: at }) => {
    const [a, b] = [before[previous], after[at]]
    return a === undefined || b === undefined ? [] : [[a, b] as const]
  })
  return {
    pairs: [...pairs, ...overview.pairs],
    removed: [...sheets.removed.flatMap((at) => before[at] ?? []), ...overview.removed],
    added: [...sheets.added.flatMap((at) => after[at] ?? []), ...overview.added],
  }
}

function compareUnits(before: VersionUnit, after: VersionUnit, year: PlanDocument['fiscalYear']) {
  const headings = { old: before.headings, new: after.headings }
  const half = (unit: VersionUnit, which: 'multiYear' | 'yearPlan') =>
    unit.targets.filter((line) => line.half === which)
  return [
    ...compareLines(before.prose, after.prose, headings, 'wording'),
    ...compareLines(before.activities, after.activities, headings, 'activity'),
    ...compareTargets(half(before, 'multiYear'), half(after, 'multiYear'), year),
    ...compareTargets(half(before, 'yearPlan'), half(after, 'yearPlan'), year),
  ]
}

function placed(change: LineChange, before: VersionUnit, after: VersionUnit): Change {
  return {
    kind: change.kind,
    sheet: { old: before.number, new: after.number },
    half: (change.new ?? change.old)?.half ?? null,
    old: change.old,
    new: change.new,
    ofTarget: isTarget(change.new ?? change.old),
    brief: change.brief,
    declared: change.new?.revised === true,
    substantive: change.substantive,
  }
}

function isTarget(line: VersionLine | null): boolean {
  return line !== null && 'target' in line
}

function renaming(before: VersionUnit, after: VersionUnit): readonly Change[] {
  const same = before.names.map(wordKey).join('|') === after.names.map(wordKey).join('|')
  if (same) return []
  return [
    {
      kind: 'sheet-renamed',
      sheet: { old: before.number, new: after.number },
      half: null,
      old: nameOf(before),
      new: nameOf(after),
      ofTarget: false,
      brief: null,
      declared: after.title?.revised === true,
      substantive: true,
    },
  ]
}

function nameOf({ title, names }: VersionUnit): Passage | null {
  return title === null
    ? null
    : { text: names.filter((name) => name !== '').join(' '), span: title.span }
}

/** ① that became ②, (i) that became (ii). A blank that was filled in is no change: the year went on. */
function changedMarks(before: VersionUnit, after: VersionUnit, old: Version, current: Version) {
  return before.marks.flatMap(({ name, value, span }): readonly Change[] => {
    const now = after.marks.find((mark) => mark.name === name)
    if (value === null || now === undefined || now.value === null || now.value === value) return []
    return [
      {
        kind: 'mark',
        sheet: { old: before.number, new: after.number },
        half: null,
        old: span === null ? null : { text: wordsAt(old.text, span), span },
        new: now.span === null ? null : { text: wordsAt(current.text, now.span), span: now.span },
        ofTarget: false,
        brief: null,
        declared: false,
        substantive: true,
      },
    ]
  })
}

/** Marks inside a sheet say nothing of the sheet itself. */
function wholeUnit(
  kind: 'sheet-added' | 'sheet-removed',
  unit: VersionUnit,
  partings: readonly Parting[],
): Change {
  const gone = kind === 'sheet-removed'
  const whole = partings.find(({ part }) => part === unit)?.whole ?? null
  const name = unit.title
  return {
    kind,
    sheet: { old: gone ? unit.number : null, new: gone ? null : unit.number },
    half: null,
    old: gone ? name : null,
    new: gone ? null : name,
    ofTarget: false,
    brief: null,
    declared: unit.title?.revised === true,
    substantive: true,
    ...(whole === null ? {} : { partOf: whole[gone ? 1 : 0].number }),
  }
}

function frameworkChange(old: Version, current: Version): readonly Change[] {
  const [from, to] = [old.document.framework, current.document.framework]
  if (wordKey(from ?? '') === wordKey(to ?? '')) return []
  return [
    {
      kind: 'framework',
      sheet: { old: null, new: null },
      half: null,
      old: passageOf(old.text, from),
      new: passageOf(current.text, to),
      ofTarget: false,
      brief: null,
      declared: false,
      substantive: true,
    },
  ]
}

function passageOf(text: string, words: string | null): Passage | null {
  if (words === null) return null
  const start = Math.max(0, text.indexOf(words))
  return { text: words, span: { start, end: start + words.length } }
}
