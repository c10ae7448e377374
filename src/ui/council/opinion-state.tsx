/** Where an opinion stands, always in words, with the day it is due; late ones say so. */
import { isOpen } from '../../evidence/council/opinion.ts'
import type { PublicOpinion } from '../../evidence/council/public-opinion.ts'
import { formatDay } from '../format/day.ts'
import type { Site } from '../site.ts'
import { councilWords } from '../words/council-words.ts'

interface OpinionStateProps {
  readonly site: Site
  readonly opinion: Pick<PublicOpinion, 'stage' | 'due' | 'closedOn'>
}

export function OpinionState({ site, opinion }: OpinionStateProps) {
  const words = councilWords(site.language)
  const { stage, due, closedOn } = opinion
  const day = isOpen(opinion) ? due : (closedOn ?? due)
  return (
    <span class="opinion-state">
      <span class={`badge opinion-${stage}`}>{words.opinionStages[stage]}</span>{' '}
      <span class="opinion-day">
        {isOpen(opinion) ? `${words.due} ` : ''}
        {formatDay(day, site.language)}
        {isOpen(opinion) && due < site.today ? (
          <strong class="opinion-late">{words.overdue}</strong>
        ) : null}
      </span>
    </span>
  )
}
