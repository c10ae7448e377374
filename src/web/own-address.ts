/** An address of this site, never another's: `//elsewhere` and `/\elsewhere` are read as hosts by browsers. */
export const ownAddressPattern = /^\/(?![/\\])[^\s\\]*$/

export function ownAddress(text: string | undefined): string | null {
  return text !== undefined && ownAddressPattern.test(text) ? text : null
}
