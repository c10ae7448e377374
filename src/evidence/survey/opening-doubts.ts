/** What somebody should look at before a survey opens, for nothing of it can be changed afterwards. It stops nobody. */
import type { Problem } from '../../lib/problem.ts'
import { type PopulationGap, populationGaps } from './population-gap.ts'
import type { SurveyDefinition } from './survey.ts'
import { answerLanguages, type Wording } from './wording.ts'

export function openingDoubts(definition: SurveyDefinition): readonly Problem[] {
  return [
    ...populationGaps(definition).map(gapDoubt),
    ...(definition.introduction.ja === '' ? [noIntroduction] : []),
    ...untranslated(definition),
  ]
}

const parts: Readonly<Record<PopulationGap['of'], string>> = {
  strata: '層の人数',
  weights: '重みに使う選択肢ごとの人数',
}

function gapDoubt({ of, sum, population }: PopulationGap): Problem {
  const [more, less] = [sum - population, population - sum].map(people)
  const gap = sum > population ? `${more}多い` : `${less}少ない`
  return doubt(
    `${of}-gap`,
    `${parts[of]}の合計は${people(sum)}で、母集団の${people(population)}より${gap}です。書き間違いや、抜けた区分がないか確かめてください。数えた日が違うためなら、このまま始められます。`,
  )
}

function people(count: number): string {
  return `${count.toLocaleString('ja-JP')}人`
}

const noIntroduction = doubt(
  'introduction',
  'あいさつがありません。手紙と回答の画面に、だれが、何のために尋ねるかが出ません。',
)

const languageNames = { easy: 'やさしい日本語', en: '英語' } as const

/** Languages a survey is offered in, with the questions that would be asked in Japanese all the same. */
function untranslated({ questions }: SurveyDefinition): readonly Problem[] {
  return answerLanguages.flatMap((language) => {
    if (language === 'ja') return []
    const left = questions.filter(({ version: { wording, options } }) =>
      [wording, ...options.map((option) => option.wording)].some((each) => lacks(each, language)),
    )
    if (left.length === 0) return []
    const name = languageNames[language]
    const numbers = left.map(({ position }) => `問${position}`).join('・')
    const message = `${name}の文がない設問か選択肢があります（${numbers}）。${name}で答える人にも、ふつうの日本語で出ます。`
    return [doubt(`untranslated-${language}`, message)]
  })
}

function lacks(wording: Wording, language: 'easy' | 'en'): boolean {
  return wording[language] === null
}

function doubt(code: string, message: string): Problem {
  return { code: `survey/${code}`, severity: 'asks', message }
}
