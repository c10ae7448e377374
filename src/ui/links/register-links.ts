/** Where links about registers, indicators and what figures rest on lead. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'

export interface RegisterLinks {
  readonly registers: () => string
  readonly register: (key: string, after?: string | null) => string
  readonly registerFile: (key: string) => string
  readonly indicator: (id: string) => string
  /** Down from a measured figure to the records behind it. */
  readonly trace: (
    source: { readonly register: string; readonly measure: string },
    fiscalYear: FiscalYear,
    after?: string | null,
  ) => string
  readonly registerWork: () => string
  /** To choose what to begin with; with `blank` or the key of a template, to the form. */
  readonly newRegister: (from?: string) => string
  readonly workingRegister: (key: string, after?: string | null) => string
  readonly newEntry: (register: string) => string
  readonly entry: (register: string, entry: string) => string
  readonly registerDefinition: (key: string) => string
  /** With a measure's key, that one to change. */
  readonly measures: (register: string, measure?: string) => string
  readonly bindings: (register: string) => string
  readonly endBinding: (register: string, binding: string) => string
  readonly entryFile: (register: string) => string
  readonly entryImport: (register: string, id: string) => string
}
