/**
 * A table of a kind nobody knew, as a person has mapped it once: which column is which field. The next file with the
 * same headings is read by it, without code.
 */
export const mappedFields = [
  'number',
  'title',
  'theme',
  'pillar',
  'purpose',
  'outline',
  'activities',
  'multiYearTargets',
  'yearTargets',
  'results',
  'attainment',
  'verdict',
  'issues',
] as const

export type MappedField = (typeof mappedFields)[number]

export interface MappedForm {
  readonly id: string
  /** As the person called it: 実施計画の一覧表. */
  readonly name: string
  /** The plan its sheets stand on; null where the table names none. */
  readonly framework: string | null
  /** Name of the office whose tables it reads; null for any. */
  readonly office: string | null
  /** Every heading of its table, those left unread too; null: only the mapped ones are known, and they are all. */
  readonly headings: readonly string[] | null
  /** At least one of them is the title. */
  readonly columns: readonly {
    /** The heading, white space left out and widths folded. */
    readonly header: string
    readonly field: MappedField
  }[]
}
