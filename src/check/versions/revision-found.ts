/** How a change between versions is told: what became what, and what follows from it. */
import { type Quote, quote } from '../document-view.ts'
import type { Found, Versions } from '../rule.ts'
import { readCadences } from '../words/cadence.ts'
import type { Change } from './change.ts'

/** A change of what is promised or planned, and not only of its words or of former figures. */
export function isRevision({ kind, substantive }: Change): boolean {
  return substantive && (kind === 'target' || kind === 'activity' || kind === 'cadence')
}

/** @param verdict What the marks say of it, in both languages */
export function revisionFound(
  versions: Versions,
  change: Change,
  verdict: { readonly japanese: string; readonly english: string },
): Found {
  return {
    sheet: change.sheet.new ?? change.sheet.old,
    message: `${whatChanged(change)}${isWeakened(change) ? '行った回数を確かめられなくなりました。' : ''}${verdict.japanese}`,
    english: `${whatChangedEnglish(change)}${isWeakened(change) ? ' How often it was done can no longer be checked.' : ''} ${verdict.english}`,
    quotes: quotesOf(versions, change),
  }
}

/** The words of both versions, the new one first. */
export function quotesOf(versions: Versions, change: Change): readonly Quote[] {
  return [
    ...(change.new === null ? [] : [quote(versions.new, change.new)]),
    ...(change.old === null ? [] : [quote(versions.old, change.old)]),
  ]
}

function whatChanged({ kind, half, old, new: current, brief }: Change): string {
  const where = half === 'multiYear' ? '取組の方針の' : half === 'yearPlan' ? '当年度の' : ''
  const what = { target: '目標', activity: '取組の内容', cadence: '取組の回数や時期' }[
    kind as 'target' | 'activity' | 'cadence'
  ]
  if (old === null) return `${where}${what}が前の版になく、新しく加わっています。`
  if (current === null) return `前の版にあった${where}${what}がなくなっています。`
  return brief === null
    ? `${where}${what}が前の版から変わっています。`
    : `${where}${what}が「${brief.from}」から「${brief.to}」に変わっています。`
}

function whatChangedEnglish({ kind, half, old, new: current, brief }: Change): string {
  const where = half === 'multiYear' ? 'multi-year ' : half === 'yearPlan' ? 'year’s ' : ''
  const what = { target: 'target', activity: 'activity', cadence: 'frequency or time' }[
    kind as 'target' | 'activity' | 'cadence'
  ]
  if (old === null) return `A ${where}${what} is new; the version before does not have it.`
  if (current === null) return `A ${where}${what} of the version before is gone.`
  return brief === null
    ? `A ${where}${what} differs from the version before.`
    : `A ${where}${what} was “${brief.from}” and is now “${brief.to}”.`
}

/** A number of times that became words nobody can count. */
function isWeakened({ kind, old, new: current }: Change): boolean {
  if (kind !== 'cadence' || old === null || current === null) return false
  const counted = readCadences(old.text).some((each) => each.kind === 'times')
  const now = readCadences(current.text)
  return counted && now.every((each) => each.kind === 'open')
}
