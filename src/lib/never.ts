/** Ends a switch over a union: the compiler lists the cases left out, and a stray value throws. */
export function never(value: never): never {
  throw new TypeError(`unexpected ${JSON.stringify(value)}`)
}
