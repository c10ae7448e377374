/** What can be wrong with a sheet, in the words a person reads: what, where, what to do. */
import type { Problem } from '../../lib/problem.ts'
import type { Span } from '../../lib/span.ts'

const fieldNames: Readonly<Record<string, string>> = {
  purpose: '趣旨・目的',
  strategy: '戦略',
  outline: '取組の概要',
  activities: '取組の内容',
  targets: '目標',
}

const at = ({ start, end }: Span): Span => ({ start, end })

export function labelMissing(field: string, span: Span): Problem {
  const name = fieldNames[field] ?? field
  return {
    code: 'sheet/label-missing',
    severity: 'asks',
    message: `見出しのない行を「${name}」として読みました。違うときは欄を直してください。`,
    span: at(span),
  }
}

export function halfUncertain(span: Span): Problem {
  return {
    code: 'sheet/half-uncertain',
    severity: 'asks',
    message:
      '左右どちらの欄か分からない記載を「取組の方針・目標内容」として読みました。「当年度の取組内容」のときは直してください。',
    span: at(span),
  }
}

export function valuesUncertain(span: Span): Problem {
  return {
    code: 'sheet/values-uncertain',
    severity: 'asks',
    message:
      '一つの行に値が二つ以上あり、どれが目標や実績か分かりません。つなげずに読んだので、欄を直してください。',
    span: at(span),
  }
}

export function actualParted(span: Span): Problem {
  return {
    code: 'sheet/actual-parted',
    severity: 'asks',
    message:
      '達成状況の行に同じ単位の値が二つ以上あり、合わせた値が分かりません。値なしで読んだので、「計55人」のように実績の値を書き足してください。',
    span: at(span),
  }
}

export function unknownMark(sign: string, span: Span): Problem {
  return {
    code: 'sheet/unknown-mark',
    severity: 'asks',
    message: `「${sign}」という印はこの様式にありません。「②」の誤りでないか確かめてください。`,
    span: at(span),
  }
}

export function markMissing(field: string, span: Span): Problem {
  return {
    code: 'sheet/mark-missing',
    severity: 'asks',
    message: `「${field}」の印が読み取れません。凡例のほかに印があるか、元の文書で確かめてください。`,
    span: at(span),
  }
}

export function markConflicting(field: string, span: Span): Problem {
  return {
    code: 'sheet/mark-conflicting',
    severity: 'asks',
    message: `「${field}」に違う印が二つあります。どちらが正しいか選んでください。`,
    span: at(span),
  }
}

export function titleMissing(span: Span): Problem {
  return {
    code: 'sheet/title-missing',
    severity: 'blocks',
    message:
      '取組項目の名称が見つかりません。番号の下に【 】で囲んだ名称があるか確かめてください。',
    span: at(span),
  }
}

export function titleUnbracketed(span: Span): Problem {
  return {
    code: 'sheet/title-unbracketed',
    severity: 'asks',
    message:
      '【 】で閉じられていない行を名称として読みました。名称が途中で切れていないか確かめてください。',
    span: at(span),
  }
}

export function partMissing(part: string, number: number, span: Span): Problem {
  return {
    code: 'sheet/part-missing',
    severity: 'blocks',
    message: `取組項目${number}に「${part}」の欄がありません。文書が途中で切れていないか確かめ、全体をもう一度取り込んでください。`,
    span: at(span),
  }
}

export function numberRepeated(number: number, span: Span): Problem {
  return {
    code: 'sheet/number-repeated',
    severity: 'asks',
    message: `取組項目${number}が二度あります。番号が正しいか確かめてください。`,
    span: at(span),
  }
}
