/**
 * A text that a spreadsheet would take for a formula gets an apostrophe in front. So does a text that begins with an
 * apostrophe already: whoever takes one leading apostrophe away has every text back as it was.
 */
export function escapeFormula(text: string): string {
  return /^[=+\-@\t\r']/u.test(text) ? `'${text}` : text
}

export function restoreFormula(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text
}
