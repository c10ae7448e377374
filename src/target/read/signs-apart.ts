/** △ 5件: Excel's formats and narrow columns leave a blank between the sign of a figure and its digits. */

/** The text with the sign moved to its digits, same length. */
export function withSignsJoined(text: string): string {
  if (!/[△▲]/u.test(text)) return text
  return text.replace(/([△▲])([ \u3000]{1,3})(?=[0-9])/gu, '$2$1')
}
