/** A piece of text with other pieces cut out of it. */
interface Piece {
  readonly start: number
  readonly end: number
}

/** What is left of [start, end) without the `cuts`, which stand in order. */
export function without({ start, end }: Piece, cuts: readonly Piece[]): readonly Piece[] {
  const pieces: Piece[] = []
  let at = start
  for (const cut of cuts) {
    if (cut.start >= end) break
    if (cut.end <= at) continue
    pieces.push({ start: at, end: cut.start })
    at = Math.min(cut.end, end)
  }
  pieces.push({ start: at, end })
  return pieces
}
