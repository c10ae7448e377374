/** An HTML page → its elements, and no more of them than the limits allow: marks left open are opened again and again. */
import { defaultTreeAdapter, parse } from 'parse5'
import { beyond, type Limits, Refused } from '../limits.ts'
import type { Document } from './node.ts'

/** @throws {Refused} beyond the limits */
export function parsePage(text: string, limits: Limits): Document {
  let elements = 0
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement(...parts) {
      elements += 1
      if (elements > limits.elements) throw new Refused(beyond('elements', limits))
      return defaultTreeAdapter.createElement(...parts)
    },
  }
  return parse(text, { treeAdapter })
}
