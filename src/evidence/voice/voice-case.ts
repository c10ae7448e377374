/** One letter with everything that happened to it, opened for those who work on it. */
import type { Detail } from '../personal/detail.ts'
import type { KnownDetail } from '../personal/find-details.ts'
import type { LiaisonItem } from './shared.ts'
import type { PublicText } from './voice-lists.ts'
import type { MoveMade, Question, Reply, Voice } from './voice-record.ts'

/** Who sent it, in their own words; '' where they did not say. */
export interface Sender {
  readonly name: string
  readonly address: string
  readonly phone: string
  readonly mail: string
}

export interface ReplyView extends Omit<Reply, 'sealedWords'> {
  /** null once forgotten. */
  readonly words: string | null
}

export interface QuestionView extends Omit<Question, 'sealedWords'> {
  readonly officeName: string
  readonly words: string | null
  /** Written and not submitted yet; null: none. */
  readonly draft: ReplyView | null
  /** The newest first. */
  readonly replies: readonly ReplyView[]
  readonly moves: readonly MoveMade[]
}

export interface Colleague {
  readonly id: string
  readonly name: string
}

export interface LetterAlike {
  readonly id: string
  readonly receipt: string
  /** null once forgotten, and where another office received it. */
  readonly words: string | null
}

export interface VoiceCase {
  readonly voice: Voice
  readonly officeName: string
  readonly offices: readonly { readonly id: string; readonly name: string }[]
  readonly sender: Sender
  /** null once forgotten. */
  readonly letter: string | null
  readonly details: readonly Detail[]
  readonly known: readonly KnownDetail[]
  readonly questions: readonly QuestionView[]
  /** Where the letter may fall into questions; empty once a person divided it, and while an answer to it is away. */
  readonly proposed: readonly string[]
  /** Letters that say nearly the same and are not folded yet. */
  readonly alike: readonly LetterAlike[]
  readonly folded: readonly LetterAlike[]
  readonly foldedInto: LetterAlike | null
  /** Who may be given a question, by id of the office. */
  readonly colleagues: ReadonlyMap<string, readonly Colleague[]>
  /** The newest first. */
  readonly publications: readonly PublicText[]
  readonly liaison: readonly LiaisonItem[]
}
