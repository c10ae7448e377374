/**
 * Truth has three values: met (達成), unmet (未達成), undetermined (判定できない). "And" and "or" are Kleene's:
 * one miss decides an "and", one hit decides an "or", and what is missing otherwise leaves it open.
 */
export type Outcome = 'met' | 'unmet' | 'undetermined'

/** Whether all hold. Of nothing at all nobody can say: undetermined, not met. */
export function every(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes('unmet')) return 'unmet'
  return outcomes.includes('undetermined') || outcomes.length === 0 ? 'undetermined' : 'met'
}

/** Whether one holds; of nothing at all nobody can say. */
export function some(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes('met')) return 'met'
  return outcomes.includes('undetermined') || outcomes.length === 0 ? 'undetermined' : 'unmet'
}
