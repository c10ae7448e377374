/**
 * Which fields of a draft a person should look at first: those a problem stands on, and those the document does not
 * print. What somebody has put right, or what nothing speaks against, comes after.
 */
import type { DraftField, DraftGroup } from './draft-field.ts'

export interface Certainty {
  readonly certain: number
  readonly inferred: number
  readonly doubtful: number
  /** Put right by a person. */
  readonly corrected: number
}

export type Sureness = keyof Certainty

/** null for a blank of the form: nothing was read there. */
export function surenessOf(field: DraftField, corrected: ReadonlySet<string>): Sureness | null {
  if (corrected.has(field.path)) return 'corrected'
  if (field.problems.length > 0) return 'doubtful'
  return field.text === '' ? null : (field.confidence ?? 'certain')
}

export function wantsLook(field: DraftField, corrected: ReadonlySet<string>): boolean {
  const sureness = surenessOf(field, corrected)
  return sureness === 'doubtful' || sureness === 'inferred'
}

export function countSureness(
  groups: readonly DraftGroup[],
  corrected: ReadonlySet<string>,
): Certainty {
  const counts = { certain: 0, inferred: 0, doubtful: 0, corrected: 0 }
  for (const field of groups.flatMap(({ fields }) => fields)) {
    const sureness = surenessOf(field, corrected)
    if (sureness !== null) counts[sureness] += 1
  }
  return counts
}

/** Groups with these fields alone, those without any left out. */
export function firstLookOnly(
  groups: readonly DraftGroup[],
  corrected: ReadonlySet<string>,
): readonly DraftGroup[] {
  return groups
    .map((group) => ({
      ...group,
      fields: group.fields.filter((field) => wantsLook(field, corrected)),
    }))
    .filter(({ fields }) => fields.length > 0)
}

/** The field to look at after each, in order of the page. */
export function nextLooks(
  groups: readonly DraftGroup[],
  corrected: ReadonlySet<string>,
): ReadonlyMap<string, DraftField> {
  const wanted = groups.flatMap(({ fields }) =>
    fields.filter((field) => wantsLook(field, corrected)),
  )
  return new Map(
    wanted.flatMap(({ path }, at) => {
      const next = wanted[at + 1]
      return next === undefined ? [] : [[path, next] as const]
    }),
  )
}
