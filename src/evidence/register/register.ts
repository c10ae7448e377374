/**
 * A register (台帳): what is entered in it, who keeps it, how rows come in, how long personal fields are kept, what the
 * public sees. All of it is data that an office writes itself; a revision of it is added, never overwritten.
 */
import { type Field, isPersonal } from './field.ts'

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
  /**
   * Why figures from few rows are shown though fields are personal: what a row is, if it is no person. Absent or null:
   * they are masked (`mask-few.ts`).
   */
  readonly fewShownBecause?: string | null | undefined
}

/** Whether a row may be a person, so that figures from few rows are not published. */
export function masksFew({ fields, fewShownBecause }: RegisterDefinition): boolean {
  return fields.some(isPersonal) && (fewShownBecause ?? null) === null
}

/** What the public sees in fact: whoever sees the rows can count them, so they are closed where few are masked. */
export function shownToAll(definition: RegisterDefinition): RegisterDefinition['shows'] {
  return masksFew(definition) && definition.shows === 'rows' ? 'figures' : definition.shows
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
