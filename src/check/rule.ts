/**
 * A rule of the check (点検): a small file with a stable id, what it looks at, one pure function, and cases for and
 * against. A rule without cases fails the tests: one that cries wolf is worse than none.
 */
import type { DocumentView, Quote, SheetView } from './document-view.ts'
import type { Severity } from './finding.ts'
import type { UsedFact } from './reference/reference.ts'
import type { RuleCase } from './rule-case.ts'
import type { Change } from './versions/change.ts'

export type CheckRule = SheetRule | DocumentRule | VersionsRule | YearsRule

interface RuleFacts {
  /** `kebab-case`, the name of its file; never given to another rule. */
  readonly id: string
  /** A short Japanese name. */
  readonly title: string
  readonly severity: Severity
  /** ISO day from which on it is applied. */
  readonly since: string
  /** Plain Japanese: what to do. */
  readonly remedy: string
  readonly english: RuleWords
  readonly cases: { readonly for: readonly RuleCase[]; readonly against: readonly RuleCase[] }
}

/** What a rule is called and what to do. */
export interface RuleWords {
  readonly title: string
  readonly remedy: string
}

export interface SheetRule extends RuleFacts {
  readonly looksAt: 'sheet'
  find(sheet: SheetView): readonly Found[]
}

export interface DocumentRule extends RuleFacts {
  readonly looksAt: 'document'
  /** @param others Other versions of the same plan under check */
  find(document: DocumentView, others: readonly DocumentView[]): readonly Found[]
}

/** Two published versions of one plan. */
export interface VersionsRule extends RuleFacts {
  readonly looksAt: 'versions'
  find(versions: Versions): readonly Found[]
}

/** One initiative in a year and in the year before. */
export interface YearsRule extends RuleFacts {
  readonly looksAt: 'years'
  find(years: InitiativeYears): readonly Found[]
}

export interface Versions {
  readonly old: DocumentView
  readonly new: DocumentView
  readonly changes: readonly Change[]
}

/** An office's document and that of the year before, with the initiatives they share. */
export interface Years {
  readonly former: DocumentView
  readonly current: DocumentView
  readonly pairs: readonly InitiativeYears[]
}

export interface InitiativeYears {
  readonly former: SheetView
  readonly current: SheetView
}

export interface Found {
  /** Plain Japanese: what was found; the remedy is the rule's. */
  readonly message: string
  /** The same in English. */
  readonly english: string
  /** The words that caused it; never empty. */
  readonly quotes: readonly Quote[]
  /** Number of the sheet, where the rule does not look at one sheet. */
  readonly sheet?: number | null
  /** Where a finding is milder than its rule. */
  readonly severity?: Severity
  /** Reference data it rests on. */
  readonly facts?: readonly UsedFact[]
}
