/**
 * The road of a sheet through its year as data: stages, what is written at each, what going on requires, whether the
 * public then sees it. A plan generation may have its own, and a municipality configures it without code.
 */
import type { FiscalYear } from '../japanese/fiscal-year.ts'

export interface Procedure {
  readonly id: string
  /** Code of the framework whose sheets take this road; null for any. */
  readonly framework: string | null
  /** Fiscal years it holds for, both included; null where open. */
  readonly from: FiscalYear | null
  readonly to: FiscalYear | null
  /** In order; the first is where a sheet begins, the last has no way on. */
  readonly stages: readonly Stage[]
}

export interface Stage {
  /** `draft`, `adopted`, …: stable, in addresses and records. */
  readonly code: string
  readonly name: string
  readonly nameEnglish: string
  /** The part of the form that is written while a sheet stands here; null where nothing is. */
  readonly writes: FormPart | null
  /** How it goes on; null at the end. */
  readonly advance: Advance | null
}

export type FormPart = 'plan' | 'midyearReview' | 'selfEvaluation'

export interface Advance {
  /** What the button says: 計画を決定する. */
  readonly name: string
  readonly act: AdvanceAct
  readonly requires: readonly Requirement[]
  /** The public sees the text from then on. */
  readonly publishes: boolean
}

/** Who decides: the office's own chief, headquarters, or who publishes. */
export type AdvanceAct = 'sheet.approve' | 'sheet.secondRead' | 'sheet.publish'

/** What can be required; each is one question in workflow/stages/requirements.ts. */
export const requirements = [
  'noBlockingProblems',
  'targets',
  'indicatorOwners',
  'indicatorSources',
  'nothingToConfirm',
  'noOpenComments',
  'reviewMarks',
  'reviewIssuesWhenNotExpected',
  'verdict',
  'resultsAndAttainment',
  'evaluationIssuesWhenNotAttained',
  'reasonWhenVerdictDiffers',
] as const
export type Requirement = (typeof requirements)[number]

const planRequirements = [
  'noBlockingProblems',
  'targets',
  'indicatorOwners',
  'indicatorSources',
  'nothingToConfirm',
  'noOpenComments',
] as const satisfies readonly Requirement[]

/**
 * The road printed on the form of 「…プランに基づく取組等」: the plan is out about 1 April, the review in October, the
 * self-evaluation in June after the second reading. That ② needs 課題と改善策 stands on the form itself.
 */
export const commonProcedure: Procedure = {
  id: 'common',
  framework: null,
  from: null,
  to: null,
  stages: [
    {
      code: 'draft',
      name: '計画の下書き',
      nameEnglish: 'Draft',
      writes: 'plan',
      advance: {
        name: '計画を決定する',
        act: 'sheet.approve',
        requires: planRequirements,
        publishes: true,
      },
    },
    {
      code: 'adopted',
      name: '計画決定・中間振り返りの記入',
      nameEnglish: 'Adopted',
      writes: 'midyearReview',
      advance: {
        name: '中間振り返りを決定する',
        act: 'sheet.approve',
        requires: [
          'noBlockingProblems',
          'reviewMarks',
          'reviewIssuesWhenNotExpected',
          'noOpenComments',
        ],
        publishes: true,
      },
    },
    {
      code: 'reviewed',
      name: '中間振り返り済み・自己評価の記入',
      nameEnglish: 'Mid-year review done',
      writes: 'selfEvaluation',
      advance: {
        name: '自己評価を決定する',
        act: 'sheet.approve',
        requires: [
          'noBlockingProblems',
          'verdict',
          'resultsAndAttainment',
          'evaluationIssuesWhenNotAttained',
          'reasonWhenVerdictDiffers',
          'noOpenComments',
        ],
        publishes: false,
      },
    },
    {
      code: 'evaluated',
      name: '自己評価済み・二次確認待ち',
      nameEnglish: 'Self-evaluation done',
      writes: null,
      advance: {
        name: '二次確認を終える',
        act: 'sheet.secondRead',
        requires: ['noOpenComments'],
        publishes: false,
      },
    },
    {
      code: 'second-read',
      name: '二次確認済み・公表待ち',
      nameEnglish: 'Second reading done',
      writes: null,
      advance: {
        name: '公表する',
        act: 'sheet.publish',
        requires: ['noBlockingProblems'],
        publishes: true,
      },
    },
    { code: 'published', name: '公表済み', nameEnglish: 'Published', writes: null, advance: null },
  ],
}

/** Whether (ii) calls for 課題と改善策 as ② does: the form of a sheet that takes this road says so. */
export function asksWhenNotImplemented({ stages }: Procedure): boolean {
  return stages.some(({ advance }) => advance?.requires.includes('reviewIssuesWhenNotExpected'))
}

/** The road of a sheet: the first that names its plan and covers its year, else one for any plan, else the common one. */
export function procedureFor(
  procedures: readonly Procedure[],
  of: { readonly framework: string | null; readonly fiscalYear: FiscalYear },
): Procedure {
  const covering = procedures.filter(
    ({ from, to }) =>
      (from ?? of.fiscalYear) <= of.fiscalYear && of.fiscalYear <= (to ?? of.fiscalYear),
  )
  return (
    covering.find(({ framework }) => framework !== null && framework === of.framework) ??
    covering.find(({ framework }) => framework === null) ??
    commonProcedure
  )
}

/** Position of a stage by its code; throws when the procedure has none so named, which is a bug or a lost configuration. */
export function stageAt(procedure: Procedure, code: string): number {
  const at = procedure.stages.findIndex((stage) => stage.code === code)
  if (at === -1) throw new RangeError(`procedure ${procedure.id} has no stage ${code}`)
  return at
}
