/** A figure with its bound: 41%以上, at least 41%. */
import type { Compare } from '../../target/ast.ts'
import type { Language } from '../site.ts'

/** @param figure The figure in words, with its unit */
export function boundedBy(figure: string, compare: Compare, language: Language): string {
  if (language === 'ja') return `${figure}${suffix[compare]}`
  return compare === 'exactly' ? figure : `${prefix[compare]} ${figure}`
}

const suffix: Record<Compare, string> = {
  atLeast: '以上',
  atMost: '以下',
  moreThan: '超',
  lessThan: '未満',
  exactly: '',
}

const prefix: Record<Exclude<Compare, 'exactly'>, string> = {
  atLeast: 'at least',
  atMost: 'at most',
  moreThan: 'more than',
  lessThan: 'less than',
}
