/**
 * What is wrong, as data: one shape from a smudged cell to the page. A problem blocks (要修正: nothing can be
 * accepted before it is mended) or asks (要確認: a person should look, a reading exists all the same).
 */
import type { Span } from './span.ts'

export interface Problem {
  /** Stable, `area/what`: `fiscal-year/unreadable`. */
  readonly code: string
  readonly severity: 'blocks' | 'asks'
  /** Plain Japanese: what, where, and what to do. */
  readonly message: string
  /** Where it stands in the text that was read, if it has a place. */
  readonly span?: Span
  /** What a reader looks for at that place, in Japanese: 「以上」「以下」などのことば. */
  readonly expected?: string
  /** What is most likely meant, to stand in place of the words at `span`. */
  readonly suggestion?: string
  /** Words of a text that are asked about: they stand once a person says that they may. */
  readonly letStand?: string
}

/** What people can cause fails with all its problems at once; bugs throw. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function fail(...problems: readonly Problem[]): Result<never> {
  return { ok: false, problems }
}
