/**
 * A field of a register: what is entered in it and who may see it. Personal kinds are kept sealed, apart from the rest,
 * and deleted when their time ends; no measure may use them.
 */

export type Field = FieldKind & {
  /** For files, measures and the API; never changes. */
  readonly key: string
  /** As the form and the head of the table say it. */
  readonly label: string
  readonly required: boolean
  /** Whether anyone may see it in the public list of rows. Personal fields never are. */
  readonly public: boolean
}

export type FieldKind =
  | { readonly kind: 'text' }
  | {
      readonly kind: 'number'
      readonly unit: string
      /** Digits behind the point at most. */
      readonly places: number
      readonly least?: string | undefined
      readonly most?: string | undefined
    }
  | { readonly kind: 'date' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'yesNo' }
  | { readonly kind: PersonalKind }

export type PersonalKind = 'personName' | 'address' | 'telephone' | 'email' | 'personalText'

const personalKinds: readonly string[] = [
  'personName',
  'address',
  'telephone',
  'email',
  'personalText',
] satisfies readonly PersonalKind[]

export function isPersonal({ kind }: { readonly kind: string }): boolean {
  return personalKinds.includes(kind)
}

/** Texts by the fields' keys: numbers as printed, days as ISO, `yes` and `no`; null where nothing was entered. */
export type Values = Readonly<Record<string, string | null>>
