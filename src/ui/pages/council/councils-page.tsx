/** All councils of the city: one line each, with how many opinions are still being dealt with. */

import type { OpinionStage } from '../../../evidence/council/opinion.ts'
import { isOpen } from '../../../evidence/council/opinion.ts'
import { type Meeting, meetingTitle } from '../../../evidence/council/records.ts'
import type { Office } from '../../../judgement/judged-sheet.ts'
import { CouncilFrame } from '../../council/council-frame.tsx'
import { formatDay } from '../../format/day.ts'
import { officeName } from '../../office-name.ts'
import { Original } from '../../parts/original.tsx'
import type { Site } from '../../site.ts'
import { councilWords } from '../../words/council-words.ts'

export interface CouncilsPageProps {
  readonly site: Site
  readonly councils: readonly {
    readonly office: Office
    readonly counts: readonly { readonly stage: OpinionStage; readonly count: number }[]
    readonly next: Meeting | null
  }[]
}

export function CouncilsPage({ site, councils }: CouncilsPageProps) {
  const words = councilWords(site.language)
  return (
    <CouncilFrame site={site} office={null} title={words.title} at={null} lead={words.listLead}>
      <h2 id="list">{words.list}</h2>
      {councils.length === 0 ? <p class="missing">{words.none}</p> : null}
      <ul class="meeting-list">
        {councils.map(({ office, counts, next }) => {
          const all = counts.reduce((sum, { count }) => sum + count, 0)
          const open = counts.filter(isOpen).reduce((sum, { count }) => sum + count, 0)
          return (
            <li>
              <p>
                <a href={site.links.council(office.code)}>
                  {words.titleOf(officeName(site, office))}
                </a>
              </p>
              <p class="meeting-facts">
                <span>{words.opinionsSummary(all, open)}</span>
                {next === null ? null : (
                  <span>
                    {words.next}{' '}
                    <a href={site.links.councilMeeting(next.id)}>
                      {formatDay(next.notice.on, site.language)}{' '}
                      <Original site={site} text={meetingTitle(next)} />
                    </a>
                  </span>
                )}
              </p>
            </li>
          )
        })}
      </ul>
    </CouncilFrame>
  )
}
