/** The shape of a canonical sentence (「名前」：…), so that what was printed is read back as it was. */
import type { Condition } from '../ast.ts'
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

const trigger = new RegExp(`^${toBeSetWords}(?: ※(?<trigger>.*))?$`, 'su')

/** What the fixed words stand for; null for all other words. */
export function readFixed(text: string): Condition | null {
  if (text === doneWords) return { kind: 'done', inferred: [] }
  if (text === blankWords) return { kind: 'deferred', why: 'blank', trigger: null, inferred: [] }
  if (text === notMeasurableWords) {
    return { kind: 'deferred', why: 'not-measurable', trigger: null, inferred: [] }
  }
  const found = trigger.exec(text)
  if (found === null) return null
  return {
    kind: 'deferred',
    why: 'to-be-set',
    trigger: found.groups?.['trigger'] ?? null,
    inferred: [],
  }
}
