/**
 * A municipality as data: offices, plans, pillars, rules, calendar, survey designs, councils. A second city is
 * another file of this shape and no code.
 */
import type { CalendarDate } from '../japanese/calendar-date.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Framework } from './framework.ts'
import type { PillarEntry } from './pillar-tree.ts'
import type { Rule } from './rule-set.ts'

export interface Municipality {
  readonly id: string
  /** 全国地方公共団体コード or the city's own. */
  readonly code: string
  readonly name: string
  readonly nameEnglish: string | null
  readonly offices: readonly MunicipalOffice[]
  readonly frameworks: readonly MunicipalFramework[]
  readonly pillars: readonly PillarEntry[]
  readonly ruleSets: readonly RuleSetEntry[]
  readonly calendar: { readonly events: readonly CalendarEvent[] }
  readonly surveys: readonly SurveyDesign[]
  readonly councils: readonly CouncilDesign[]
}

export interface MunicipalOffice {
  readonly id: string
  /** For addresses: lower-case Latin. */
  readonly code: string
  readonly name: string
  readonly nameEnglish: string | null
}

/** A plan and the rule sets its sheets are judged by; the first that covers a year decides. */
export interface MunicipalFramework extends Framework {
  readonly ruleSets: readonly {
    readonly id: string
    readonly from: FiscalYear
    readonly to: FiscalYear | null
  }[]
}

/** A rule set by its id; without a rule of its own the one known under that id is meant. */
export interface RuleSetEntry {
  readonly id: string
  readonly name: string
  readonly nameEnglish: string
  readonly note: string | null
  readonly rule: Rule | null
}

export interface CalendarEvent {
  /** `books-close`, `self-evaluation-published`, … */
  readonly kind: string
  /** `05-31`. */
  readonly monthDay: string
  /** Calendar years after the fiscal year's begin: 1 for days in the spring that follows it. */
  readonly yearOffset: number
  readonly name: string
}

export interface SurveyDesign {
  readonly id: string
  readonly name: string
  /** Office id; null where the whole city is asked. */
  readonly office: string | null
  readonly population: string
  /** Drawn at random: only then may a sampling error be shown. */
  readonly random: boolean
  readonly waves: readonly SurveyWave[]
}

export interface SurveyWave {
  /** Office id. */
  readonly office: string
  readonly fiscalYear: FiscalYear
  readonly askedOn: CalendarDate
  readonly drawn: number
  /** null while answers come in. */
  readonly answered: number | null
}

export interface CouncilDesign {
  /** Office id. */
  readonly office: string
  readonly name: string
  /** How many members at most: the largest number that can stand behind a share of them. */
  readonly members: number
  readonly validFrom: FiscalYear
  readonly validTo: FiscalYear | null
}
