/** A level as it is written: 44.7%以上, ☆☆以上; 以上 that a reader only assumed is left out. */
import type { LevelCondition } from '../../target/ast.ts'

export function formatLevel({ compare, quantity, inferred }: LevelCondition): string {
  const { asWritten, unit } = quantity
  const words = { atLeast: '以上', atMost: '以下', moreThan: '超', lessThan: '未満', exactly: '' }
  const bound = inferred.includes('compare') ? '' : words[compare]
  return /^[☆★]/u.test(asWritten) ? `${asWritten}${bound}` : `${asWritten}${unit ?? ''}${bound}`
}

/** The same for English readers: at least 44.7%. */
export function levelInEnglish({ compare, quantity, inferred }: LevelCondition): string {
  const { asWritten, unit } = quantity
  const words = {
    atLeast: 'at least ',
    atMost: 'at most ',
    moreThan: 'more than ',
    lessThan: 'less than ',
    exactly: '',
  }
  const bound = inferred.includes('compare') ? '' : words[compare]
  return /^[☆★]/u.test(asWritten) ? `${bound}${asWritten}` : `${bound}${asWritten}${unit ?? ''}`
}
