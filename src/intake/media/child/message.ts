/** What goes between the program and its reader process. */
import type { Result } from '../../../lib/problem.ts'
import type { FileContents } from '../lay-out-file.ts'

export interface Order {
  readonly id: number
  readonly name: string
  readonly bytes: Uint8Array
}

export type Answer =
  | { readonly id: number; readonly result: Result<FileContents> }
  /** A fault of ours, met on this file. */
  | { readonly id: number; readonly fault: string }
