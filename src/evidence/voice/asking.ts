/**
 * Sentences that ask or wish for something, told by how they end. Anybody can send a letter: marks are taken from the
 * end one by one, for an expression that looks for them anywhere takes the square of their number.
 */

const ending =
  'ですか|ますか|でしょうか|せんか|のか|ないか|かどうか|ください|下さい|ほしい|欲しい|願います|お願い(?:し|いたし|致し)ます|べきです|べきだ|教えて|検討を|改善を|要望し'
const ends = new RegExp(`(?:${ending})$`, 'u')
/** 「ご検討をお願いします」 ends twice. */
const endings = new RegExp(`(?:${ending}){1,3}$`, 'u')

/** 「どうぞよろしくお願いします」 wishes for nothing in particular. */
const courtesy = /^[^。]{0,12}(?:よろしく|宜しく)[^。]{0,16}$/u

export function asks(sentence: string): boolean {
  const { words, marks } = withoutMarks(sentence)
  return /[？?]/u.test(marks) || ends.test(words)
}

export function isCourtesy(sentence: string): boolean {
  return courtesy.test(withoutMarks(sentence).words)
}

/** What a sentence is about: its words without the ending, which all that ask have alike. */
export function subjectOf(sentence: string): string {
  return withoutMarks(sentence).words.replace(endings, '')
}

const mark = /[。．！!？?\s]/u

function withoutMarks(sentence: string) {
  let end = sentence.length
  while (end > 0 && mark.test(sentence.charAt(end - 1))) end -= 1
  return { words: sentence.slice(0, end), marks: sentence.slice(end) }
}
