/** Pieces of ruling lines that lie on one line and touch → whole lines: programs draw a table's lines cell by cell. */
import type { Rule } from './letter.ts'

const sameLine = 1.6
const touching = 2.5

export function mergeRules(rules: readonly Rule[]): readonly Rule[] {
  return [true, false].flatMap((horizontal) => {
    const own = rules.filter((rule) => rule.horizontal === horizontal)
    return clusters(own).flatMap(mergeLine)
  })
}

function clusters(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const lines: Rule[][] = []
  let last = Number.NEGATIVE_INFINITY
  for (const rule of rules.toSorted((a, b) => a.at - b.at)) {
    if (rule.at - last > sameLine) lines.push([rule])
    else lines.at(-1)?.push(rule)
    last = rule.at
  }
  return lines
}

function mergeLine(line: readonly Rule[]): readonly Rule[] {
  const at = line.reduce((sum, rule) => sum + rule.at, 0) / line.length
  const merged: { horizontal: boolean; at: number; from: number; to: number }[] = []
  for (const rule of line.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last !== undefined && rule.from - last.to <= touching) last.to = Math.max(last.to, rule.to)
    else merged.push({ ...rule, at })
  }
  return merged
}
