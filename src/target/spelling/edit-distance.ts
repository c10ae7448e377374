/** How many characters have to be changed, left out or put in to make one word of another (Levenshtein). */
export function editDistance(a: string, b: string): number {
  const to = [...b]
  let above = [0, ...to.map((_, index) => index + 1)]
  for (const [index, letter] of [...a].entries()) {
    const row = [index + 1]
    for (const [column, other] of to.entries()) {
      const changed = (above[column] ?? 0) + (letter === other ? 0 : 1)
      row.push(Math.min((above[column + 1] ?? 0) + 1, (row[column] ?? 0) + 1, changed))
    }
    above = row
  }
  return above.at(-1) ?? 0
}
