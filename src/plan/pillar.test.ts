import { describe, expect, it } from 'vitest'
import type { Result } from '../lib/problem.ts'
import { type Pillar, parsePillar } from './pillar.ts'
import { isWithin, type PillarNode, pillarTree } from './pillar-tree.ts'

const get = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join())
  return result.value
}
const first = (text: string): Pillar => get(parsePillar(text))[0]

describe('parsePillar', () => {
  it.each([
    ['改革の柱1 Ⅲ-ア', null, ['1', 'Ⅲ', 'ア']],
    ['区政編 改革の柱1 Ⅲ-ア', '区政編', ['1', 'Ⅲ', 'ア']],
    ['改革の柱3 3(4)', null, ['3', '3', '(4)']],
    ['改革の柱３　３（４）', null, ['3', '3', '(4)']],
    ['行革編改革の柱2 ④', '行革編', ['2', '④']],
    ['改革の柱2', null, ['2']],
    ['改革の柱1 XII', null, ['1', 'Ⅻ']],
  ])('reads %j', (text, part, path) => {
    expect(first(text)).toMatchObject({ part, path })
  })

  it('takes letters and one roman sign as the same place', () => {
    // sample 001: Ⅲ as one sign and II, IV as letters on one document
    const spellings = ['改革の柱1 Ⅱ-ア', '改革の柱1 II-ア', '改革の柱1　Ⅱーア', '改革の柱1 ⅱ－ア']
    expect(new Set(spellings.map((text) => first(text).sortKey)).size).toBe(1)
  })

  it('lets a sheet sit in several, the later ones taking the trunk of the first', () => {
    const pillars = get(parsePillar('改革の柱3 3(1)、3(4)'))
    expect(pillars.map(({ path }) => path.join(' '))).toEqual(['3 3 (1)', '3 3 (4)'])
    const two = get(parsePillar('区政編 改革の柱1 Ⅱ-ア／改革の柱3 3(1)'))
    expect(two.map(({ part }) => part)).toEqual(['区政編', null])
  })

  it('keeps the words of each as printed, in half width', () => {
    expect(get(parsePillar('改革の柱3 3(1)、3(4)')).map(({ asWritten }) => asWritten)).toEqual([
      '改革の柱3 3(1)',
      '3(4)',
    ])
  })

  it('sorts as the plan runs, ten after nine', () => {
    const texts = [
      '改革の柱1 Ⅹ',
      '改革の柱1 Ⅸ-イ',
      '改革の柱1 Ⅸ-ア',
      '改革の柱1',
      '改革の柱10',
      '改革の柱2 1(10)',
      '改革の柱2 1(9)',
    ]
    const sorted = texts.sort((a, b) => (first(a).sortKey < first(b).sortKey ? -1 : 1))
    expect(sorted).toEqual([
      '改革の柱1',
      '改革の柱1 Ⅸ-ア',
      '改革の柱1 Ⅸ-イ',
      '改革の柱1 Ⅹ',
      '改革の柱2 1(9)',
      '改革の柱2 1(10)',
      '改革の柱10',
    ])
  })

  it.each(['', '重点施策', '3(4)', '改革の柱', '改革の柱1 Q', '改革の柱1 IIII'])(
    'asks about %j instead of guessing',
    (text) => {
      expect(parsePillar(text)).toMatchObject({
        ok: false,
        problems: [{ code: 'pillar/unreadable', severity: 'asks' }],
      })
    },
  )
})

describe('pillarTree', () => {
  const entries = [
    { framework: 'p2', pillar: '改革の柱1 Ⅱ-イ', label: '学びの場' },
    { framework: 'p2', pillar: '改革の柱1 Ⅱ-ア', label: '担い手' },
    { framework: 'p2', pillar: '改革の柱1', label: '協働' },
    { framework: 'p3', pillar: '改革の柱1', label: '別の計画' },
  ]
  const draw = (node: PillarNode): unknown => [node.step, node.label, node.children.map(draw)]

  it('puts in the branch nobody named, and leaves other plans out', () => {
    const { roots, problems } = pillarTree(entries, 'p2')
    expect(problems).toEqual([])
    expect(roots.map(draw)).toEqual([
      [
        '1',
        '協働',
        [
          [
            'Ⅱ',
            null,
            [
              ['ア', '担い手', []],
              ['イ', '学びの場', []],
            ],
          ],
        ],
      ],
    ])
  })

  it('names the entries it could not place', () => {
    const tree = pillarTree([{ framework: 'p2', pillar: '柱いち', label: '' }], 'p2')
    expect(tree).toMatchObject({ roots: [], problems: [{ code: 'pillar/unreadable' }] })
  })

  it('knows what lies under what', () => {
    expect(isWithin(first('改革の柱1 Ⅱ-ア'), first('改革の柱1'))).toBe(true)
    expect(isWithin(first('改革の柱10'), first('改革の柱1'))).toBe(false)
  })
})
