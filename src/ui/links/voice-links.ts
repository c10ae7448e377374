/** Where links about citizens' voices and talks with the mayor lead. */

/** What the public list is narrowed to; null does not narrow. */
export interface VoiceQuery {
  readonly words: string
  /** Code. */
  readonly office: string | null
  readonly theme: string | null
  readonly after: string | null
}

export interface VoiceLinks {
  readonly voices: (query?: Partial<VoiceQuery>) => string
  readonly voicesFeed: () => string
  readonly voiceFigures: (year?: number) => string
  readonly voiceForm: () => string
  readonly voiceState: () => string
  readonly voice: (id: string) => string
  readonly talks: () => string
  readonly talk: (id: string) => string
  readonly takeBackApplication: (talk: string) => string

  readonly voiceInbox: (query?: Readonly<Record<string, string | null>>) => string
  readonly voiceIntake: () => string
  /** Past voices from a file. */
  readonly voiceFile: () => string
  /** @param office Code */
  readonly voiceImport: (office: string, id: string) => string
  /** With a question: its place on the page. */
  readonly voiceCase: (voice: string, question?: string) => string
  readonly divideVoice: (voice: string) => string
  readonly addQuestion: (voice: string) => string
  readonly nameTheme: (voice: string, question: string) => string
  readonly foldVoice: (voice: string) => string
  readonly shareVoice: (voice: string) => string
  readonly writeReplies: (voice: string) => string
  readonly unsavedReplies: (voice: string) => string
  readonly moveQuestion: (voice: string, question: string) => string
  readonly voicePublication: (voice: string) => string
  readonly decidePublication: (voice: string) => string
  readonly sharedVoices: () => string
  readonly answerPeriods: () => string
  /** Figures of voices and the indicators they speak for. */
  readonly voiceBindings: () => string
  readonly endVoiceBinding: (binding: string) => string
  readonly talkWork: () => string
  readonly talkAtWork: (talk: string) => string
}
