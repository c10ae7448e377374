/** What happened to an opinion, day by day: who took it on, the reply, what was done and in which budget, who was told. */
import type { PublicOpinion, PublicStep } from '../../evidence/council/public-opinion.ts'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { formatDay } from '../format/day.ts'
import { formatYear } from '../format/year.ts'
import { Original } from '../parts/original.tsx'
import type { Site } from '../site.ts'
import { councilWords } from '../words/council-words.ts'

export interface SheetLinkOf {
  readonly id: string
  readonly title: string
  readonly fiscalYear: FiscalYear
}

interface OpinionCourseProps {
  readonly site: Site
  readonly opinion: Pick<PublicOpinion, 'receivedOn'>
  readonly steps: readonly PublicStep[]
  /** By initiative. */
  readonly carried: Readonly<Record<string, SheetLinkOf>>
}

export function OpinionCourse({ site, opinion, steps, carried }: OpinionCourseProps) {
  const words = councilWords(site.language)
  return (
    <ol class="course">
      <li>
        <p class="course-day">{formatDay(opinion.receivedOn, site.language)}</p>
        <p class="course-what">{words.received}</p>
      </li>
      {steps.map((step) => (
        <li>
          <p class="course-day">{formatDay(step.on, site.language)}</p>
          <p class="course-what">{words.courseOf[step.kind]}</p>
          <Told site={site} step={step} carried={carried} />
        </li>
      ))}
    </ol>
  )
}

interface ToldProps extends Pick<OpinionCourseProps, 'site' | 'carried'> {
  readonly step: PublicStep
}

function Told({ site, step, carried }: ToldProps) {
  const words = councilWords(site.language)
  switch (step.kind) {
    case 'routed':
      return (
        <p>
          <Original site={site} text={step.section} />
        </p>
      )
    case 'answered':
      return <p>{words.handlings[step.reply.handling]}</p>
    case 'acted':
      return <Acted site={site} action={step.action} carried={carried} />
    case 'postponed':
      return (
        <p>
          {words.until(formatDay(step.until, site.language))}{' '}
          <Original site={site} text={step.reason} />
        </p>
      )
    case 'told':
      return (
        <p>
          <Original site={site} text={step.how} />
        </p>
      )
    default:
      return null
  }
}

interface ActedProps extends Pick<OpinionCourseProps, 'site' | 'carried'> {
  readonly action: Extract<PublicStep, { readonly kind: 'acted' }>['action']
}

function Acted({ site, action, carried }: ActedProps) {
  const words = councilWords(site.language)
  const { budget, initiative } = action
  const sheet = initiative === null ? undefined : carried[initiative]
  return (
    <>
      <p>
        <Original site={site} text={action.text} />
      </p>
      {budget === null ? null : (
        <p>
          {words.budget} {formatYear(budget.fiscalYear, site.language)}{' '}
          <Original site={site} text={budget.name} />
          {budget.amount === null ? null : ` ${yen(budget.amount, site.language)}`}
        </p>
      )}
      {sheet === undefined ? null : (
        <p>
          {words.carriedOn}{' '}
          <a href={site.links.sheet(sheet.id)}>
            {formatYear(sheet.fiscalYear, site.language)}{' '}
            <Original site={site} text={sheet.title} />
          </a>
        </p>
      )}
    </>
  )
}

function yen(amount: number, language: Site['language']): string {
  const digits = String(amount).replace(/\B(?=(?:\d{3})+$)/g, ',')
  return language === 'ja' ? `${digits}円` : `¥${digits}`
}
