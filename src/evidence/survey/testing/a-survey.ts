/** A survey of the fictional city with as many questions as a test needs. */
import { fiscalYear } from '../../../japanese/fiscal-year.ts'
import type { QuestionKind } from '../question.ts'
import type { AskedQuestion, SurveyDefinition } from '../survey.ts'
import { wordingOf } from '../wording.ts'

export function questionOf(
  position: number,
  kind: QuestionKind,
  options: number,
  more: Partial<AskedQuestion> = {},
): AskedQuestion {
  return {
    position,
    version: {
      question: `question-${position}`,
      name: `設問${position}`,
      version: 1,
      comparable: false,
      kind,
      wording: wordingOf(`${position}つ目のおたずね`, '', ''),
      options: Array.from({ length: options }, (_, at) => ({
        code: at + 1,
        wording: wordingOf(`選択肢${at + 1}`, '', ''),
      })),
      most: null,
    },
    required: false,
    breakdown: false,
    onlyIf: null,
    ...more,
  }
}

export function surveyOf(
  questions: readonly AskedQuestion[],
  more: Partial<SurveyDefinition> = {},
): SurveyDefinition {
  return {
    series: '区民アンケート',
    fiscalYear: fiscalYear(2020),
    kind: 'residents',
    title: wordingOf('椿坂区 区民アンケート', '', ''),
    introduction: wordingOf('', '', ''),
    opensOn: '2020-11-01',
    closesOn: '2020-11-30',
    design: {
      population: 54_000,
      frame: '住民基本台帳から18歳以上を無作為抽出',
      method: '郵送とウェブ',
      strata: [],
    },
    questions,
    weighting: null,
    maskBelow: 10,
    keepUntil: '2021-03-31',
    ...more,
  }
}
