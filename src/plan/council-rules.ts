/**
 * The rules of a ward council (区政会議) as dated data: seats and their quotas, terms, notice, quorum, and how many
 * days each step with an opinion may take. Each municipality has its own; a second one is data and no code.
 */
import * as z from 'zod'

export interface CouncilRules {
  readonly seats: readonly SeatQuota[]
  /** At least so many meetings of the whole council a fiscal year. */
  readonly meetingsAYear: number
  readonly termYears: number
  /** Terms one after the other at most; null where nothing is said. */
  readonly longestTerms: number | null
  /** Least share of members from open call, in percent of those seated; null where nothing is said. */
  readonly leastOpenShare: number | null
  /** A meeting is announced to the public at least so many days before. */
  readonly noticeDays: number
  /** A meeting is one when so much of the seated members take part. */
  readonly quorum: Quorum
  readonly days: OpinionDays
  /** Whether a reply needs the approval of somebody who did not write it. */
  readonly repliesNeedApproval: boolean
  /** Results of fewer ballots are not shown: few voices can be told apart. */
  readonly fewestBallots: number
}

export interface SeatQuota {
  /** `recommended`, `open`, `expert` or the municipality's own. */
  readonly kind: string
  readonly name: string
  readonly nameEnglish: string
  readonly quota: number
}

/** `half`: half or more; `majority`: more than half; `none`: any number. */
export type Quorum = 'half' | 'majority' | 'none'

/** Days a step may take, counted from the day after it begins. */
export interface OpinionDays {
  readonly route: number
  readonly answer: number
  readonly approve: number
  readonly tell: number
}

/** Where no rules say otherwise. */
export const commonFewestBallots = 5

const name = z.string().min(1)
const days = z.number().int().min(1)

/** The fields of a council in a municipality's file, beside its office and name; what is not said is common practice. */
export const councilRuleFields = {
  seats: z
    .array(z.object({ kind: name, name, nameEnglish: name, quota: z.number().int().min(0) }))
    .default([]),
  meetingsAYear: z.number().int().min(0).default(2),
  termYears: z.number().int().min(1).default(2),
  longestTerms: z.number().int().min(1).nullable().default(null),
  leastOpenShare: z.number().min(0).max(100).nullable().default(null),
  noticeDays: z.number().int().min(0).default(7),
  quorum: z.enum(['half', 'majority', 'none']).default('majority'),
  days: z.object({ route: days, answer: days, approve: days, tell: days }).default({
    route: 7,
    answer: 30,
    approve: 7,
    tell: 14,
  }),
  repliesNeedApproval: z.boolean().default(true),
  fewestBallots: z.number().int().min(1).default(commonFewestBallots),
}
