/** Problems in the page's language, where they have words in it. */
import type { Problem } from '../../lib/problem.ts'
import type { Site } from '../site.ts'

export function problemsIn({ words }: Site, problems: readonly Problem[]): readonly Problem[] {
  return problems.map((problem) => ({
    ...problem,
    message: words.voices.problems[problem.code] ?? problem.message,
  }))
}
