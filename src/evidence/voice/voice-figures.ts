/** The figures of a fiscal year's voices, as a page shows them. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { VoiceCounts } from './statistics.ts'

export interface CountLine {
  /** A channel, a theme, or the id of an office. */
  readonly key: string
  readonly counts: VoiceCounts
}

export interface VoiceStatistics {
  readonly year: FiscalYear
  readonly whole: VoiceCounts
  readonly byOffice: readonly CountLine[]
  readonly byChannel: readonly CountLine[]
  readonly byTheme: readonly CountLine[]
  /** Letters held back, by reason. */
  readonly withheld: readonly { readonly reason: string; readonly voices: number }[]
  readonly offices: readonly {
    readonly id: string
    readonly code: string
    readonly name: string
    readonly nameEnglish: string | null
  }[]
}
