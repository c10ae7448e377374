/** The plan as the form prints it: the years ahead on the left, this year on the right; one column when narrow. */
import type { JudgedSheet } from '../../judgement/judged-sheet.ts'
import type { Activity } from '../../plan/sheet.ts'
import { fieldOf } from '../field-path.ts'
import type { Site } from '../site.ts'
import { Original } from './original.tsx'
import { EntryHeading, type FieldOrigin, Passages } from './passages.tsx'
import { SourceLink } from './source-link.tsx'
import { TargetEntries } from './target-entry.tsx'

interface PlanColumnsProps {
  readonly site: Site
  readonly judged: JudgedSheet
}

export function PlanColumns({ site, judged }: PlanColumnsProps) {
  const words = site.words.sheet
  const { multiYear, yearPlan } = judged.sheet
  const origin = { document: judged.document.id, position: judged.position }
  const part = { site, origin }
  return (
    <section class="form-part">
      <h2 id="plan">{words.plan}</h2>
      <div class="form-columns">
        <section class="form-column">
          <h3 id="multi-year">{words.multiYear}</h3>
          <Passages
            {...part}
            title={words.purpose}
            path={['multiYear', 'purpose']}
            entries={multiYear.purpose}
          />
          <Passages
            {...part}
            title={words.strategy}
            path={['multiYear', 'strategy']}
            entries={multiYear.strategy}
          />
          <Passages
            {...part}
            title={words.outline}
            path={['multiYear', 'outline']}
            entries={multiYear.outline}
          />
          <TargetEntries
            {...part}
            half="multiYear"
            targets={multiYear.targets}
            results={judged.multiYearJudgement?.targets ?? []}
          />
          {isEmpty(multiYear) ? <p class="missing">{words.blank}</p> : null}
        </section>
        <section class="form-column">
          <h3 id="year-plan">{words.yearPlan}</h3>
          <Activities {...part} activities={yearPlan.activities} />
          <TargetEntries {...part} half="yearPlan" targets={yearPlan.targets} results={[]} />
          {isEmpty(yearPlan) ? <p class="missing">{words.blank}</p> : null}
        </section>
      </div>
    </section>
  )
}

interface ActivitiesProps {
  readonly site: Site
  readonly origin: FieldOrigin
  readonly activities: readonly Activity[]
}

/** Activities under the headings they stand under on the form. */
function Activities({ site, origin, activities }: ActivitiesProps) {
  if (activities.length === 0) return null
  const words = site.words.sheet
  return (
    <div class="form-field">
      <h4 class="form-field-title">{words.activities}</h4>
      <ul class="passages">
        {activities.map((activity, index) => (
          <>
            <EntryHeading
              site={site}
              under={activity.under}
              before={activities[index - 1]?.under}
            />
            <li>
              <Original site={site} text={activity.text} />
              {activity.revised ? <span class="badge">{words.marks.revised}</span> : null}{' '}
              <SourceLink
                site={site}
                document={origin.document}
                place={fieldOf(origin.position, 'yearPlan', 'activities', index)}
                field={`${words.activities} ${index + 1}`}
              />
            </li>
          </>
        ))}
      </ul>
    </div>
  )
}

function isEmpty(half: object): boolean {
  return Object.values(half).every((entries) => Array.isArray(entries) && entries.length === 0)
}
