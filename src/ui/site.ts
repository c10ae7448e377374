/**
 * What every page is given besides its data: the language, the words in it, and where links lead. Addresses
 * come from the web's table of routes; a component never writes one itself.
 */
import type { Severity } from '../check/finding.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Span } from '../lib/span.ts'
import type { Actor } from '../people/actor.ts'
import type { ApiLinks } from './links/api-links.ts'
import type { CouncilLinks } from './links/council-links.ts'
import type { PeopleLinks } from './links/people-links.ts'
import type { RegisterLinks } from './links/register-links.ts'
import type { SurveyLinks } from './links/survey-links.ts'
import type { VoiceLinks } from './links/voice-links.ts'
import type { Words } from './words/japanese.ts'

export type Language = 'ja' | 'en'

export interface Site {
  readonly language: Language
  readonly words: Words
  readonly links: Links
  readonly assets: Assets
  /** Name of the municipality, in the page's language where it has one there. */
  readonly municipality: string
  /** Whom the page is shown to. */
  readonly who: Actor
  /** ISO day, where the municipality is: what is overdue is said to be. */
  readonly today: string
  /** `https://plan.example.lg.jp`, as people reach the site. */
  readonly origin: string
  /** The page's own address, without the host. */
  readonly address: string
  /** What somebody looked for or got by a link of their own: not to be found by searching, and its address is told nowhere. */
  readonly personal: boolean
  /** The same page in the other language; null for pages of the office, which are Japanese only. */
  readonly otherLanguage: string | null
}

/** Addresses of the site in the page's language; an area of the site has a list of its own in `links/`. */
export interface Links
  extends ApiLinks,
    CouncilLinks,
    PeopleLinks,
    RegisterLinks,
    SurveyLinks,
    VoiceLinks {
  readonly start: () => string
  readonly office: (code: string) => string
  readonly officeYear: (code: string, fiscalYear: FiscalYear) => string
  readonly sheet: (id: string) => string
  readonly initiative: (id: string) => string
  /** The source document; with a field's path, that field is marked and scrolled to. */
  readonly source: (document: string, place?: SourcePlace) => string
  readonly overview: (document: string) => string
  /** Files, dictionary, licence, how to verify. */
  readonly data: () => string
  /** A year as one zip, which anybody can verify. */
  readonly edition: (fiscalYear: FiscalYear) => string
  readonly dataFile: (fiscalYear: FiscalYear, file: string) => string
  /** The official forms, blank. */
  readonly forms: () => string
  readonly blankForm: (template: string, format: FormMedium) => string
  readonly sheetForm: (id: string, format: FormMedium) => string
  readonly documentForm: (id: string, format: FormMedium) => string
  readonly officeYearForm: (code: string, fiscalYear: FiscalYear, format: FormMedium) => string
  readonly search: (query?: SearchLink) => string
  /** The documents published last, as Atom. */
  readonly feed: () => string
  /** How to read the site; who judges, from what. */
  readonly about: () => string
  readonly glossary: (term?: string) => string
  /** The page that checks how a target sentence is read. */
  readonly targetCheck: () => string
  /** The reading alone, for the space under a field. */
  readonly targetReading: () => string
  readonly currentCalendar: () => string
  readonly calendar: (year: FiscalYear) => string
  readonly calendarFile: (year: FiscalYear) => string
  readonly check: (fiscalYear: FiscalYear, query?: Partial<CheckQuery>) => string
  readonly checkRules: (rule?: string) => string
  /** A finding by its identity, with the office's answer to it. */
  readonly finding: (document: string, identity: string) => string
  /** What changed between two versions; without them, between the newest two. */
  readonly changes: (code: string, fiscalYear: FiscalYear, versions?: VersionsQuery) => string
  readonly forecasts: (fiscalYear: FiscalYear) => string
  readonly comparison: (fiscalYear: FiscalYear) => string
  readonly importDocument: () => string
  /** Mapping the columns of a table nobody knew. */
  readonly formDesigns: () => string
  readonly formDesign: (template: string) => string
  readonly formDesignFile: (template: string, medium: string) => string
  readonly tableMapping: (table: string) => string
  readonly mappings: () => string
  readonly mapping: (mapping: string) => string
  readonly importBatches: () => string
  readonly importBatch: (id: string) => string
  readonly pauseBatch: (batch: string) => string
  readonly resumeBatch: (batch: string) => string
  /** Where an office's sheets are written. */
  /** What waits for the one who signed in. */
  readonly work: () => string
  /** null: of the year that runs now. */
  readonly board: (year: FiscalYear | null) => string
  readonly boardFile: (year: FiscalYear) => string
  readonly sheetWork: () => string
  readonly officeWork: (code: string, fiscalYear: FiscalYear) => string
  readonly workingSheet: (id: string) => string
  readonly unsavedSheet: (id: string) => string
  readonly sheetSection: (id: string) => string
  readonly sheetApproval: (id: string) => string
  readonly sheetHistory: (id: string) => string
  readonly draft: (id: string) => string
  /** Only the fields of a draft that a person should look at first. */
  readonly draftFirstLook: (id: string) => string
  readonly corrections: (draft: string) => string
  readonly acceptance: (draft: string) => string
  readonly withdrawal: (draft: string) => string
}

/** What the official form is printed as. */
export type FormMedium = 'pdf' | 'xlsx' | 'docx' | 'html'

/** A field by its path (`sheets.0.title`), or a bare place where no field is known. */
export type SourcePlace = { readonly field: string } | { readonly at: Span }

/** What a year's findings are narrowed to; null does not narrow. */
export interface CheckQuery {
  /** Code. */
  readonly office: string | null
  readonly rule: string | null
  readonly severity: Severity | null
  /** Counted from 1. */
  readonly page: number
}

/** Ids of two documents. */
export interface VersionsQuery {
  readonly old: string
  readonly new: string
}

export interface SearchLink {
  readonly words: string
  readonly office: string | null
  readonly fiscalYear: FiscalYear | null
  readonly after: string | null
}

/** The small scripts of `islands/`. */
export type ScriptName = 'batch' | 'draft' | 'import' | 'sheet-editor' | 'target-reading'

/** Addresses of files with their hash in the name; null for a file that was not built. */
export interface Assets {
  readonly stylesheet: string
  readonly icon: string | null
  readonly script: (name: ScriptName) => string | null
}
