/** Links about citizens' voices: public ones in the page's language, those of the office in Japanese only. */
import type { VoiceLinks } from '../../ui/links/voice-links.ts'
import type { Language } from '../../ui/site.ts'
import { href } from '../routes.ts'

export function voiceLinks(language: Language): VoiceLinks {
  const to = { language }
  return {
    voices: ({ words, office, theme, after } = {}) =>
      href(
        'voices',
        {},
        {
          ...to,
          query: {
            q: words || null,
            office: office ?? null,
            theme: theme ?? null,
            after: after ?? null,
          },
        },
      ),
    voicesFeed: () => href('voicesFeed', {}),
    voiceFigures: (year) =>
      href(
        'voiceFigures',
        {},
        { ...to, query: { year: year === undefined ? null : String(year) } },
      ),
    voiceForm: () => href('voiceForm', {}, to),
    voiceState: () => href('voiceState', {}, to),
    voice: (voice) => href('voice', { voice }, to),
    talks: () => href('talks', {}, to),
    talk: (talk) => href('talk', { talk }, to),
    takeBackApplication: (talk) => href('takeBackApplication', { talk }, to),
    voiceInbox: (query) => href('voiceInbox', {}, query === undefined ? {} : { query }),
    voiceIntake: () => href('voiceIntake', {}),
    voiceFile: () => href('voiceFile', {}),
    voiceImport: (office, id) => href('voiceImport', { office, import: id }),
    voiceCase: (voice, question) =>
      href(
        'voiceCase',
        { voice },
        question === undefined ? {} : { anchor: `question-${question}` },
      ),
    divideVoice: (voice) => href('divideVoice', { voice }),
    addQuestion: (voice) => href('addQuestion', { voice }),
    nameTheme: (voice, question) => href('nameTheme', { voice, question }),
    foldVoice: (voice) => href('foldVoice', { voice }),
    shareVoice: (voice) => href('shareVoice', { voice }),
    writeReplies: (voice) => href('writeReplies', { voice }),
    unsavedReplies: (voice) => href('unsavedReplies', { voice }),
    moveQuestion: (voice, question) => href('moveQuestion', { voice, question }),
    voicePublication: (voice) => href('voicePublication', { voice }),
    decidePublication: (voice) => href('decidePublication', { voice }),
    sharedVoices: () => href('sharedVoices', {}),
    answerPeriods: () => href('answerPeriods', {}),
    voiceBindings: () => href('voiceBindings', {}),
    endVoiceBinding: (binding) => href('endVoiceBinding', { binding }),
    talkWork: () => href('talkWork', {}),
    talkAtWork: (talk) => href('talkAtWork', { talk }),
  }
}
