/** Definitions of registers and measures as a form, a file or a template brings them: their shape, then whether they hold. */
import { measureProblems, registerProblems } from '../../evidence/register/definition-problems.ts'
import { measureSchema, registerSchema } from '../../evidence/register/definition-schema.ts'
import type { MeasureDefinition } from '../../evidence/register/measure.ts'
import type { RegisterDefinition } from '../../evidence/register/register.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'

export function checkRegister(definition: RegisterDefinition): Result<RegisterDefinition> {
  const read = registerSchema.safeParse(definition)
  if (!read.success) return fail(...read.error.issues.map(({ path }) => misshapen(path.join('.'))))
  const problems = registerProblems(read.data)
  return problems.length > 0 ? fail(...problems) : ok(read.data)
}

/** @param register What the register is that it counts in */
export function checkMeasure(
  register: RegisterDefinition,
  key: string,
  definition: MeasureDefinition,
): Result<MeasureDefinition> {
  const read = measureSchema.safeParse(definition)
  const unreadable = /^[a-z][a-zA-Z0-9]*$/.test(key) && key.length <= 60 ? [] : [keyUnreadable(key)]
  if (!read.success) {
    return fail(...unreadable, ...read.error.issues.map(({ path }) => misshapen(path.join('.'))))
  }
  const problems = [...unreadable, ...measureProblems(read.data, register)]
  return problems.length > 0 ? fail(...problems) : ok(read.data)
}

/** @param place Of the shape, as data names it: `fields.0.label` */
function misshapen(place: string): Problem {
  const field = /^fields\.(\d+)/.exec(place)?.[1]
  const where = field === undefined ? '' : `${Number(field) + 1}番目の項目の`
  return {
    code: `register/shape:${place}`,
    severity: 'blocks',
    message: `${where}定義に、空の欄か、形の合わない値があります（${place}）。`,
  }
}

function keyUnreadable(key: string): Problem {
  return {
    code: 'measure/key-unreadable',
    severity: 'blocks',
    message: `測り方の記号「${key}」は使えません。半角の英数字で、英小文字から始めてください（例: newShops）。`,
  }
}
