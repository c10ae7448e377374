/**
 * Facts no document holds but a careful reader knows: how many sit on a council, how many answered a survey, which
 * surveys rate by stars and by points at once. Each is dated, names its source, and is named in the finding.
 */
export interface Reference {
  /** The poll among council members. */
  readonly council: CouncilFact
  /** The survey of residents. */
  readonly survey: SurveyFact
  readonly ratings: readonly RatingFact[]
}

/** A fact as a finding that rests on it names it. */
export interface UsedFact {
  /** What it says, in Japanese: 委員は多くて24人. */
  readonly says: string
  readonly source: string
  readonly assumed: boolean
}

interface Fact {
  /** Where it is published, in Japanese, for the finding. */
  readonly source: string
  /** Nothing is known of this municipality: a common figure stands in, and the finding says so. */
  readonly assumed: boolean
}

export interface CouncilFact extends Fact {
  /** How many members at most: no share of them can rest on more answers. */
  readonly members: number
}

export interface SurveyFact extends Fact {
  /** Valid answers. */
  readonly answered: number
  /** People the answers stand for; null where not known: then no correction for a finite population. */
  readonly population: number | null
  /** Variance against a simple random sample; 1 where not known. */
  readonly designEffect: number
  /** Drawn at random; no error may be shown otherwise. */
  readonly random: boolean
}

/** One rating survey and the words by which documents name it. */
export interface RatingFact extends Fact {
  readonly name: string
  readonly words: readonly string[]
}
