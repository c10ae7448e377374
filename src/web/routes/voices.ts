/** Addresses of citizens' voices and of talks with the mayor: for anyone, and where the offices work on them. */
import { officeAct, officePage, openPage, page, type Route } from './route.ts'

/** Something anyone may send, in both languages. */
const publicAct = <P extends `/${string}`>(path: P) =>
  ({ method: 'POST', path, who: 'anyone', languages: 'both' }) as const satisfies Route

export const voiceRoutes = {
  voices: page('/voices'),
  voicesFeed: openPage('/voices/feed.xml'),
  voiceFigures: page('/voices/statistics'),
  voiceForm: page('/voices/send'),
  sendVoice: publicAct('/voices/send'),
  voiceState: page('/voices/receipt'),
  askVoiceState: publicAct('/voices/receipt'),
  talks: page('/voices/talks'),
  talk: page('/voices/talks/:talk'),
  applyForTalk: publicAct('/voices/talks/:talk'),
  takeBackApplication: publicAct('/voices/talks/:talk/cancellation'),
  voice: page('/voices/entries/:voice'),

  voiceInbox: officePage('/work/voices', 'voice.read'),
  voiceIntake: officePage('/work/voices/receive', 'voice.receive'),
  receiveVoice: officeAct('/work/voices/receive', 'voice.receive'),
  voiceFile: officePage('/work/voices/import', 'voice.receive'),
  receiveVoiceFile: officeAct('/work/voices/import', 'voice.receive'),
  voiceImport: officePage('/work/voices/import/:office/:import', 'voice.receive'),
  /** Whoever may register voices tries it; taking it asks for more. */
  takeVoiceImport: officeAct('/work/voices/import/:office/:import', 'voice.receive'),
  voiceCase: officePage('/work/voices/letters/:voice', 'voice.read'),
  divideVoice: officeAct('/work/voices/letters/:voice/questions', 'voice.handle'),
  addQuestion: officeAct('/work/voices/letters/:voice/additions', 'voice.handle'),
  nameTheme: officeAct('/work/voices/letters/:voice/questions/:question/theme', 'voice.handle'),
  foldVoice: officeAct('/work/voices/letters/:voice/folding', 'voice.handle'),
  shareVoice: officeAct('/work/voices/letters/:voice/liaison', 'voice.handle'),
  /** One form holds the replies to all questions: whatever is sent, no other's words are lost. */
  writeReplies: officeAct('/work/voices/letters/:voice/replies', 'voice.handle'),
  unsavedReplies: officeAct('/work/voices/letters/:voice/replies/unsaved', 'voice.handle'),
  moveQuestion: officeAct('/work/voices/letters/:voice/questions/:question', 'voice.handle'),
  voicePublication: officePage('/work/voices/letters/:voice/publication', 'voice.read'),
  writePublicText: officeAct('/work/voices/letters/:voice/publication', 'voice.handle'),
  decidePublication: officeAct('/work/voices/letters/:voice/publication/decision', 'voice.publish'),
  sharedVoices: officePage('/work/voices/shared', 'voice.read'),
  tellPractice: officeAct('/work/voices/shared', 'practice.tell'),
  answerPeriods: officePage('/work/voices/periods', 'voice.read'),
  setAnswerPeriod: officeAct('/work/voices/periods', 'voice.setPeriod'),
  voiceBindings: officePage('/work/voices/measures', 'voice.bind'),
  bindVoiceMeasure: officeAct('/work/voices/measures', 'voice.bind'),
  returnToVoiceBindings: officePage('/work/voices/measures/:binding/ending', 'voice.bind'),
  endVoiceBinding: officeAct('/work/voices/measures/:binding/ending', 'voice.bind'),
  talkWork: officePage('/work/voices/talks', 'talk.manage'),
  planTalk: officeAct('/work/voices/talks', 'talk.manage'),
  talkAtWork: officePage('/work/voices/talks/:talk', 'talk.manage'),
  changeTalk: officeAct('/work/voices/talks/:talk', 'talk.manage'),
} as const satisfies Readonly<Record<string, Route>>
