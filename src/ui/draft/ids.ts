/** Ids of a draft's two sides: a field in the list, and its place in the document. */
export function fieldId(path: string): string {
  return `field-${path.replaceAll('.', '-')}`
}

export function placeId(path: string): string {
  return `place-${path.replaceAll('.', '-')}`
}

export function unreadId(index: number): string {
  return `unread-${index + 1}`
}

export function problemId(index: number): string {
  return `problem-${index + 1}`
}
