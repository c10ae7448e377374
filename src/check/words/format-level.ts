/** A level as a reader would say it: 44.7%以上, ☆☆以上. */
import type { LevelCondition } from '../../target/ast.ts'

export function formatLevel({ compare, quantity: { asWritten, unit } }: LevelCondition): string {
  const words = { atLeast: '以上', atMost: '以下', moreThan: '超', lessThan: '未満', exactly: '' }
  return /^[☆★]/u.test(asWritten)
    ? `${asWritten}${words[compare]}`
    : `${asWritten}${unit ?? ''}${words[compare]}`
}
