/** The fields of one sheet as they are typed, a line a sheet. */
import { type Answer, type AnswerField, readAnswer } from '../../evidence/survey/answer.ts'
import type { AskedQuestion } from '../../evidence/survey/survey.ts'
import { typedField } from '../../evidence/survey/typed-field.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import type { Row } from './read-rows.ts'

export const mostLines = 20_000

/** @param values A field a question, in their order */
export function readPaper(
  questions: readonly AskedQuestion[],
  line: number,
  values: readonly string[],
): Result<Answer> {
  if (values.length > questions.length) return fail(tooLong(line, questions.length))
  const answer = readAnswer(questions, typedFields(questions, values), 'paper')
  if (answer.ok) return ok(answer.value)
  return fail(
    ...answer.problems.map((each) => ({ ...each, message: `${line}行目：${each.message}` })),
  )
}

function typedFields(questions: readonly AskedQuestion[], values: readonly string[]): AnswerField {
  return (position) => {
    const asked = questions[position - 1]
    return asked === undefined ? [] : typedField(asked, values[position - 1] ?? '')
  }
}

/** A first row that says what the columns are is none of the sheets. */
export function withoutHead(rows: readonly Row[]): readonly Row[] {
  const [head] = rows
  return head !== undefined && /番号|ticket|number/.test(head.fields[0] ?? '')
    ? rows.slice(1)
    : rows
}

export function paperProblem(code: string, message: string): Problem {
  return { code: `paper/${code}`, severity: 'blocks', message }
}

export const notOpen = paperProblem('state', '紙の回答は、アンケートの実施中に入力できます。')
export const tooMany = paperProblem(
  'too-many',
  `一度に入力できるのは${mostLines.toLocaleString('ja-JP')}枚までです。分けてください。`,
)
const tooLong = (line: number, most: number) =>
  paperProblem('fields', `${line}行目：設問は${most}問ですが、それより多くの答えがあります。`)
