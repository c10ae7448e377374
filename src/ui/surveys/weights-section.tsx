/** How a survey was weighted, for a reader who never heard of it: why, who counts for how many, and what it costs. */
import { populationGaps } from '../../evidence/survey/population-gap.ts'
import { isBeforeWeightedNumbers, type SurveyResult } from '../../evidence/survey/result.ts'
import type { SurveyDefinition } from '../../evidence/survey/survey.ts'
import { type Certainty, type GroupWeight, spreadOf } from '../../evidence/survey/weights.ts'
import { whyUnweighted } from '../../evidence/survey/why-unweighted.ts'
import { say } from '../../evidence/survey/wording.ts'
import { TableRegion } from '../parts/table-region.tsx'
import type { Site } from '../site.ts'
import { formatCount } from './question-tables.tsx'

interface WeightsSectionProps {
  readonly site: Site
  readonly result: SurveyResult
  readonly definition: SurveyDefinition
}

/** Nothing where the survey is not weighted, or was published before weights were told. */
export function WeightsSection({ site, result, definition }: WeightsSectionProps) {
  const { weights } = result
  if (weights == null) return null
  const words = site.words.survey
  const by = result.questions.find(({ position }) => position === weights.by)
  const why = whyUnweighted(result)
  const isShown = why === null
  const gap = populationGaps(definition).find(({ of }) => of === 'weights')
  return (
    <section class="survey-weights" id="weights">
      <h2>{words.weights}</h2>
      <p>{words.weightsWhy(by?.name ?? '', weights.by)}</p>
      {why === null ? (
        <Spread site={site} groups={weights.groups} />
      ) : (
        <p>{words.notWeighted[why]}</p>
      )}
      <TableRegion caption={words.weights} quietCaption>
        <thead>
          <tr>
            <th scope="col">{words.group}</th>
            {[words.inhabitants, words.answered, words.weight].map((head) => (
              <th scope="col" class="number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weights.groups.map((group) => (
            <Group site={site} group={group} />
          ))}
        </tbody>
      </TableRegion>
      <ul class="survey-rules">
        {gap === undefined ? null : (
          <li>{words.populationGap(formatCount(gap.sum), formatCount(gap.population))}</li>
        )}
        {weights.without === null || weights.without === 0 ? null : (
          <li>{words.withoutWeight(by?.name ?? '', weights.by, formatCount(weights.without))}</li>
        )}
        {isShown && weights.certainty !== null ? (
          <li>{certaintyText(site, weights.certainty)}</li>
        ) : null}
        {isShown && result.questions.some(isBeforeWeightedNumbers) ? (
          <li>{words.numbersAsCounted}</li>
        ) : null}
      </ul>
    </section>
  )
}

function Group({ site, group }: { readonly site: Site; readonly group: GroupWeight }) {
  const { masked } = site.words.survey
  const { respondents, population, populationShare, respondentShare, weight } = group
  return (
    <tr>
      <th scope="row">{say(group.wording, site.language)}</th>
      <td class="number">
        {formatCount(population)}
        <span class="share-range">{percent(populationShare)}</span>
      </td>
      <td class="number">
        {respondents === null ? masked : formatCount(respondents)}
        <span class="share-range">{percent(respondentShare)}</span>
      </td>
      <td class="number">{respondents === null ? masked : (weight ?? '—')}</td>
    </tr>
  )
}

function percent(share: string | null): string {
  return share === null ? '' : `${share}%`
}

function Spread({
  site,
  groups,
}: {
  readonly site: Site
  readonly groups: readonly GroupWeight[]
}) {
  const spread = spreadOf(groups, (wording) => say(wording, site.language))
  return spread === null ? null : (
    <p>{site.words.survey.spread(spread.heaviest, spread.lightest)}</p>
  )
}

function certaintyText({ words }: Site, { n, effective, designEffect }: Certainty): string {
  return words.survey.certainty(formatCount(n), formatCount(effective), designEffect)
}
