/**
 * The marks of a revision (改定履歴あり) as they follow from a comparison of two versions: never typed. Each stands on one
 * line of the new version, and brings the entry for the history that says what was revised.
 */
import type { Passage } from '../../lib/span.ts'
import type { Change, ChangeKind } from './change.ts'

export interface RevisionMark {
  /** Number of the sheet in the new version; in the old one where the sheet is gone. */
  readonly sheet: number | null
  readonly half: Change['half']
  /** The line that carries the mark; null where the line or the sheet is gone, which only the history can say. */
  readonly line: Passage | null
  /** What the line said before; null for a line that is new. */
  readonly was: Passage | null
  readonly kinds: readonly ChangeKind[]
  /** Plain Japanese, for the history: 当年度の目標を「42%以上」から「41%以上」に改めた。 */
  readonly says: string
}

/**
 * One mark for each line whose promise changed: its figures, how often, for whom, or the line itself. Spelling, layout
 * and figures of former years filled in are no revision.
 *
 * @param changes Of two versions, as `diffDocuments` gives them
 */
export function revisionMarks(changes: readonly Change[]): readonly RevisionMark[] {
  const lines = new Map<string, Change[]>()
  for (const change of changes.filter(revises)) {
    const { old, new: current, half } = change
    const key = `${half} ${old?.span.start} ${current?.span.start}`
    lines.set(key, [...(lines.get(key) ?? []), change])
  }
  return [...lines.values()].flatMap(markOf)
}

function revises({ kind, substantive }: Change): boolean {
  return substantive && kind !== 'baseline' && kind !== 'mark'
}

function markOf(changes: readonly Change[]): readonly RevisionMark[] {
  const [first] = changes
  if (first === undefined) return []
  const { sheet, half, old, new: current } = first
  const told = changes.every(({ brief }) => brief !== null) ? changes : [{ ...first, brief: null }]
  return [
    {
      sheet: sheet.new ?? sheet.old,
      half,
      line: current,
      was: old,
      kinds: changes.map(({ kind }) => kind),
      says: told.map(historyEntry).join(''),
    },
  ]
}

function historyEntry({ kind, half, old, new: current, brief }: Change): string {
  const where = half === 'multiYear' ? '取組の方針の' : half === 'yearPlan' ? '当年度の' : ''
  const what = `${where}${names[kind]}`
  if (old === null) return `${what}「${current?.text ?? ''}」を加えた。`
  if (current === null) return `${what}「${old.text}」を取りやめた。`
  return brief === null
    ? `${what}を「${old.text}」から「${current.text}」に改めた。`
    : `${what}を「${brief.from}」から「${brief.to}」に改めた。`
}

const names: Readonly<Record<ChangeKind, string>> = {
  target: '目標',
  activity: '取組の内容',
  cadence: '回数や時期',
  baseline: '過年度の数値',
  scope: '範囲',
  wording: '文言',
  mark: '記号',
  framework: 'プランの名前',
  'sheet-added': '取組項目',
  'sheet-removed': '取組項目',
  'sheet-renamed': '取組項目の名前',
}
