/** What Excel allows as the name of a sheet of a book: at most 31 characters, none of \ / * ? : [ ], and each once. */
export function tabName(wanted: string, taken: ReadonlySet<string>): string {
  const clean =
    wanted
      .replace(/[\\/*?:[\]]/gu, '・')
      .replace(/^'+|'+$/gu, '')
      .trim() || '様式'
  const has = (name: string) => [...taken].some((each) => each.toLowerCase() === name.toLowerCase())
  for (let count = 1; ; count += 1) {
    const tail = count === 1 ? '' : `(${count})`
    const name = `${clean.slice(0, longest - tail.length)}${tail}`
    if (!has(name)) return name
  }
}

const longest = 31
