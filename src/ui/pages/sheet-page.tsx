/** One sheet, whole: the conclusion first, then everything it rests on, laid out as the form prints it. */
import type { PublicOpinion } from '../../evidence/council/public-opinion.ts'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { forecastSheet } from '../../judgement/forecast-sheet.ts'
import type { IndicatorSeries, JudgedSheet } from '../../judgement/judged-sheet.ts'
import type { ShownFinding } from '../check/shown-finding.ts'
import { OpinionList } from '../council/opinion-list.tsx'
import { formatYear } from '../format/year.ts'
import { officeName } from '../office-name.ts'
import { Budget } from '../parts/budget.tsx'
import { Citation } from '../parts/citation.tsx'
import { Conclusion } from '../parts/conclusion.tsx'
import { FormLinks } from '../parts/form-links.tsx'
import { Layout } from '../parts/layout.tsx'
import { Original } from '../parts/original.tsx'
import { PlanColumns } from '../parts/plan-columns.tsx'
import { ReplacedVersion, type Replacing } from '../parts/replaced-version.tsx'
import { MidyearReviewPart, SelfEvaluationPart } from '../parts/review.tsx'
import { Series } from '../parts/series.tsx'
import { SheetCheck } from '../parts/sheet-check.tsx'
import { TargetForecasts } from '../parts/target-forecast.tsx'
import { readerProblem } from '../reader-problem.ts'
import type { Site } from '../site.ts'
import { sheetStanding } from '../standing.ts'
import { titleOf } from '../title-of.ts'
import { councilWords } from '../words/council-words.ts'

export interface SheetPageProps {
  readonly site: Site
  readonly judged: JudgedSheet
  readonly series: readonly (IndicatorSeries | null)[]
  readonly years: readonly (SheetLink & { readonly fiscalYear: FiscalYear })[]
  /** Why the office judges otherwise than its figures; null where nobody wrote it. */
  readonly verdictReason: string | null
  /** null where this one speaks for the year. */
  readonly replacedBy: Replacing | null
  readonly previous: SheetLink | null
  readonly next: SheetLink | null
  /** What the check found on it; null while its document was not checked. */
  readonly findings: readonly ShownFinding[] | null
  /** What the ward council said about the initiative. */
  readonly opinions: readonly PublicOpinion[]
}

export interface SheetLink {
  readonly id: string
  readonly number: number | null
  readonly title: string
}

/** Who, when, what, and how it came out. */
function descriptionOf(site: Site, judged: JudgedSheet): string {
  const words = site.words.sheet
  const { office, fiscalYear, sheet, judgement } = judged
  const verdict = sheet.selfEvaluation?.verdict.value ?? null
  return words.description({
    office: officeName(site, office),
    year: formatYear(fiscalYear, site.language),
    title: titleOf(site, judged),
    outcome: words[sheetStanding(judgement)],
    declared: verdict === null ? null : words[verdict],
  })
}

export function SheetPage(props: SheetPageProps) {
  const { site, judged, series } = props
  const forecasts = forecastSheet(judged, series)
  const { office, fiscalYear, sheet } = judged
  const year = formatYear(fiscalYear, site.language)
  const title = titleOf(site, judged)
  const shown = series.filter((each) => each !== null)
  return (
    <Layout
      site={site}
      title={`${title} ${officeName(site, office)} ${year}`}
      description={descriptionOf(site, judged)}
      crumbs={[
        { text: officeName(site, office), href: site.links.office(office.code) },
        { text: year, href: site.links.officeYear(office.code, fiscalYear) },
        { text: title, href: null },
      ]}
    >
      <SheetHead site={site} judged={judged} title={title} />
      {props.replacedBy === null ? null : (
        <ReplacedVersion site={site} judged={judged} by={props.replacedBy} />
      )}
      <Conclusion
        site={site}
        judged={judged}
        speaks={props.replacedBy === null}
        reason={props.verdictReason}
      />
      {shown.length === 0 ? null : (
        <section class="trend">
          <h2 id="trend">{site.words.sheet.trend}</h2>
          <div class="series-list">
            {shown.map((each) => (
              <Series site={site} series={each} />
            ))}
          </div>
        </section>
      )}
      <TargetForecasts site={site} forecasts={[...forecasts.yearPlan, ...forecasts.multiYear]} />
      <PlanColumns site={site} judged={judged} />
      <MidyearReviewPart site={site} judged={judged} />
      <SelfEvaluationPart site={site} judged={judged} />
      <SheetCheck site={site} judged={judged} findings={props.findings} />
      <CouncilOpinions site={site} opinions={props.opinions} />
      <ReadingProblems site={site} problems={sheet.problems} />
      <Budget site={site} lines={sheet.budget ?? []} />
      {judged.document.form === 'review-sheet' ? null : (
        <FormLinks
          site={site}
          id="form"
          href={(medium) => site.links.sheetForm(judged.id, medium)}
        />
      )}
      <More {...props} />
    </Layout>
  )
}

interface SheetHeadProps {
  readonly site: Site
  readonly judged: JudgedSheet
  readonly title: string
}

function SheetHead({ site, judged, title }: SheetHeadProps) {
  const { sheet, framework, office, fiscalYear } = judged
  const words = site.words.sheet
  return (
    <header class="page-head">
      <p class="page-kicker">
        <span>{`${officeName(site, office)} ${formatYear(fiscalYear, site.language)}`}</span>
        {sheet.number === null ? null : <span>{words.sheetNumber(sheet.number)}</span>}
        {sheet.revised ? <span class="badge">{words.marks.revised}</span> : null}
      </p>
      <h1>
        <Original site={site} text={title} />
      </h1>
      {sheet.theme === null ? null : (
        <p class="page-subtitle">
          <Original site={site} text={sheet.theme.text} />
        </p>
      )}
      <dl class="page-facts">
        {framework === null ? null : (
          <div>
            <dt>{words.framework}</dt>
            <dd>
              <Original site={site} text={framework} />
            </dd>
          </div>
        )}
        {sheet.pillar === null ? null : (
          <div>
            <dt>{words.pillar}</dt>
            <dd>
              <Original site={site} text={sheet.pillar.text} />
            </dd>
          </div>
        )}
      </dl>
    </header>
  )
}

/** Nothing is said where nobody commented: most offices' councils are kept elsewhere. */
function CouncilOpinions({ site, opinions }: Pick<SheetPageProps, 'site' | 'opinions'>) {
  if (opinions.length === 0) return null
  return (
    <section>
      <h2 id="council">{councilWords(site.language).aboutSheet(opinions.length)}</h2>
      <OpinionList site={site} opinions={opinions} />
    </section>
  )
}

function ReadingProblems(props: {
  readonly site: Site
  readonly problems: JudgedSheet['sheet']['problems']
}) {
  const { site, problems } = props
  if (problems.length === 0) return null
  return (
    <details class="reading-problems">
      <summary>{site.words.sheet.problems(problems.length)}</summary>
      <ul>
        {problems.map((problem) => (
          <li>{readerProblem(site, problem)}</li>
        ))}
      </ul>
    </details>
  )
}

/** Other years of the initiative, its neighbours in the plan, and the document itself. */
function More({ site, judged, years, previous, next }: SheetPageProps) {
  const words = site.words.sheet
  return (
    <section class="more">
      <p>
        <a
          href={site.links.source(judged.document.id, { field: `sheets.${judged.position}.title` })}
        >
          {words.seeSource}
        </a>
      </p>
      <Citation site={site} judged={judged} />
      {years.length < 2 ? null : (
        <>
          <h2>{words.otherYears}</h2>
          <ul class="year-links">
            {years.map((each) => (
              <li>
                {each.id === judged.id ? (
                  <span aria-current="page">{formatYear(each.fiscalYear, site.language)}</span>
                ) : (
                  <a href={site.links.sheet(each.id)}>
                    {formatYear(each.fiscalYear, site.language)}
                  </a>
                )}
              </li>
            ))}
          </ul>
          <p>
            <a href={site.links.initiative(judged.initiative)}>{words.wholeHistory}</a>
          </p>
        </>
      )}
      <nav class="neighbours" aria-label={words.neighbours}>
        <Neighbour site={site} link={previous} label={words.previous} rel="prev" />
        <Neighbour site={site} link={next} label={words.next} rel="next" />
      </nav>
    </section>
  )
}

interface NeighbourProps {
  readonly site: Site
  readonly link: SheetLink | null
  readonly label: string
  readonly rel: 'prev' | 'next'
}

function Neighbour({ site, link, label, rel }: NeighbourProps) {
  if (link === null) return null
  return (
    <a class={`neighbour neighbour-${rel}`} rel={rel} href={site.links.sheet(link.id)}>
      <span class="label">{label}</span>
      <span>
        {link.number === null ? '' : `${link.number} `}
        <Original site={site} text={link.title} />
      </span>
    </a>
  )
}
