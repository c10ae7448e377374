/** How a survey was weighted, in its report: why, whose answer counts for how much, and what the shares rest on. */
import { populationGaps } from '../../evidence/survey/population-gap.ts'
import { isBeforeWeightedNumbers, type SurveyResult } from '../../evidence/survey/result.ts'
import type { SurveyDefinition } from '../../evidence/survey/survey.ts'
import { type Certainty, spreadOf } from '../../evidence/survey/weights.ts'
import { whyUnweighted } from '../../evidence/survey/why-unweighted.ts'
import { japaneseSurveyWords as words } from '../../ui/words/japanese-survey.ts'
import { literal } from '../pdf/typst-source.ts'
import { masked, number, table } from './report-table.ts'

/** Nothing where the survey is not weighted, or was published before weights were told. */
export function weightsSource(result: SurveyResult, definition: SurveyDefinition): string {
  const { weights, questions } = result
  if (weights == null) return ''
  const by = questions.find(({ position }) => position === weights.by)
  const why = whyUnweighted(result)
  const isShown = why === null
  const spread = isShown ? spreadOf(weights.groups, ({ ja }) => ja) : null
  const gap = populationGaps(definition).find(({ of }) => of === 'weights')
  const notes = [
    words.weightsWhy(by?.name ?? '', weights.by),
    ...(why === null ? [] : [words.notWeighted[why]]),
    ...(spread === null ? [] : [words.spread(spread.heaviest, spread.lightest)]),
    ...(gap === undefined ? [] : [words.populationGap(number(gap.sum), number(gap.population))]),
    ...(weights.without === null || weights.without === 0
      ? []
      : [words.withoutWeight(by?.name ?? '', weights.by, number(weights.without))]),
    ...(isShown && weights.certainty !== null ? [certaintyText(weights.certainty)] : []),
    ...(isShown && questions.some(isBeforeWeightedNumbers) ? [words.numbersAsCounted] : []),
  ]
  return [
    `#heading(level: 2, ${literal(words.weights)})`,
    ...notes.map((note) => `#par(${literal(note)})`),
    table(
      ['区分', '人口', '人口の割合(%)', '回答', '回答の割合(%)', words.weight],
      weights.groups.map((group) =>
        group.respondents === null
          ? [group.wording.ja, number(group.population), group.populationShare ?? '—'].concat([
              masked,
              masked,
              masked,
            ])
          : [
              group.wording.ja,
              number(group.population),
              group.populationShare ?? '—',
              number(group.respondents),
              group.respondentShare ?? '—',
              group.weight ?? '—',
            ],
      ),
      [3, 2, 2, 2, 2, 2],
    ),
  ].join('\n')
}

function certaintyText({ n, effective, designEffect }: Certainty): string {
  return words.certainty(number(n), number(effective), designEffect)
}
