/** What the pages that ask say around the questions: in Japanese, easy Japanese and English. */
import type { AnswerLanguage } from '../../evidence/survey/wording.ts'

const japanese = {
  languageName: '日本語',
  languages: 'ことばを選ぶ',
  doorTitle: 'アンケートに答える',
  doorLead:
    '手紙や回答票に書かれている16文字の回答番号を入れてください。名前や住所を入れる必要はありません。',
  ticket: '回答番号',
  ticketHint: '例：k7f3-bcdf-ghjk-mnpq（大文字でも、ハイフンがなくてもかまいません）',
  start: '設問に進む',
  error: 'エラー：',
  summary: '入力を確かめてください',
  promise:
    '回答は番号や名前と切り離して保存し、締め切るまで職員も見ることができません。途中の回答は保存されません。',
  until: (day: string) => `${day}まで答えられます。`,
  required: '必須',
  optional: '任意',
  chooseOne: '一つ選んでください。',
  chooseMany: 'あてはまるものをすべて選んでください。',
  chooseUpTo: (most: number) => `${most}つまで選んでください。`,
  number: '数字で書いてください。',
  text: '自由に書いてください。名前や住所など、個人が分かることは書かないでください。',
  onlyIf: (position: number, options: string) =>
    `問${position}で「${options}」を選んだ方だけ、お答えください。`,
  question: (position: number) => `問${position}`,
  send: '回答を送る',
  sendHint: '送ったあとは、書き直せません。',
  thanksTitle: '回答を受け付けました',
  thanks: 'ご協力ありがとうございました。結果は、締め切ったあとにこのサイトで公表します。',
  toSurveys: 'アンケートの一覧を見る',
  again: '回答番号を入れ直す',
  faults: {
    missing: (position: number) => `問${position}が空いています。答えを選ぶか、書いてください。`,
    'not-asked': (position: number) =>
      `問${position}は、前の設問の答えによっては答えなくてよい設問です。前の設問を見直すか、問${position}の答えを消してください。`,
    'too-long': (position: number) => `問${position}は2,000字までで書いてください。`,
    number: (position: number) => `問${position}には、0以上の整数を1つだけ書いてください。`,
    option: (position: number) => `問${position}は、選択肢から選んでください。`,
    'too-many': (position: number) => `問${position}は、選んだ数が多すぎます。減らしてください。`,
    empty: () => '答えが1つもありません。1問以上答えてください。',
    unreadable: () =>
      'この回答番号は読めません。手紙や回答票に書かれた16文字を、見たとおりに入れてください。',
    unknown: () => 'この回答番号はありません。手紙や回答票の番号を、もう一度確かめてください。',
    used: () => 'この回答番号の回答は、もう受け付けています。ありがとうございました。',
    returned: () =>
      'この回答番号の手紙は、届かずに戻ったと記録されています。手元に届いているときは、手紙の差出人にお知らせください。',
    'not-yet': () => 'このアンケートはまだ始まっていません。手紙に書かれた期間を確かめてください。',
    over: () => 'このアンケートは締め切りました。',
    'too-often': () =>
      '回答番号のまちがいが続きました。10分ほど待ってから、もう一度入れてください。',
  },
}

export type AnswerWords = typeof japanese

const easy: AnswerWords = {
  ...japanese,
  languageName: 'やさしい日本語',
  languages: 'ことばを えらぶ',
  doorTitle: 'アンケートに こたえる',
  doorLead:
    'てがみに かいてある 16の もじを いれてください。なまえや すんでいる ところは かきません。',
  ticket: '回答番号（かいとう ばんごう）',
  ticketHint: 'れい：k7f3-bcdf-ghjk-mnpq（おおきい もじでも いいです）',
  start: 'つぎへ すすむ',
  summary: 'もういちど 見てください',
  promise:
    'だれの こたえか わかりません。アンケートが おわるまで、区役所の 人も こたえを 見ません。',
  until: (day) => `${day}まで こたえることが できます。`,
  required: 'かならず こたえる',
  optional: 'こたえなくても いい',
  chooseOne: 'ひとつ えらんでください。',
  chooseMany: 'いくつ えらんでも いいです。',
  chooseUpTo: (most) => `${most}つまで えらんでください。`,
  number: 'すうじで かいてください。',
  text: 'すきなことを かいてください。なまえや すんでいる ところは かかないでください。',
  onlyIf: (position, options) =>
    `問${position}で「${options}」を えらんだ人だけ こたえてください。`,
  send: 'こたえを おくる',
  sendHint: 'おくったあとは なおすことが できません。',
  thanksTitle: 'こたえを うけとりました',
  thanks:
    'ありがとうございました。アンケートが おわったあと、ここで けっかを 見ることが できます。',
  toSurveys: 'アンケートの いちらんを 見る',
  again: '回答番号を もういちど いれる',
  faults: {
    ...japanese.faults,
    missing: (position) => `問${position}の こたえが ありません。こたえてください。`,
    'not-asked': (position) =>
      `問${position}は こたえなくて いいです。まえの こたえを 見るか、問${position}を けしてください。`,
    number: (position) => `問${position}は すうじを ひとつ かいてください。`,
    'too-many': (position) => `問${position}は えらんだ かずが おおいです。へらしてください。`,
    empty: () => 'こたえが ありません。ひとつ こたえてください。',
    unreadable: () => 'この番号は よめません。てがみの 16の もじを 見て、そのまま いれてください。',
    unknown: () => 'この番号は ありません。てがみの 番号を もういちど 見てください。',
    used: () => 'この番号の こたえは もう うけとりました。ありがとうございました。',
    returned: () =>
      'この番号の てがみは とどかなかった ことに なっています。てがみが あるときは、てがみを だした ところに おしえてください。',
    'not-yet': () => 'アンケートは まだ はじまっていません。',
    over: () => 'アンケートは おわりました。',
  },
}

const english: AnswerWords = {
  languageName: 'English',
  languages: 'Choose a language',
  doorTitle: 'Answer a survey',
  doorLead:
    'Enter the 16 characters of the answer number on your letter or slip. No name or address is needed.',
  ticket: 'Answer number',
  ticketHint: 'Example: k7f3-bcdf-ghjk-mnpq (capitals are fine, hyphens may be left out)',
  start: 'Go to the questions',
  error: 'Error: ',
  summary: 'Please check your answers',
  promise:
    'Answers are kept apart from numbers and names, and not even staff can see them before the survey is closed. Nothing is saved until you send it.',
  until: (day) => `You can answer until ${day}.`,
  required: 'required',
  optional: 'optional',
  chooseOne: 'Choose one.',
  chooseMany: 'Choose all that apply.',
  chooseUpTo: (most) => `Choose up to ${most}.`,
  number: 'Write a number.',
  text: 'Write freely. Please write nothing that tells who you or others are.',
  onlyIf: (position, options) => `Only if you chose “${options}” in question ${position}.`,
  question: (position) => `Question ${position}`,
  send: 'Send my answers',
  sendHint: 'They cannot be changed once they are sent.',
  thanksTitle: 'Your answers have been received',
  thanks: 'Thank you. The result is published on this site after the survey is closed.',
  toSurveys: 'All surveys',
  again: 'Enter another number',
  faults: {
    missing: (position) => `Question ${position} is empty. Choose or write an answer.`,
    'not-asked': (position) =>
      `Question ${position} need not be answered after your earlier answer. Look at that again, or clear question ${position}.`,
    'too-long': (position) => `Question ${position}: write 2,000 characters at most.`,
    number: (position) => `Question ${position}: write one whole number, 0 or more.`,
    option: (position) => `Question ${position}: choose one of the options.`,
    'too-many': (position) => `Question ${position}: too many are chosen. Leave some out.`,
    empty: () => 'Nothing is answered yet. Answer at least one question.',
    unreadable: () =>
      'This number cannot be read. Enter the 16 characters exactly as they are on your letter or slip.',
    unknown: () => 'There is no such number. Check the number on your letter or slip.',
    used: () => 'An answer by this number has been received already. Thank you.',
    returned: () =>
      'The letter with this number is recorded as undelivered. If you have it, please tell the office that sent it.',
    'not-yet': () => 'This survey has not begun yet. Check the dates on your letter.',
    over: () => 'This survey is closed.',
    'too-often': () => 'Too many wrong numbers. Wait about ten minutes and try again.',
  },
}

export function answerWordsIn(language: AnswerLanguage): AnswerWords {
  return { ja: japanese, easy, en: english }[language]
}
