/** Numbers of notes glued to words (40人以上¹, 加入率※2が, 40人^1以下): they part no figure from its bound, and count nothing. */

const superscripts = '[¹²³⁰⁴-⁹]{1,2}[)）]?'
/** As a number set above the line comes out of a file. */
const raised = String.raw`\^\(?[0-9]{1,2}\)?`
const beforeBound = '[※*][0-9]{0,2}(?=以上|以下|以内|未満|程度|超)'
const behindBound = String.raw`(?<=以上|以下|以内|未満|超)[0-9]{1,2}\)`
/** Behind Latin letters it is an exponent (m²), behind a figure nobody knows. */
const glued = new RegExp(
  `(?<=[^\\s0-9A-Za-z^_])(?:${superscripts}|${raised})|(?<=[^\\s^_])${beforeBound}|${behindBound}`,
  'gu',
)

/** What most texts are without, told quickly. */
const anyOfThem = /[\^¹²³⁰⁴-⁹※*]|[上下内満超][0-9]{1,2}\)/u

/** The text with them blanked out, same length. */
export function withoutNoteMarks(text: string): string {
  if (!anyOfThem.test(text)) return text
  return text.replace(glued, (mark) => ' '.repeat(mark.length))
}
