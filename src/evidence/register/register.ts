/**
 * A register (台帳): what is entered in it, who keeps it, how rows come in, how long personal fields are kept, what the
 * public sees. All of it is data that an office writes itself; a revision of it is added, never overwritten.
 */
import type { Field } from './field.ts'

export interface RegisterDefinition {
  readonly name: string
  readonly nameEnglish: string | null
  /** What it is kept for, in a sentence or two. */
  readonly purpose: string
  readonly purposeEnglish: string | null
  readonly fields: readonly Field[]
  /** Key of the date field that a row is of; rows are listed by it. */
  readonly day: string
  /** How rows come in. */
  readonly intake: readonly Intake[]
  /** Years after which the personal fields of a row are deleted, counted from the day it was entered. */
  readonly personalYears: number
  /** What the public sees: nothing at all, the figures of its measures, or the rows' public fields as well. */
  readonly shows: 'nothing' | 'figures' | 'rows'
}

export type Intake = 'form' | 'file' | 'api'

export interface Register {
  readonly id: string
  /** Names it in addresses, files and the API. */
  readonly key: string
  /** Id of the office that keeps it. */
  readonly office: string
  /** Counted from 1. */
  readonly revision: number
  readonly definition: RegisterDefinition
}

/** Keys are short Latin words with hyphens; these name records of another kind. */
export const reservedKeys: readonly string[] = ['survey', 'council', 'voice', 'new']

export function fieldNamed({ fields }: RegisterDefinition, key: string): Field | null {
  return fields.find((field) => field.key === key) ?? null
}
