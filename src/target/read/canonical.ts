/** The shape of a canonical sentence (「名前」：…), so that what was printed is read back as it was. */
import type { Condition, DeferredCondition } from '../ast.ts'
import { blankWords, doneWords, notMeasurableWords, toBeSetWords } from '../print/words.ts'

export interface Named {
  readonly name: string
  /** Where the rest of the sentence begins. */
  readonly rest: number
}

/** The quoted name before the colon; null where the text does not begin with one. */
export function readName(text: string): Named | null {
  if (!text.startsWith('「')) return null
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (sign === '「') depth += 1
    else if (sign === '」') depth -= 1
    else if (sign === '\n') return null
    if (depth > 0) continue
    return text.charAt(at + 1) === '：' ? { name: text.slice(1, at), rest: at + 2 } : null
  }
  return null
}

/** What the fixed words stand for; null for all other words. */
export function readFixed(text: string): Condition | null {
  const [told = '', ...waits] = text.split('※')
  const words = told.replace(/\(.*$/su, '').trim()
  if (words === doneWords) return { kind: 'done', inferred: [] }
  if (words === blankWords) return deferred('blank', null)
  if (words === notMeasurableWords) return deferred('not-measurable', null)
  if (words !== toBeSetWords) return null
  return deferred('to-be-set', waits.length === 0 ? null : waits.join('※').trim())
}

function deferred(why: DeferredCondition['why'], trigger: string | null): DeferredCondition {
  return { kind: 'deferred', why, trigger, inferred: [] }
}
