/**
 * One survey (アンケート) of one wave (回): whom it asks, what it asks, from when to when, and how its figures will be
 * counted. Once it is open nothing of this changes any more; what was decided before the answers came cannot be chosen
 * to suit them.
 */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { QuestionVersion } from './question.ts'
import type { SurveyKind } from './survey-kind.ts'
import type { Wording } from './wording.ts'

export const surveyStates = ['planned', 'open', 'closing', 'closed', 'published'] as const
export type SurveyState = (typeof surveyStates)[number]

export interface Survey {
  readonly id: string
  /** Four letters, the first part of every ticket. */
  readonly code: string
  readonly office: string
  readonly definition: SurveyDefinition
  readonly state: SurveyState
}

export interface SurveyDefinition {
  /** What is asked again and again under one name; waves of one series are compared. */
  readonly series: string
  readonly fiscalYear: FiscalYear
  readonly kind: SurveyKind
  readonly title: Wording
  /** Stands above the questions: who asks, what for, how answers are treated. */
  readonly introduction: Wording
  /** ISO days, both included. */
  readonly opensOn: string
  readonly closesOn: string
  readonly design: SampleDesign
  readonly questions: readonly AskedQuestion[]
  readonly weighting: Weighting | null
  /** Cells with fewer answers are masked in public; 0 masks none. */
  readonly maskBelow: number
  /** ISO day after which names and addresses are erased. */
  readonly keepUntil: string
  /** Per cent of the sheets on paper that are typed twice; absent in surveys from before: none. */
  readonly secondEntry?: number
}

export interface SampleDesign {
  /** How many people the sample stands for (N); null where nobody knows. */
  readonly population: number | null
  /** From what, and how, they were chosen. */
  readonly frame: string
  /** 郵送とウェブ, 窓口で手渡し… A change breaks the line of waves. */
  readonly method: string
  readonly strata: readonly Stratum[]
}

export interface Stratum {
  readonly code: string
  readonly name: string
  /** How many people there are; null where not known. */
  readonly population: number | null
}

export interface AskedQuestion {
  /** 問1 is 1. */
  readonly position: number
  readonly version: QuestionVersion
  readonly required: boolean
  /** Other questions are broken down by its answers. */
  readonly breakdown: boolean
  /** Asked only of those who gave one of these answers to an earlier question. */
  readonly onlyIf: { readonly position: number; readonly options: readonly number[] } | null
}

/** Post-stratification: how many people there are for each answer to a question. */
export interface Weighting {
  readonly position: number
  readonly populations: readonly { readonly option: number; readonly population: number }[]
}

/** What broken-down tables are made for: chosen before opening. */
export function breakdownsOf({ questions }: Pick<SurveyDefinition, 'questions'>) {
  return questions.filter(({ breakdown, version }) => breakdown && version.kind === 'single')
}
