/** What an address of the API asks for, read strictly: what cannot be read is refused, never left out in silence. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { readId, readYear } from '../visit.ts'

/** null where no year is asked for. */
export function readAskedYear(text: string | undefined): Result<FiscalYear | null> {
  if (text === undefined || text === '') return ok(null)
  const year = readYear(text)
  return year === null
    ? fail(unread('year', text, '年度は西暦の4桁の数字で書いてください（例：2024）。'))
    : ok(year)
}

/** null where none is asked for. */
export function readAskedId(name: string, text: string | undefined): Result<string | null> {
  if (text === undefined || text === '') return ok(null)
  const id = readId(text)
  return id === null
    ? fail(unread(name, text, '前の答えの next をそのまま書いてください。'))
    : ok(id)
}

/** null where none of them is asked for. */
export function readAskedOne<T extends string>(
  name: string,
  choices: readonly T[],
  text: string | undefined,
): Result<T | null> {
  if (text === undefined || text === '') return ok(null)
  const chosen = choices.find((each) => each === text)
  return chosen === undefined
    ? fail(unread(name, text, `次のどれかを書いてください：${choices.join('、')}。`))
    : ok(chosen)
}

function unread(name: string, text: string, remedy: string): Problem {
  return {
    code: `api/${name}`,
    severity: 'blocks',
    message: `${name} の「${text.slice(0, 40)}」を読めません。${remedy}`,
    expected: name,
  }
}
