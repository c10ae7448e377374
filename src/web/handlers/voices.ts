/** What hangs on the addresses of citizens' voices and of talks with the mayor. */
import {
  bindVoiceMeasure,
  endVoiceBinding,
  returnToVoiceBindings,
  voiceBindings,
} from '../pages/voices/bindings.tsx'
import { voiceCase } from '../pages/voices/case.tsx'
import {
  addQuestion,
  divideVoice,
  foldVoice,
  moveQuestion,
  nameTheme,
  shareVoice,
} from '../pages/voices/case-acts.ts'
import { voicesFeed } from '../pages/voices/feed.ts'
import {
  receiveVoiceFile,
  takeVoiceImport,
  voiceFile,
  voiceImport,
} from '../pages/voices/import.tsx'
import { voiceInbox } from '../pages/voices/inbox.tsx'
import { receiveVoice, voiceIntake } from '../pages/voices/intake.tsx'
import { answerPeriods, setAnswerPeriod } from '../pages/voices/periods.tsx'
import {
  decidePublication,
  voicePublication,
  writePublicText,
} from '../pages/voices/publication.tsx'
import { askVoiceState, sendVoice, voiceForm, voiceState } from '../pages/voices/send.tsx'
import { sharedVoices, tellPractice } from '../pages/voices/shared.tsx'
import { changeTalk, planTalk, talkAtWork, talkWork } from '../pages/voices/talk-work.tsx'
import { applyForTalk, takeBackApplication, talk, talks } from '../pages/voices/talks.tsx'
import { voice, voiceFigures, voices } from '../pages/voices/voices.tsx'
import { unsavedReplies, writeReplies } from '../pages/voices/write-replies.ts'
import type { voiceRoutes } from '../routes/voices.ts'
import type { Handler } from '../visit.ts'

export const voiceHandlers: Readonly<Record<keyof typeof voiceRoutes, Handler>> = {
  voices,
  voicesFeed,
  voiceFigures,
  voiceForm,
  sendVoice,
  voiceState,
  askVoiceState,
  talks,
  talk,
  applyForTalk,
  takeBackApplication,
  voice,
  voiceInbox,
  voiceIntake,
  receiveVoice,
  voiceFile,
  receiveVoiceFile,
  voiceImport,
  takeVoiceImport,
  voiceCase,
  divideVoice,
  addQuestion,
  nameTheme,
  foldVoice,
  shareVoice,
  writeReplies,
  unsavedReplies,
  moveQuestion,
  voicePublication,
  writePublicText,
  decidePublication,
  sharedVoices,
  tellPractice,
  answerPeriods,
  setAnswerPeriod,
  voiceBindings,
  bindVoiceMeasure,
  returnToVoiceBindings,
  endVoiceBinding,
  talkWork,
  planTalk,
  talkAtWork,
  changeTalk,
}
