/**
 * One change between two versions of a plan: what kind, which words, whether the document declares it by its mark
 * (改定履歴あり) on that very line, and whether it changes what is promised or only how it is written.
 */
import type { Passage } from '../../lib/span.ts'

export interface Change {
  readonly kind: ChangeKind
  /** Numbers as printed; null for what has none, or where the sheet is missing on that side. */
  readonly sheet: { readonly old: number | null; readonly new: number | null }
  /** Half of the sheet; null for what stands in neither. */
  readonly half: 'multiYear' | 'yearPlan' | null
  /** The line concerned in each version; null when it stands in only one. */
  readonly old: Passage | null
  readonly new: Passage | null
  /** Whether the line states a target. */
  readonly ofTarget: boolean
  /** The figures or words that differ, for a sentence; null where the lines speak for themselves. */
  readonly brief: Brief | null
  readonly declared: boolean
  readonly substantive: boolean
  /** A sheet that was split from, or merged into, the sheet of this number in the other version. */
  readonly partOf?: number | null
}

export interface Brief {
  readonly from: string
  readonly to: string
}

export type ChangeKind =
  | 'target'
  | 'activity'
  | 'cadence'
  | 'baseline'
  | 'scope'
  | 'wording'
  | 'mark'
  | 'framework'
  | 'sheet-added'
  | 'sheet-removed'
  | 'sheet-renamed'

/** A change as `torikumi diff --json` gives it: the stable contract. */
export function changeJson(change: Change) {
  const { kind, sheet, declared, substantive } = change
  return {
    kind,
    sheet: { old: sheet.old, new: sheet.new },
    from: change.old?.text ?? null,
    to: change.new?.text ?? null,
    declared,
    substantive,
  }
}
