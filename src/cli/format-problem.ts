/** A problem with the words it is about and a caret under them, as wide as a terminal draws them. */
import { type PlacedSpan, placeAt } from '../intake/media/laid-out.ts'
import type { Problem } from '../lib/problem.ts'
import { formatPlace } from '../plan/place.ts'
import { formatProblem } from './terminal.ts'

/** @param places Where the text stands in the file it was laid out from, if in one */
export function formatInText(
  problem: Problem,
  text: string,
  places: readonly PlacedSpan[],
): string {
  if (problem.span === undefined) return [formatProblem(problem), ...remedy(problem)].join('\n')
  const { start, end } = problem.span
  const place = placeAt(places, start)
  const at = place === null ? '' : `（${formatPlace(place)}）`
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', start)
  const line = text.slice(lineStart, lineEnd === -1 ? undefined : lineEnd)
  const before = ' '.repeat(columns(text.slice(lineStart, start)))
  const carets = '^'.repeat(
    Math.max(1, columns(text.slice(start, Math.min(end, lineStart + line.length)))),
  )
  const lines = [
    `${formatProblem(problem)}${at}`,
    `  ${line.replaceAll('\u2029', ' ')}`,
    `  ${before}${carets}`,
  ]
  return [...lines, ...remedy(problem)].join('\n')
}

function remedy({ expected, suggestion }: Problem): readonly string[] {
  return [
    ...(expected === undefined ? [] : [`  ここに来ると思われるもの：${expected}`]),
    ...(suggestion === undefined ? [] : [`  もしかして：${suggestion}`]),
  ]
}

/** Full-width characters take two columns of a terminal. */
function columns(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[ -~｡-ﾟ]/.test(character) ? 1 : 2), 0)
}
