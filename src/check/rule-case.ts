/**
 * Cases of a rule: small documents of our own, in the words of the form, that an officer can read and dispute.
 * They are read, judged and checked like any other document.
 */
export interface RuleCase {
  /** What is seen in it. */
  readonly what: string
  /** In the order they are given to the check: the older version first. */
  readonly documents: readonly CaseDocument[]
}

export type CaseDocument = CaseSheets | CaseText

export interface CaseSheets {
  /** Fiscal year; 2020 where not said. */
  readonly year?: number
  readonly framework?: string
  readonly sheets: readonly CaseSheet[]
}

/** A text as it comes, for forms other than the sheet. */
export interface CaseText {
  readonly text: string
}

/** One sheet; what is not said is left blank on the form. */
export interface CaseSheet {
  readonly title?: string
  readonly pillar?: string
  readonly purpose?: readonly string[]
  readonly outline?: readonly string[]
  /** Targets of the multi-year half and of the year, each as written. */
  readonly multiYear?: readonly string[]
  readonly activities?: readonly string[]
  readonly targets?: readonly string[]
  readonly review?: {
    readonly implementation?: '(i)' | '(ii)'
    readonly attainment?: '①' | '②'
    readonly issues?: string
    /** Whether the form asks for them with (ii) too. */
    readonly askedWithNotImplemented?: true
  }
  readonly evaluation?: {
    readonly results?: readonly string[]
    readonly actuals?: readonly string[]
    readonly verdict?: '①' | '②'
    readonly issues?: string
  }
  /** What registers give for the sheet's year beside the document. */
  readonly measured?: readonly {
    readonly indicator: string
    readonly value: string | null
    readonly unit: string
    /** At 95 %; absent: no random sample was asked. */
    readonly interval?: readonly [low: string, high: string]
  }[]
  /** The mark the form says its issues are required for. */
  readonly requiredFor?: '②' | '③'
}
