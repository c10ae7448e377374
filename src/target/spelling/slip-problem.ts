/** A slip of the pen as a problem: where, what was expected there, and what to write instead. */
import type { Problem } from '../../lib/problem.ts'
import type { Slip } from './slips.ts'

export function slipProblem({ typed, meant, kind, span }: Slip): Problem {
  return {
    code: 'target/misspelt',
    severity: 'asks',
    message: `「${typed}」は「${meant}」の書き間違いではありませんか。「${meant}」に直すと、${effects[kind]}`,
    span,
    expected: expectations[kind],
    suggestion: meant,
  }
}

const expectations: Readonly<Record<Slip['kind'], string>> = {
  bound: '「以上」「以下」「未満」「増」「減」など、値の範囲や増減を表すことば',
  reference: '「前年度比」など、比べる元を表すことば',
  era: '「令和」「平成」などの元号',
  digits: '数字',
}

const effects: Readonly<Record<Slip['kind'], string>> = {
  bound: '値の範囲や増減まで読み取れます。',
  reference: '何と比べるかを読み取れます。',
  era: '年度を読み取れます。',
  digits: '数として読み取れます。',
}
