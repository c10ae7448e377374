/** Opinions as a list: what was said, where it stands, who answers for it. */
import { opinionNumber, type PublicOpinion } from '../../evidence/council/public-opinion.ts'
import { Original } from '../parts/original.tsx'
import type { Site } from '../site.ts'
import { councilWords } from '../words/council-words.ts'
import { OpinionState } from './opinion-state.tsx'

interface OpinionListProps {
  readonly site: Site
  readonly opinions: readonly PublicOpinion[]
}

export function OpinionList({ site, opinions }: OpinionListProps) {
  const words = councilWords(site.language)
  return (
    <ul class="opinion-list">
      {opinions.map((opinion) => (
        <li class="opinion">
          <p class="opinion-summary">
            <a href={site.links.councilOpinion(opinion.id)}>
              <Original site={site} text={opinion.summary} />
            </a>
          </p>
          <p class="opinion-facts">
            <OpinionState site={site} opinion={opinion} />
            <span>
              {words.number} {opinionNumber(opinion)}
            </span>
            <span>
              {words.section} <Original site={site} text={opinion.section} />
            </span>
          </p>
        </li>
      ))}
    </ul>
  )
}
