/**
 * A member's opinion (意見) on its way: said, routed, answered, acted on, told back. At every moment it has a stage,
 * an owner and a day it is due; that is the type, not a habit.
 */
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'

export const opinionStages = [
  'received',
  'answering',
  'approving',
  'acting',
  'telling',
  'closed',
  'withdrawn',
] as const
export type OpinionStage = (typeof opinionStages)[number]

/** What the public and the office read. */
export const opinionStageNames: Readonly<Record<OpinionStage, string>> = {
  received: '受付',
  answering: '回答を作成中',
  approving: '回答を確認中',
  acting: '対応中',
  telling: '結果を委員に伝えるところ',
  closed: '完了（委員に伝えました）',
  withdrawn: '取り下げ',
}

/** How the office deals with it (対応区分). */
export const handlings = [
  'done',
  'thisYear',
  'nextYear',
  'study',
  'explained',
  'declined',
  'referred',
] as const
export type Handling = (typeof handlings)[number]

export const handlingNames: Readonly<Record<Handling, string>> = {
  done: 'すでに対応しています',
  thisYear: '今年度に対応します',
  nextYear: '来年度の取組や予算に反映します',
  study: '引き続き検討します',
  explained: 'ご説明します',
  declined: '対応しません',
  referred: '担当の機関に伝えます',
}

/** These promise something by a day; the others have nothing more to be done than to be told. */
export function promises(handling: Handling): boolean {
  return handling === 'thisYear' || handling === 'nextYear' || handling === 'study'
}

export interface Owner {
  /** Id of the person; null where a section answers for it as a whole. */
  readonly person: string | null
  readonly personName: string
  /** What the public is told: 地域協働課. */
  readonly section: string
}

export interface Reply {
  readonly text: string
  readonly handling: Handling
  /** The day by which what is promised is done; null where nothing is. */
  readonly by: CalendarDate | null
  /** Whom it was handed to, where it is `referred`; '' otherwise. */
  readonly referredTo: string
}

/** What was done about it, in which budget, and where next year's plan holds it. */
export interface ActionTaken {
  readonly on: CalendarDate
  readonly text: string
  readonly budget: BudgetLine | null
  /** Initiative whose sheet carries it on; null where none does. */
  readonly initiative: string | null
  /** Fiscal year of that sheet. */
  readonly sheetYear: number | null
  /** Nothing more is to come. */
  readonly finished: boolean
}

export interface BudgetLine {
  readonly fiscalYear: FiscalYear
  readonly name: string
  /** Yen; null where the line has no amount of its own. */
  readonly amount: number | null
}

export interface OpinionState {
  readonly stage: OpinionStage
  readonly owner: Owner
  /** Of a closed one: the day it was due. */
  readonly due: CalendarDate
  readonly closedOn: CalendarDate | null
  /** Being written or waiting for approval. */
  readonly draft: Reply | null
  /** Ids of everyone whose words are in the draft: none of them approves it. */
  readonly authors: readonly string[]
  /** As it was given. */
  readonly reply: Reply | null
  /** How often it was asked, counted from 1. */
  readonly round: number
}

export function isOpen({ stage }: Pick<OpinionState, 'stage'>): boolean {
  return stage !== 'closed' && stage !== 'withdrawn'
}
