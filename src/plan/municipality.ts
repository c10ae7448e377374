/**
 * A municipality as data: offices, plans, pillars, rules, calendar, survey designs, councils. A second city is
 * another file of this shape and no code.
 */
import type { CalendarDate } from '../japanese/calendar-date.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Tolerance } from '../target/evaluation-rules.ts'
import type { CouncilRules } from './council-rules.ts'
import type { FormTemplate } from './form-template.ts'
import type { Framework } from './framework.ts'
import type { Licence } from './licence.ts'
import type { PillarEntry } from './pillar-tree.ts'
import type { Procedure } from './procedure.ts'
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
  readonly calendar: MunicipalYear
  readonly surveys: readonly SurveyDesign[]
  readonly councils: readonly CouncilDesign[]
  /** Ratings that print one result on several scales; none: the common ones. */
  readonly ratings: readonly RatingDesign[]
  /** Roads of sheets through the year; none: the common one (plan/procedure.ts). */
  readonly procedures: readonly Procedure[]
  /** Forms of its own: other generations, or other words on those of the house. */
  readonly forms: readonly FormTemplate[]
  /** What its open data may be used for. */
  readonly licence: Licence
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
  /** What 約 and 台半ば allow under this rule set; the default of the house where it does not say. */
  readonly tolerance?: Tolerance | null
}

/** The municipality's year: what happens when, on which days its offices are closed, and when people are reminded. */
export interface MunicipalYear {
  readonly events: readonly CalendarEvent[]
  /** Besides Saturdays, Sundays and national holidays: from and to a day of the year, both closed. */
  readonly closed: readonly {
    readonly from: string
    readonly to: string
    readonly name: string
  }[]
  readonly reminders: ReminderRule
}

export interface ReminderRule {
  /** So many days before a deadline: 14, 3, 0. */
  readonly daysBefore: readonly number[]
  /** After a deadline every so many days; null for never. */
  readonly lateEvery: number | null
}

/** Something that happens every fiscal year, on a day or over some days; the day is where it ends. */
export interface CalendarEvent {
  /** `books-close`, `self-evaluation-published`, … */
  readonly kind: string
  /** `05-31`. */
  readonly monthDay: string
  /** Calendar years after the fiscal year's begin: 1 for days in the spring that follows it. */
  readonly yearOffset: number
  readonly name: string
  readonly nameEnglish: string | null
  /** The day it begins, where it takes more than one. */
  readonly begins: { readonly monthDay: string; readonly yearOffset: number } | null
  /** Fiscal years it holds for, both included; null where open. */
  readonly from: FiscalYear | null
  readonly to: FiscalYear | null
  /** Where it falls on a closed day: it stays, or moves to the open day before or after. */
  readonly onClosedDay: 'stays' | 'before' | 'after'
  /** Code of the stage (plan/procedure.ts) that sheets should have left by then; null where none waits for it. */
  readonly leaves: string | null
}

export interface SurveyDesign {
  readonly id: string
  readonly name: string
  /** Office id; null where the whole city is asked. */
  readonly office: string | null
  readonly population: string
  /** Drawn at random: only then may a sampling error be shown. */
  readonly random: boolean
  /** Variance of its shares against a simple random sample of the same size; 1 where not known. */
  readonly designEffect: number
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
  /** How many people the answers stand for; null where not known. */
  readonly people: number | null
}

export interface CouncilDesign extends CouncilRules {
  /** Office id. */
  readonly office: string
  readonly name: string
  readonly nameEnglish: string | null
  /** How many members at most: the largest number that can stand behind a share of them. */
  readonly members: number
  readonly validFrom: FiscalYear
  readonly validTo: FiscalYear | null
}

/** A rating (窓口サービスの格付け) whose stars and points measure one thing. */
export interface RatingDesign {
  readonly name: string
  /** By which documents name it. */
  readonly words: readonly string[]
  /** How its scales relate, and who says so. */
  readonly source: string
  readonly validFrom: FiscalYear
  readonly validTo: FiscalYear | null
}
