import { describe, expect, it } from 'vitest'
import { formatReport } from './format-report.ts'
import { compare, grow } from './harness.ts'

/** Busy for a while, so that one contestant is slower than another on any machine. */
function spin(milliseconds: number): number {
  const until = performance.now() + milliseconds
  while (performance.now() < until);
  return 10
}

describe('compare', () => {
  it('tells how many times as fast ours is, contestants taking turns', async () => {
    const order: string[] = []
    const work = (name: string, milliseconds: number) => () => {
      order.push(name)
      return spin(milliseconds)
    }
    const { standings } = await compare(
      'spinning',
      'turn',
      [
        { name: 'quick', role: 'ours', work: work('quick', 2) },
        { name: 'slow', role: 'peer', work: work('slow', 20) },
      ],
      { rounds: 2 },
    )
    expect(order).toEqual(['quick', 'slow', 'slow', 'quick', 'quick', 'slow'])
    expect(standings[0]?.ourRatio).toBe(1)
    expect(standings[1]?.ourRatio).toBeGreaterThan(2)
    expect(standings[1]?.cpuMicroseconds).toBeGreaterThan(500)
  })

  it('does not measure what did nothing', async () => {
    const idle = { name: 'idle', role: 'ours', work: () => 0 } as const
    await expect(compare('idling', 'turn', [idle])).rejects.toThrow('idle')
  })
})

describe('grow', () => {
  it('times the work alone, for each size', async () => {
    const { points, slope } = await grow('spinning', [1, 100], (size) => () => spin(size), {
      rounds: 5,
    })
    expect(points.map(({ size }) => size)).toEqual([1, 100])
    expect(slope).toBeGreaterThan(0.5)
  })
})

describe('formatReport', () => {
  it('prints what was compared, how it grew and which bars hold', async () => {
    const text = formatReport({
      id: 'W0',
      title: '回す spinning',
      comparisons: [
        await compare('回す', '回', [{ name: 'spin', role: 'ours', work: () => spin(1) }], {
          rounds: 1,
        }),
      ],
      growths: [{ title: '大きさ', points: [{ size: 1_000, seconds: 0.0123 }], slope: 1.0414 }],
      bars: [{ says: '1 秒以内', measured: '2.5 秒', holds: false }],
    })
    expect(text).toContain('W0  回す spinning')
    expect(text).toContain('傾き slope 1.041')
    expect(text).toContain('1,000  12.3 ms')
    expect(text).toContain('未達 unmet  1 秒以内: 2.5 秒')
  })
})
