/**
 * Texts, targets and badges behind a strategy → themes with their targets and activities. What the order of the text
 * cannot say (which of two titles a target has, where one theme's activities end) is divided by its words and asked.
 */
import type { Problem } from '../../lib/problem.ts'
import type { Passage, Span } from '../../lib/span.ts'
import { claim } from '../ledger.ts'
import type { SourceText } from '../source-text.ts'
import { passageIn } from '../words.ts'
import { divideInOrder } from './divide-in-order.ts'
import { type DraftTarget, readTarget, withBadge } from './draft-target.ts'
import { pairingUncertain, themeUntitled } from './overview-problems.ts'
import { isTargetText } from './target-text.ts'
import type { TextUnit, Unit } from './units.ts'

export interface DraftTheme {
  readonly title: Passage
  readonly targets: readonly DraftTarget[]
  readonly activities: readonly Passage[]
}

export interface PairedThemes {
  readonly themes: readonly DraftTheme[]
  readonly problems: readonly Problem[]
}

/**
 * @param rest Units behind the strategy, titles and targets first
 * @param listed Units behind a label of activities, where the slide has one
 */
export function pairThemes(
  source: SourceText,
  rest: readonly Unit[],
  listed: readonly Unit[],
  desiredState: Passage,
): PairedThemes {
  const { groups, trailing } = groupUnits(source, rest)
  const themes = groups.flatMap((group) => splitGroup(source, group))
  const activities = [...trailing, ...listed.filter((unit) => unit.kind === 'text')]
  const [first] = activities
  if (themes.length === 0 && first !== undefined) themes.push(untitled(first.span))
  giveActivities(source, themes, activities)
  const guessed =
    groups.some(({ titles }) => titles.length > 1) || (themes.length > 1 && activities.length > 0)
  return {
    themes: themes.map(({ title, targets, activities: own }) => ({
      title,
      targets,
      activities: own,
    })),
    problems: [
      ...(guessed ? [pairingUncertain(desiredState.text, desiredState.span)] : []),
      ...themes
        .filter(({ title }) => title.text === '')
        .map(({ title }) => themeUntitled(title.span)),
    ],
  }
}

interface OpenTheme {
  readonly title: Passage
  readonly targets: DraftTarget[]
  readonly activities: Passage[]
}

interface Group {
  readonly titles: TextUnit[]
  readonly targets: DraftTarget[]
  /** Texts that stood between its targets and the next title. */
  readonly activities: TextUnit[]
}

/** Runs of titles each followed by a run of targets; texts behind the last target trail. */
function groupUnits(source: SourceText, units: readonly Unit[]) {
  const groups: Group[] = []
  let texts: TextUnit[] = []
  for (const unit of units) {
    if (unit.kind === 'text' && isTargetText(source, unit)) {
      if (texts.length > 0 || groups.length === 0) groups.push(beginGroup(texts, groups.at(-1)))
      groups.at(-1)?.targets.push(readTarget(source, unit))
      texts = []
    } else if (unit.kind === 'text') texts.push(unit)
    else if (unit.kind === 'badge' && texts.length === 0) badgeLast(source, groups.at(-1), unit)
  }
  return { groups, trailing: texts }
}

function badgeLast(source: SourceText, group: Group | undefined, badge: Unit & { kind: 'badge' }) {
  const target = group?.targets.pop()
  if (target !== undefined) group?.targets.push(withBadge(source, target, badge))
}

/** Before the first targets all texts are titles; later only the last is, those before it are activities above. */
function beginGroup(texts: readonly TextUnit[], above: Group | undefined): Group {
  const plain = texts.filter(({ bullet }) => bullet === null)
  const titles = above === undefined ? plain : plain.slice(-1)
  const others = texts.filter((text) => !titles.includes(text))
  above?.activities.push(...others)
  return { titles, targets: [], activities: above === undefined ? others : [] }
}

/** One theme for each title; targets of several titles are divided among them in order. */
function splitGroup(source: SourceText, { titles, targets, activities }: Group): OpenTheme[] {
  const themes = titles.map((unit) => ({
    title: take(source, unit),
    targets: [] as DraftTarget[],
    activities: [] as Passage[],
  }))
  const [first] = targets
  if (themes.length === 0 && first !== undefined) themes.push(untitled(first.span))
  const shares = divideInOrder(
    targets.map(({ text }) => text),
    themes.map(({ title }) => title.text),
  )
  for (const [index, target] of targets.entries()) themes[shares[index] ?? 0]?.targets.push(target)
  themes.at(-1)?.activities.push(...activities.map((unit) => take(source, unit)))
  return themes
}

function untitled({ start }: Span): OpenTheme {
  return { title: { text: '', span: { start, end: start } }, targets: [], activities: [] }
}

/** Lists that are as many as the themes go one to each; else each text goes where its words belong. */
function giveActivities(source: SourceText, themes: OpenTheme[], activities: readonly TextUnit[]) {
  const passages = activities.map((unit) => take(source, unit))
  const boxes = [...new Set(activities.map(({ box }) => box))]
  const lists = activities.every(({ bullet }) => bullet !== null) && boxes.length === themes.length
  const shares = lists
    ? activities.map(({ box }) => boxes.indexOf(box))
    : divideInOrder(
        passages.map(({ text }) => text),
        themes.map(wordsOf),
      )
  for (const [index, passage] of passages.entries()) {
    themes[shares[index] ?? 0]?.activities.push(passage)
  }
}

function wordsOf({ title, targets }: OpenTheme): string {
  return [title.text, ...targets.map(({ text }) => text)].join('、')
}

function take(source: SourceText, { span, bullet }: TextUnit): Passage {
  const passage = passageIn(source, span)
  if (bullet !== null) claim(source.ledger, bullet, 'markup')
  claim(source.ledger, passage.span, 'field')
  return passage
}
