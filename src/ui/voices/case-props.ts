/** What the page of a letter at work and its parts are given. */
import type { QuestionMove } from '../../evidence/voice/question-state.ts'
import type { QuestionView, VoiceCase } from '../../evidence/voice/voice-case.ts'
import type { Problem } from '../../lib/problem.ts'
import type { Site } from '../site.ts'

export interface CasePageProps {
  readonly site: Site
  readonly today: string
  readonly case: VoiceCase
  readonly problems: readonly Problem[]
  /** What was typed into a form that was refused: kept. */
  readonly typed: Readonly<Record<string, string>>
  /** The question the refused form was of. */
  readonly refused: string | null
  /** What was just done, and to which question; null: the page was only opened. */
  readonly told: { readonly words: string; readonly question: string | null } | null
  /** Ids of the offices for which this person handles letters, of those that have to do with this one. */
  readonly handles: ReadonlySet<string>
  /** Moves that this person may make, by question. */
  readonly moves: ReadonlyMap<string, readonly QuestionMove[]>
}

export interface QuestionAtWorkProps extends CasePageProps {
  readonly question: QuestionView
}
