/** Holds a measure's unit against the one its indicator is promised in, before it speaks for it. */
import { unitAgreement } from '../../evidence/unit-agreement.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import type { Sql } from '../../store/database.ts'
import { findIndicatorUnit, type NewIndicator } from '../../store/indicator-store.ts'

interface Held {
  /** Id of the office whose indicator it is. */
  readonly office: string
  readonly indicator: Pick<NewIndicator, 'key' | 'name'>
  /** Of the measure. */
  readonly unit: string | null
  /** Why two words for a count are one thing here; null or blank where nothing was said. */
  readonly reason: string | null
}

/** What a figure is told in. `reason` is null where the units agree anyway. */
export interface ToldUnit {
  readonly unit: string | null
  readonly reason: string | null
}

export async function holdUnits(
  sql: Sql,
  { office, indicator, unit, reason }: Held,
): Promise<Result<ToldUnit>> {
  const promised = await findIndicatorUnit(sql, { office, key: indicator.key })
  const agreement = unitAgreement(unit, promised)
  if (agreement === 'same') return ok({ unit, reason: null })
  const units = { name: indicator.name, unit: unit ?? '', promised: promised ?? '' }
  if (agreement === 'otherKind') return fail(otherKind(units))
  const said = reason?.trim() ?? ''
  return said === '' ? fail(otherWord(units)) : ok({ unit: promised, reason: said })
}

interface Units {
  readonly name: string
  readonly unit: string
  readonly promised: string
}

function otherKind({ name, unit, promised }: Units): Problem {
  return {
    code: 'binding/unit-kind',
    severity: 'blocks',
    message: `指標「${name}」の単位は「${promised}」で、測り方の単位「${unit}」とは比べられません。「${promised}」になる測り方を選ぶか、測り方の数え方と単位を改めてください。`,
  }
}

function otherWord({ name, unit, promised }: Units): Problem {
  return {
    code: 'binding/unit-word',
    severity: 'blocks',
    message: `指標「${name}」の単位は「${promised}」、測り方の単位は「${unit}」です。測り方の単位を改めるか、同じものを数えているなら、その理由を書いてください。`,
  }
}
