/** What Excel allows as the name of a sheet of a book: at most 31 characters, none of \\ / * ? : [ ], and each once. */

/** Names the sheets of one book: the wanted name, made one that Excel allows and no sheet before it has. */
export function tabNames(): (wanted: string) => string {
  const taken = new Set<string>()
  return (wanted) => {
    const name = freeName(wanted, taken)
    taken.add(name.toLowerCase())
    return name
  }
}

/** @param taken In lower case, for Excel knows no other */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  const clean =
    wanted
      .replace(/[\\/*?:[\]]/gu, '・')
      .replace(/^'+|'+$/gu, '')
      .trim() || '様式'
  for (let count = 1; ; count += 1) {
    const tail = count === 1 ? '' : `(${count})`
    const name = `${clean.slice(0, longest - tail.length)}${tail}`
    if (!taken.has(name.toLowerCase())) return name
  }
}

const longest = 31
