/** Groups words by the code of their first letter: at each place of a text only few of many words need to be tried. */
export function byFirstLetter<T>(
  list: readonly T[],
  wordsOf: (each: T) => string,
): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>()
  for (const each of list) {
    const code = wordsOf(each).charCodeAt(0)
    const group = groups.get(code)
    if (group === undefined) groups.set(code, [each])
    else group.push(each)
  }
  for (const group of groups.values()) {
    group.sort((a, b) => wordsOf(b).length - wordsOf(a).length)
  }
  return groups
}
