/** Reads a municipality's data from its file, and says in Japanese everything that is wrong with it. */
import { type $ZodIssue, toDotPath } from 'zod/v4/core'
import { fail, ok, type Problem, type Result } from '../lib/problem.ts'
import type { Municipality } from './municipality.ts'
import { municipalityProblems } from './municipality-problems.ts'
import { municipalitySchema } from './municipality-schema.ts'

/**
 * A municipality from parsed JSON; fails with every problem at once, each naming the field it stands in.
 *
 * @param data The shape of `samples/city.json`; parts it holds beyond that are not looked at
 */
export function parseMunicipality(data: unknown): Result<Municipality> {
  const parsed = municipalitySchema.safeParse(data, { reportInput: true })
  if (!parsed.success) return fail(...parsed.error.issues.map(problemOf))
  const municipality: Municipality = parsed.data
  const problems = municipalityProblems(municipality)
  return problems.length === 0 ? ok(municipality) : fail(...problems)
}

function problemOf(issue: $ZodIssue): Problem {
  const field = issue.path.length === 0 ? '全体' : `「${toDotPath(issue.path)}」`
  return {
    code: 'municipality/field',
    severity: 'blocks',
    message: `市の設定の${field}${complaint(issue)}`,
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: '文字列',
  number: '数値',
  int: '整数',
  boolean: 'true か false',
  array: '一覧 [ ]',
  object: 'まとまり { }',
}

function complaint(issue: $ZodIssue): string {
  if (issue.code === 'invalid_type') {
    return issue.input === undefined
      ? 'がありません。書き足してください。'
      : `は${kinds[issue.expected] ?? issue.expected}で書いてください。`
  }
  if (issue.code === 'custom') return issue.message
  return 'の書き方が正しくありません。見本の設定と見比べて直してください。'
}
