/** The policy overview as residents read it: each badge once, no orders to whoever wrote it. */
import { describe, expect, it } from 'vitest'
import { parseTargets } from '../../src/target/parse-targets.ts'
import { TargetWords } from '../../src/ui/parts/target-entry.tsx'
import { year } from './fictional-ward.ts'
import { siteIn, textOf } from './site.ts'

function shown(text: string, framework: string | null = null, language: 'ja' | 'en' = 'ja') {
  const [target] = parseTargets(text, { fiscalYear: year, half: 'year' })
  if (target === undefined) throw new Error('no target was read')
  const placed = { target: { ...target, framework }, span: { start: 0, end: 9 }, label: null }
  return textOf(TargetWords({ site: siteIn(language), placed, children: '' }))
}

describe('a target on a public page', () => {
  it('says the words of its badges once', () => {
    const text = shown('見守りに協力する店の数：10件プラン2.0目標値修正', 'プラン2.0')
    expect(text.match(/プラン2\.0/gu)).toHaveLength(1)
    expect(text.match(/目標値修正/gu)).toHaveLength(1)
    expect(text).toContain('見守りに協力する店の数：10件 ')
  })

  it('says plainly that a value is missing, and tells nobody to write one', () => {
    const text = shown('外出の回数が保てていると答えた人の割合：')
    expect(text).toContain('目標の値は書かれていません')
    expect(text).not.toMatch(/空欄|ください/u)
    expect(shown('外出の回数が保てていると答えた人の割合：', null, 'en')).toContain(
      'no value of the target is written',
    )
  })
})
