/** Waves of a survey beside each other: what may be compared, and where the line breaks. */
import { describe, expect, it } from 'vitest'
import { fiscalYear } from '../../japanese/fiscal-year.ts'
import { compareWaves, type Wave } from './compare-waves.ts'
import { questionOf, surveyOf } from './testing/a-survey.ts'
import { wordingOf } from './wording.ts'

const asked = questionOf(1, 'single', 2).version

function wave(year: number, more: Partial<Wave> = {}): Wave {
  return {
    survey: `survey-${year}`,
    definition: surveyOf([], { fiscalYear: fiscalYear(year) }),
    version: asked,
    n: 400,
    share: '40.0',
    weighted: false,
    interval: { low: '35.3', high: '44.9' },
    ...more,
  }
}

const breaksOf = (...waves: readonly Wave[]) => compareWaves(waves).map(({ breaks }) => breaks)

describe('compareWaves', () => {
  it('takes the difference where nothing changed, and says whether it is beyond the error', () => {
    const [, near, far] = compareWaves([
      wave(2018),
      wave(2019, { share: '44.0', interval: { low: '39.2', high: '48.9' } }),
      wave(2020, { share: '33.8', interval: { low: '29.3', high: '38.5' } }),
    ])
    // Newcombe by hand: √(4.8² + 4.9²) = 6.9 > 4.0; √(4.7² + 4.8²) = 6.7 < 10.2
    expect(near?.difference).toEqual({ points: 4, beyondError: false })
    expect(far?.difference).toEqual({ points: -10.2, beyondError: true })
  })

  it('says nothing of an error where there is no random sample', () => {
    const panel = { interval: null }
    const [, second] = compareWaves([wave(2018, panel), wave(2019, { ...panel, share: '41.2' })])
    expect(second?.difference).toEqual({ points: 1.2, beyondError: null })
  })

  it('breaks where other people were asked, or in another way', () => {
    const definition = surveyOf([], { fiscalYear: fiscalYear(2019), kind: 'panel' })
    expect(breaksOf(wave(2018), wave(2019, { definition }))).toEqual([[], ['kind']])
    const { design } = definition
    const other = surveyOf([], { design: { ...design, method: '面接' } })
    const [, second] = compareWaves([wave(2018), wave(2019, { definition: other })])
    expect(second).toMatchObject({ breaks: ['method'], difference: null })
  })

  it('breaks at other words, unless they were said to be comparable', () => {
    const reworded = { ...asked, version: 2, wording: wordingOf('別のおたずね', '', '') }
    expect(breaksOf(wave(2018), wave(2019, { version: reworded }))).toEqual([[], ['wording']])
    const comparable = { ...reworded, comparable: true }
    expect(breaksOf(wave(2018), wave(2019, { version: comparable }))).toEqual([[], []])
    // over two versions at once nobody said so
    const third = { ...comparable, version: 3 }
    expect(breaksOf(wave(2018), wave(2019, { version: third }))).toEqual([[], ['wording']])
  })

  it('breaks where only one of the two is weighted, and not at what is masked', () => {
    const weighted = wave(2019, { weighted: true })
    expect(breaksOf(wave(2018), weighted, wave(2020))).toEqual([[], ['weights'], ['weights']])
    expect(breaksOf(weighted, wave(2020, { weighted: true }))).toEqual([[], []])
    const masked = wave(2020, { share: null, interval: null })
    expect(compareWaves([weighted, masked])[1]).toMatchObject({ breaks: [], difference: null })
  })
})
