/** Addresses of cells: B7 is row 6, column 1, both counted from 0. */
export interface CellAddress {
  readonly row: number
  readonly column: number
}

/** null for what is no address, and beyond the last row and column a sheet can have. */
export function parseAddress(text: string): CellAddress | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(text) ?? []
  if (letters === undefined || digits === undefined) return null
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  const row = Number(digits)
  return row < 1 || row > 1_048_576 || column > 16_384 ? null : { row: row - 1, column: column - 1 }
}

export function printAddress({ row, column }: CellAddress): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return `${letters}${row + 1}`
}

/** B7:D9; a single address is a range of one. */
export function parseRange(
  text: string,
): { readonly from: CellAddress; readonly to: CellAddress } | null {
  const [first = '', last = first] = text.split(':')
  const [from, to] = [parseAddress(first), parseAddress(last)]
  return from === null || to === null ? null : { from, to }
}
