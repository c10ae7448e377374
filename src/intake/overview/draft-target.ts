/** A target of a slide with the badges that follow it, which change what it says: プラン2.0, 目標値UP. */
import type { Problem } from '../../lib/problem.ts'
import type { PlacedTarget } from '../../plan/sheet.ts'
import { claim } from '../ledger.ts'
import { type ParseStatement, placeTargets } from '../place-targets.ts'
import type { SourceText } from '../source-text.ts'
import type { Statement } from '../statements.ts'
import { rawIn } from '../words.ts'
import { badgeCutOff } from './overview-problems.ts'
import type { BadgeUnit, TextUnit } from './units.ts'

export interface DraftTarget extends Statement {
  readonly badges: readonly string[]
  /** Badges that could not be read to their end. */
  readonly cutOff: readonly Problem[]
}

export function readTarget(source: SourceText, { span, bullet }: TextUnit): DraftTarget {
  if (bullet !== null) claim(source.ledger, bullet, 'markup')
  claim(source.ledger, span, 'field')
  const text = rawIn(source, span)
  const statement = { text, span, label: null, revised: false, heading: null }
  return { ...statement, badges: [], cutOff: [] }
}

/** The same badge twice (an icon beside its words) counts once. */
export function withBadge(source: SourceText, target: DraftTarget, badge: BadgeUnit): DraftTarget {
  claim(source.ledger, badge.span, 'mark')
  if (!badge.whole) {
    return { ...target, cutOff: [...target.cutOff, badgeCutOff(badge.text)] }
  }
  const known = target.badges.includes(badge.text)
  return known ? target : { ...target, badges: [...target.badges, badge.text] }
}

export function placeDraft(
  targets: readonly DraftTarget[],
  parse: ParseStatement,
): readonly PlacedTarget[] {
  return targets.flatMap(({ badges, cutOff, ...statement }) => {
    const text = [statement.text, ...badges].join(' ')
    return placeTargets([{ ...statement, text }], parse).map((placed) =>
      cutOff.length === 0
        ? placed
        : {
            ...placed,
            target: { ...placed.target, problems: [...placed.target.problems, ...cutOff] },
          },
    )
  })
}
