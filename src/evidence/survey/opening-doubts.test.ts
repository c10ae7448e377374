import { describe, expect, it } from 'vitest'
import { openingDoubts } from './opening-doubts.ts'
import type { SurveyDefinition } from './survey.ts'
import { questionOf, surveyOf } from './testing/a-survey.ts'
import { wordingOf } from './wording.ts'

const translated = wordingOf('あなたの年代', 'なんさい ですか', 'Your age')
const age = questionOf(1, 'single', 0, { breakdown: true })
const questions = [{ ...age, version: { ...age.version, wording: translated } }]
const introduction = wordingOf('区がうかがいます。', '', '')
const design = surveyOf([]).design
const people = (...counts: readonly number[]) => ({
  position: 1,
  populations: counts.map((population, at) => ({ option: at + 1, population })),
})
const strata = (...counts: readonly (number | null)[]) => ({
  ...design,
  strata: counts.map((population, at) => ({ code: String(at), name: '地区', population })),
})

const doubts = (more: Partial<SurveyDefinition>) =>
  openingDoubts(surveyOf(questions, { introduction, ...more })).map(({ message }) => message)

describe('openingDoubts', () => {
  it('are none where everything adds up and is written', () => {
    expect(doubts({ weighting: people(30_000, 24_000), design: strata(50_000, 4_000) })).toEqual([])
    expect(doubts({})).toEqual([])
  })

  it('tell of weights whose people do not add up to the population', () => {
    expect(doubts({ weighting: people(30_000, 23_000) })).toEqual([
      '重みに使う選択肢ごとの人数の合計は53,000人で、母集団の54,000人より1,000人少ないです。書き間違いや、抜けた区分がないか確かめてください。数えた日が違うためなら、このまま始められます。',
    ])
    // a digit too many
    expect(doubts({ weighting: people(300_000, 24_000) })).toEqual([
      expect.stringContaining('母集団の54,000人より270,000人多いです'),
    ])
  })

  it('tell the same of strata, but not where one is not known', () => {
    expect(doubts({ design: strata(50_000, 3_000) })).toEqual([
      expect.stringContaining('層の人数の合計は53,000人'),
    ])
    expect(doubts({ design: strata(50_000, null) })).toEqual([])
  })

  it('have nothing to hold against it where the population is not known', () => {
    const unknown = { ...design, population: null }
    expect(doubts({ design: unknown, weighting: people(1, 2) })).toEqual([])
  })

  it('expect no whole population of a question that is put to some', () => {
    const some = questionOf(1, 'single', 0, { onlyIf: { position: 1, options: [1] } })
    const asked = [{ ...some, version: questions[0]?.version ?? some.version }]
    const definition = surveyOf(asked, { introduction, weighting: people(1, 2) })
    expect(openingDoubts(definition)).toEqual([])
  })

  it('tell of a greeting that is missing, and of questions without the words of a language', () => {
    const half = questionOf(2, 'single', 2)
    const told = openingDoubts(surveyOf([...questions, half]))
    expect(told.map(({ message }) => message)).toEqual([
      expect.stringContaining('あいさつがありません'),
      'やさしい日本語の文がない設問か選択肢があります（問2）。やさしい日本語で答える人にも、ふつうの日本語で出ます。',
      '英語の文がない設問か選択肢があります（問2）。英語で答える人にも、ふつうの日本語で出ます。',
    ])
    expect(told.every(({ severity }) => severity === 'asks')).toBe(true)
  })
})
