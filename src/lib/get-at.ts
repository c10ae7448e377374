/** The element of a list at a place that is known to lie in it: that it does not is a mistake of the program. */
export function getAt<T>(list: readonly T[], index: number): T {
  if (index < 0 || index >= list.length) throw new RangeError(`getAt: ${index} of ${list.length}`)
  return list[index] as T
}
