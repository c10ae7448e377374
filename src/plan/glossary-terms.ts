/** The words of the house in their sections: one code for one thing, and for ever. */
import { judgementTerms } from './glossary/judgement-terms.ts'
import { papersTerms } from './glossary/papers-terms.ts'
import { peopleTerms } from './glossary/people-terms.ts'
import { planTerms } from './glossary/plan-terms.ts'
import { recordsTerms } from './glossary/records-terms.ts'
import { targetsTerms } from './glossary/targets-terms.ts'
import type { TermSection } from './glossary/term.ts'
import { yearTerms } from './glossary/year-terms.ts'

export const termSections = {
  people: { title: '人と組織', english: 'People and organisation', terms: peopleTerms },
  plan: { title: '計画', english: 'Plans', terms: planTerms },
  papers: { title: '文書', english: 'Documents', terms: papersTerms },
  targets: { title: '目標と指標', english: 'Targets and indicators', terms: targetsTerms },
  year: { title: '一年の流れ', english: 'The course of a year', terms: yearTerms },
  judgement: { title: '評価と判定', english: 'Evaluation and judgement', terms: judgementTerms },
  records: { title: '記録', english: 'Records', terms: recordsTerms },
} as const satisfies Readonly<Record<string, TermSection>>

type Sections = typeof termSections
/** Every code of the glossary: what identifiers, columns and addresses are named after. */
export type TermCode = { [S in keyof Sections]: keyof Sections[S]['terms'] }[keyof Sections]
