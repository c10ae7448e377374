/** Reports of benchmarks as tables for the eye; the same data is there as JSON (`npm run bench -- --json`). */
import type { Comparison, Growth, Report } from './harness.ts'

const roles = { ours: '自分 ours', peer: '相手 peer', limit: '限界 limit' } as const

export function formatReport({ id, title, comparisons, growths, bars }: Report): string {
  const parts = [
    `${id}  ${title}`,
    ...(comparisons ?? []).map(formatComparison),
    ...(growths ?? []).map(formatGrowth),
    ...(bars ?? []).map(
      ({ says, measured, holds }) => `  ${holds ? '達 met ' : '未達 unmet '} ${says}: ${measured}`,
    ),
  ]
  return `${parts.join('\n')}\n`
}

function formatComparison({ title, unit, rounds, standings }: Comparison): string {
  const rows = standings.map(({ name, role, perSecond, range, cpuMicroseconds, ourRatio }) => [
    roles[role],
    name,
    round(perSecond),
    range.map(round).join('–'),
    round(cpuMicroseconds),
    ourRatio === null ? '—' : `${round(ourRatio)} ×`,
  ])
  const heads = ['', '', `${unit}/s`, '幅 range', `CPU µs/${unit}`, '自分÷これ ours/this']
  return `  ${title} (${rounds} 回 rounds)\n${table([heads, ...rows])}`
}

function formatGrowth({ title, points, slope }: Growth): string {
  const rows = points.map(({ size, seconds }) => [round(size), `${round(seconds * 1_000)} ms`])
  return `  ${title}: 傾き slope ${slope.toFixed(3)}\n${table(rows)}`
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => width(row[at] ?? ''))),
  )
  return rows
    .map((row) => `    ${row.map((cell, at) => pad(cell, widths[at] ?? 0)).join('  ')}`.trimEnd())
    .join('\n')
}

function pad(cell: string, to: number): string {
  return cell + ' '.repeat(Math.max(0, to - width(cell)))
}

/** Columns on a terminal: a Japanese character takes two. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0)
}

/** Three digits that count. */
function round(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString('en')
}
