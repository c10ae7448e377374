/** What a change leaves open: of what its % is a share, and what a minus bounds. Asked only where the change itself decides. */
import { isZero, sign } from '../../lib/decimal.ts'
import type { Problem } from '../../lib/problem.ts'
import type { ChangeCondition, Condition } from '../ast.ts'
import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'

export function changeProblems(
  reading: Reading,
  indicator: string | null,
  { conditions, phrase, start, end }: Draft,
): readonly Problem[] {
  const span = reading.folded.span(start, end)
  const found: Problem[] = []
  if (phrase.compare !== null && conditions.some(isGuessedLoss)) {
    const words = reading.text.slice(phrase.start, phrase.end)
    found.push({ ...whichLoss(words), span: reading.folded.span(phrase.start, phrase.end) })
  }
  const open = conditions.filter(isOpen)
  if (open.length === 0) return found
  if (indicator !== null && shareName.test(indicator))
    found.push({ ...ratioOrPoints(indicator), span })
  if (open.some(isYearly)) found.push({ ...ofWhichYear, span })
  return found
}

function isGuessedLoss(condition: Condition): boolean {
  if (condition.kind !== 'change') return false
  return condition.inferred.includes('compare') && sign(condition.change.amount) < 0
}

/** ▲5%以内: a fall of no more than that, or of at least as much? */
function whichLoss(words: string): Problem {
  return {
    code: 'target/loss-bounded',
    severity: 'asks',
    message: `「${words}」が、それ以上減らすことか、減るのをそこまでにとどめることかを確かめてください。「5%以上減」「5%以内の減」のように書いてください。`,
    expected: '「5%以上減」か「5%以内の減」のような書き方',
  }
}

function isOpen(condition: Condition): condition is ChangeCondition {
  if (condition.kind !== 'change' || condition.restates === true) return false
  const { amount, unit, said } = condition.change
  return unit === '%' && said === undefined && !isZero(amount)
}

const shareName = /(?:割合|比率|率|度)$/u

/** 10% more of a share: a tenth of it, or ten points? */
function ratioOrPoints(indicator: string): Problem {
  return {
    code: 'target/ratio-or-points',
    severity: 'asks',
    message: `「${indicator}」の増減の%が、元の値に対する割合か、ポイントの差かを確かめてください。差であれば「5ポイント増」のように書いてください。`,
    expected: '「5ポイント増」か「元の値の5%増」のような書き方',
  }
}

/** 平成28年度実績に対して毎年15%ずつ: ministries mean both, in sheets of the same words. */
function isYearly({ aggregate, change: { from } }: ChangeCondition): boolean {
  const yearly = aggregate?.kind === 'per' && aggregate.period === 'year'
  return yearly && from.kind === 'fiscal-year'
}

const ofWhichYear: Problem = {
  code: 'target/yearly-share-of-which',
  severity: 'asks',
  message:
    '毎年の増減の%が、前の年の値に対する割合か、基準の年の値に対する割合かを確かめてください。目標の年の値を書けば、どちらにも読まれません。',
  expected: '「前年度比5%増」か、目標の年の値',
}
