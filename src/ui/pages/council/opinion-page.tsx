/** One opinion, followed from what was said to what came of it. */
import {
  opinionNumber,
  type PublicOpinion,
  type PublicStep,
} from '../../../evidence/council/public-opinion.ts'
import { CouncilFrame } from '../../council/council-frame.tsx'
import { OpinionCourse, type SheetLinkOf } from '../../council/opinion-course.tsx'
import { OpinionState } from '../../council/opinion-state.tsx'
import { formatDay } from '../../format/day.ts'
import { Original } from '../../parts/original.tsx'
import type { Site } from '../../site.ts'
import { councilWords } from '../../words/council-words.ts'

export interface OpinionPageProps {
  readonly site: Site
  readonly opinion: PublicOpinion
  readonly steps: readonly PublicStep[]
  readonly about: SheetLinkOf | null
  readonly carried: Readonly<Record<string, SheetLinkOf>>
}

export function OpinionPage(props: OpinionPageProps) {
  const { site, opinion, steps, carried } = props
  const words = councilWords(site.language)
  const title = `${words.opinions} ${opinionNumber(opinion)}`
  return (
    <CouncilFrame site={site} office={opinion.office} title={title} at={opinionNumber(opinion)}>
      <p class="opinion-quote" lang="ja">
        {opinion.summary}
      </p>
      <Facts {...props} />
      <h2 id="answer">{words.answer}</h2>
      <Answer site={site} opinion={opinion} />
      <h2 id="course">{words.course}</h2>
      <OpinionCourse site={site} opinion={opinion} steps={steps} carried={carried} />
    </CouncilFrame>
  )
}

function Facts({ site, opinion, about }: OpinionPageProps) {
  const words = councilWords(site.language)
  return (
    <dl class="page-facts">
      <div>
        <dt>{words.state}</dt>
        <dd>
          <OpinionState site={site} opinion={opinion} />
        </dd>
      </div>
      <div>
        <dt>{words.section}</dt>
        <dd>
          <Original site={site} text={opinion.section} />
        </dd>
      </div>
      <div>
        <dt>{words.from}</dt>
        <dd>
          {opinion.meeting === null ? (
            words.between
          ) : (
            <a href={site.links.councilMeeting(opinion.meeting.id)}>
              <Original site={site} text={opinion.meeting.title} />
            </a>
          )}
        </dd>
      </div>
      {about === null ? null : (
        <div>
          <dt>{words.about}</dt>
          <dd>
            <a href={site.links.sheet(about.id)}>
              <Original site={site} text={about.title} />
            </a>
          </dd>
        </div>
      )}
    </dl>
  )
}

function Answer({ site, opinion }: Pick<OpinionPageProps, 'site' | 'opinion'>) {
  const words = councilWords(site.language)
  const { reply } = opinion
  if (reply === null) return <p class="missing">{words.noAnswer}</p>
  return (
    <>
      <p class="opinion-handling">
        <span class="badge">{words.handlings[reply.handling]}</span>
        {reply.by === null ? null : ` ${words.promisedBy(formatDay(reply.by, site.language))}`}
        {reply.referredTo === '' ? null : ` ${words.referredTo(reply.referredTo)}`}
      </p>
      <p class="opinion-reply" lang="ja">
        {reply.text}
      </p>
    </>
  )
}
