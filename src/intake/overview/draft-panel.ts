/**
 * Units from one label めざす状態 to the next → a panel with its statements still unread: the year that the target parser
 * needs is known only when all panels were seen.
 */
import type { Problem } from '../../lib/problem.ts'
import type { Passage, Span } from '../../lib/span.ts'
import { claim } from '../ledger.ts'
import type { SourceText } from '../source-text.ts'
import { passageIn } from '../words.ts'
import { type DraftTarget, readTarget, withBadge } from './draft-target.ts'
import { desiredStateMissing, panelCutOff } from './overview-problems.ts'
import { type DraftTheme, pairThemes } from './pair-themes.ts'
import type { ThemeUnit, Unit } from './units.ts'

export interface DraftPanel {
  readonly desiredState: Passage
  readonly outcomes: readonly DraftTarget[]
  readonly strategy: Passage | null
  readonly themes: readonly DraftTheme[]
  readonly span: Span
  readonly problems: readonly Problem[]
}

type Part = 'desiredState' | 'outcomes' | 'strategy' | 'rest' | 'activities'

export function draftPanel(source: SourceText, units: readonly Unit[], span: Span): DraftPanel {
  const { parts, named } = sortParts(source, units)
  const problems: Problem[] = []
  const nowhere = { text: '', span: { start: span.start, end: span.start } }
  const desiredState = passageOver(source, parts.desiredState)
  if (desiredState === null) problems.push(desiredStateMissing(nowhere.span))
  if (!named.has('strategy')) problems.push(panelCutOff(desiredState?.span ?? nowhere.span))
  const name = desiredState ?? nowhere
  const rows = units.filter((unit) => unit.kind === 'theme')
  const paired =
    rows.length > 0
      ? { themes: rows.map((row) => themeOfRow(source, row)), problems: [] }
      : pairThemes(source, parts.rest, parts.activities, name)
  return {
    desiredState: name,
    outcomes: readOutcomes(source, parts.outcomes),
    strategy: passageOver(source, parts.strategy),
    themes: paired.themes,
    span,
    problems: [...problems, ...paired.problems],
  }
}

function sortParts(source: SourceText, units: readonly Unit[]) {
  const parts: Record<Part, Unit[]> = {
    desiredState: [],
    outcomes: [],
    strategy: [],
    rest: [],
    activities: [],
  }
  const named = new Set<string>()
  let part: Part | null = 'rest'
  for (const unit of units) {
    if (unit.kind === 'label') {
      claim(source.ledger, unit.span, 'label')
      part = named.has(unit.id) && single.has(unit.id) ? null : partAfter(unit.id, part ?? 'rest')
      named.add(unit.id)
      continue
    }
    if (part === null || unit.kind === 'theme') continue
    if (part === 'strategy' && parts.strategy.length > 0 && !isProse(source, unit)) part = 'rest'
    parts[part].push(unit)
  }
  return { parts, named }
}

/** A panel has one of these; what stands under a second is left unread. */
const single = new Set(['desiredState', 'strategy'])

/** 単年度目標 stands at the side of a slide and may come out anywhere: it begins nothing. */
function partAfter(id: string, part: Part): Part {
  if (id === 'desiredState' || id === 'outcomes' || id === 'strategy') return id
  if (id === 'activities') return id
  return part === 'activities' || part === 'rest' ? part : 'rest'
}

/** A strategy may have several paragraphs of sentences; a title never ends in 。 */
function isProse({ plain }: SourceText, { kind, span: { start, end } }: Unit): boolean {
  return kind === 'text' && end - start > 30 && plain.charAt(end - 1) === '。'
}

/** One passage over the texts, which follow each other. */
function passageOver(source: SourceText, units: readonly Unit[]): Passage | null {
  const texts = units.filter((unit) => unit.kind === 'text')
  const [first] = texts
  if (first === undefined) return null
  const end = texts.at(-1)?.span.end ?? first.span.end
  const passage = passageIn(source, { start: first.span.start, end })
  claim(source.ledger, passage.span, 'field')
  if (first.bullet !== null) claim(source.ledger, first.bullet, 'markup')
  return passage
}

function themeOfRow(
  source: SourceText,
  { title, targets, activities, span }: ThemeUnit,
): DraftTheme {
  return {
    title: passageOver(source, title) ?? { text: '', span: { start: span.start, end: span.start } },
    targets: readOutcomes(source, targets),
    activities: activities.flatMap((unit) => passageOver(source, [unit]) ?? []),
  }
}

/** Every text is an outcome, with the badges below it. */
function readOutcomes(source: SourceText, units: readonly Unit[]): readonly DraftTarget[] {
  const targets: DraftTarget[] = []
  for (const unit of units) {
    if (unit.kind === 'text') targets.push(readTarget(source, unit))
    const last = unit.kind === 'badge' ? targets.pop() : undefined
    if (unit.kind === 'badge' && last !== undefined) targets.push(withBadge(source, last, unit))
  }
  return targets
}
