/** What a column of a table can be taken as: a field of a register, of a council's members, of its opinions. */
export interface TableField {
  readonly key: string
  /** As the form says it. */
  readonly label: string
  readonly required: boolean
  /** Not shown as an example before it is taken. */
  readonly personal: boolean
  /** Other headings it is known by. */
  readonly headings: readonly string[]
  /** What may stand in a cell, where it is not plain; '' where it is. */
  readonly hint: string
  /** Whether the words of a cell can be this; null where any words can. */
  readonly holds: ((cell: string) => boolean) | null
}
