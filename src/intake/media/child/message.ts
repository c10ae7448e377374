/** What goes between the program and its reader process. */
import type { Result } from '../../../lib/problem.ts'
import type { FileContents } from '../lay-out-file.ts'

export interface Order {
  readonly id: number
  readonly name: string
  readonly bytes: Uint8Array
}

export type Answer =
  /** A page is begun, counted from 1, or the opening of the file, 0; null: all of them are read. */
  | { readonly id: number; readonly page: number | null }
  | { readonly id: number; readonly result: Result<FileContents> }
  /** A fault of ours, met on this file. */
  | { readonly id: number; readonly fault: string }
