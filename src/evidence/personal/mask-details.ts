/** Puts a word for what it was in place of each personal detail; what a person looked at and let stand stays. */
import { type Detail, detailKinds } from './detail.ts'

/** @param standing Words that a person decided are no personal detail */
export function maskDetails(
  text: string,
  details: readonly Detail[],
  standing: ReadonlySet<string> = new Set(),
): string {
  let masked = ''
  let from = 0
  for (const detail of details) {
    if (standing.has(detail.text)) continue
    masked += `${text.slice(from, detail.span.start)}（${detailKinds[detail.kind].ja}）`
    from = detail.span.end
  }
  return masked + text.slice(from)
}
