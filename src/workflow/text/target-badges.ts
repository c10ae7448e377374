/** 目標値UP, 目標値修正, 新規指標: badges found by holding a target against what it was, never typed by anybody. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { compare } from '../../lib/decimal.ts'
import { keyOfIndicator } from '../../plan/indicator.ts'
import type { Condition, LevelCondition, Target } from '../../target/ast.ts'
import { parseTargets } from '../../target/parse-targets.ts'
import { targetKey } from '../../target/target-equal.ts'
import type { TargetList } from './form-fields.ts'
import { cell, type Row, type SheetText } from './sheet-text.ts'

export type Badge = 'raised' | 'corrected' | 'added'

/** By path of the target's row; targets that promise what they promised have none. */
export function targetBadges(
  old: SheetText,
  current: SheetText,
  fiscalYear: FiscalYear,
): ReadonlyMap<string, Badge> {
  const found = new Map<string, Badge>()
  for (const list of ['targets', 'yearTargets'] as const) {
    const read = (row: Row) => readRow(row, list, fiscalYear)
    const before = old.lists[list].flatMap(read)
    for (const row of current.lists[list]) {
      const formerRow = old.lists[list].find(({ id }) => id === row.id)
      const badges = read(row).flatMap((target) => {
        const former = formerTarget(target, formerRow === undefined ? [] : read(formerRow), before)
        return badgeOf(former, target) ?? []
      })
      const badge = (['added', 'raised', 'corrected'] as const).find((each) =>
        badges.includes(each),
      )
      if (badge !== undefined) found.set(`${list}.${row.id}`, badge)
    }
  }
  return found
}

function readRow(row: Row, list: TargetList, fiscalYear: FiscalYear): readonly Target[] {
  const half = list === 'targets' ? 'multiYear' : 'year'
  const sentence = cell(row, 'sentence')
  return sentence === '' ? [] : parseTargets(sentence, { fiscalYear, half })
}

/** The same indicator in the same row, or anywhere in the list; else it is new. */
function formerTarget(
  { indicator }: Target,
  own: readonly Target[],
  all: readonly Target[],
): Target | null {
  const key = keyOfIndicator(indicator ?? '')
  const same = (target: Target) => keyOfIndicator(target.indicator ?? '') === key
  return own.find(same) ?? all.find(same) ?? null
}

/** @param former null where the indicator was not promised before */
export function badgeOf(former: Target | null, current: Target): Badge | null {
  if (former === null) return 'added'
  if (promise(former) === promise(current)) return null
  const [was, is] = [levelOf(former), levelOf(current)]
  if (was === null || is === null || was.quantity.unit !== is.quantity.unit) return 'corrected'
  const step = compare(is.quantity.value, was.quantity.value)
  const more = is.compare === 'atLeast' || is.compare === 'moreThan' ? step > 0 : step < 0
  return step !== 0 && is.compare !== 'exactly' && more ? 'raised' : 'corrected'
}

/** What is promised, and for when: the figures printed beside it are no promise. */
function promise(target: Target): string {
  return targetKey({ ...target, baselines: [], marks: [], indicator: null })
}

function levelOf({ conditions }: Target): LevelCondition | null {
  const isLevel = (condition: Condition): condition is LevelCondition => condition.kind === 'level'
  return conditions.find(isLevel) ?? null
}
