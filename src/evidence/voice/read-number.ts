/** A receipt number as people type it: full width, without its noughts, with the number of a question behind it. */

/** `２０２６ー４６ の2` → `2026-0046`; a number of another kind, as former systems had them, stays as it is. */
export function readNumber(text: string): string {
  const typed = text.normalize('NFKC').trim()
  const [, year, nth] = /^(\d{4})\s*[-‐‑–—―−ー]\s*(\d{1,6})(?:\s*の\s*\d+)?$/u.exec(typed) ?? []
  return year === undefined || nth === undefined ? typed : `${year}-${nth.padStart(4, '0')}`
}
