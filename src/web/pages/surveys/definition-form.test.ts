import { describe, expect, it } from 'vitest'
import { surveyOf } from '../../../evidence/survey/testing/a-survey.ts'
import { designAsTyped, readDesign } from './definition-form.ts'

const kept = surveyOf([], {
  secondEntry: 20,
  weighting: { position: 1, populations: [{ option: 1, population: 300 }] },
})

/** The form as it was shown, with other words in some of its fields. */
function read(changed: Readonly<Record<string, string>>) {
  const shown = designAsTyped(kept)
  const design = readDesign((name) => changed[name] ?? shown(name), kept)
  return design.ok ? design.value : design.problems.map(({ code }) => code)
}

describe('readDesign', () => {
  it('gives back what was shown', () => {
    expect(read({})).toEqual(kept)
  })

  it('does not take an empty line of masking for none', () => {
    expect(read({ maskBelow: '' })).toEqual(['survey/mask'])
    expect(read({ maskBelow: '０' })).toMatchObject({ maskBelow: 0 })
  })

  it('does not take the first digits of a grouped number for the number', () => {
    expect(read({ strata: 'A,中央,12,000' })).toEqual(['survey/strata'])
    expect(read({ strata: 'A,中央,約百' })).toEqual(['survey/strata'])
    expect(read({ weightPopulations: '1,12,000' })).toEqual(['survey/weighting'])
    expect(read({ weightPopulations: '1,' })).toEqual(['survey/weighting'])
  })

  it('takes a stratum of which nobody knows the number', () => {
    expect(read({ strata: 'A,中央' })).toMatchObject({
      design: { strata: [{ code: 'A', name: '中央', population: null }] },
    })
  })

  it('reads how often paper is typed', () => {
    expect(read({ paperEntry: 'once' })).toMatchObject({ secondEntry: 0 })
    expect(read({ paperEntry: 'twice', paperShare: '' })).toMatchObject({ secondEntry: 100 })
    expect(read({ paperShare: '５' })).toMatchObject({ secondEntry: 5 })
    for (const paperShare of ['', '0', '100', '2.5']) {
      expect(read({ paperShare })).toEqual(['survey/second-entry'])
    }
  })

  it('does not drop weights that belong to no question', () => {
    expect(read({ weightQuestion: '' })).toEqual(['survey/weighting'])
  })
})
