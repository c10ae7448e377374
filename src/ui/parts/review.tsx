/** The mid-year review and the self-evaluation as the form prints them; a blank part says that it is blank. */
import type { JudgedSheet } from '../../judgement/judged-sheet.ts'
import type { Passage } from '../../lib/span.ts'
import type { MidyearReview, SelfEvaluation } from '../../plan/sheet.ts'
import { fieldOf } from '../field-path.ts'
import type { Site } from '../site.ts'
import { DeclaredVerdict } from './declared-verdict.tsx'
import { Original } from './original.tsx'
import { type FieldOrigin, Passages } from './passages.tsx'
import { SourceLink } from './source-link.tsx'

interface ReviewProps {
  readonly site: Site
  readonly judged: JudgedSheet
}

export function MidyearReviewPart({ site, judged }: ReviewProps) {
  const words = site.words.sheet
  const review = judged.sheet.midyearReview
  return (
    <section class="form-part">
      <h2 id="midyear">{words.midyear}</h2>
      {review === null ? (
        <p class="missing">{words.midyearBlank}</p>
      ) : (
        <Midyear site={site} origin={originOf(judged)} review={review} />
      )}
    </section>
  )
}

interface MidyearProps {
  readonly site: Site
  readonly origin: FieldOrigin
  readonly review: MidyearReview
}

function Midyear({ site, origin, review }: MidyearProps) {
  const words = site.words.sheet
  const { implementationOutlook, attainmentOutlook, issues } = review
  return (
    <div class="form-columns">
      <dl class="marks form-column">
        <Mark
          site={site}
          origin={origin}
          name={words.implementationOutlook}
          path="implementationOutlook"
          text={implementationOutlook.value && words.implementation[implementationOutlook.value]}
        />
        <Mark
          site={site}
          origin={origin}
          name={words.attainmentOutlook}
          path="attainmentOutlook"
          text={attainmentOutlook.value && words.attainment[attainmentOutlook.value]}
        />
      </dl>
      <div class="form-column">
        <Issues site={site} origin={origin} path={['midyearReview', 'issues']} issues={issues} />
      </div>
    </div>
  )
}

interface MarkProps {
  readonly site: Site
  readonly origin: FieldOrigin
  readonly name: string
  readonly path: string
  /** null when blank or unreadable. */
  readonly text: string | null
}

function Mark({ site, origin, name, path, text }: MarkProps) {
  return (
    <div class="mark">
      <dt>{name}</dt>
      <dd>
        {text ?? <span class="missing">{site.words.sheet.markUnread}</span>}{' '}
        <SourceLink
          site={site}
          document={origin.document}
          place={fieldOf(origin.position, 'midyearReview', path)}
          field={name}
        />
      </dd>
    </div>
  )
}

export function SelfEvaluationPart({ site, judged }: ReviewProps) {
  const words = site.words.sheet
  const evaluation = judged.sheet.selfEvaluation
  return (
    <section class="form-part">
      <h2 id="self-evaluation">{words.selfEvaluation}</h2>
      {evaluation === null ? (
        <p class="missing">{words.selfEvaluationBlank}</p>
      ) : (
        <Evaluation site={site} origin={originOf(judged)} evaluation={evaluation} />
      )}
    </section>
  )
}

interface EvaluationProps {
  readonly site: Site
  readonly origin: FieldOrigin
  readonly evaluation: SelfEvaluation
}

function Evaluation({ site, origin, evaluation }: EvaluationProps) {
  const words = site.words.sheet
  const { results, actuals, verdict, issues } = evaluation
  return (
    <div class="form-columns">
      <div class="form-column">
        <Passages
          site={site}
          origin={origin}
          level={3}
          title={words.results}
          path={['selfEvaluation', 'results']}
          entries={results}
        />
        <Passages
          site={site}
          origin={origin}
          level={3}
          title={words.attainmentStatus}
          path={['selfEvaluation', 'actuals']}
          entries={actuals}
        />
        {results.length + actuals.length === 0 ? <p class="missing">{words.blank}</p> : null}
      </div>
      <div class="form-column">
        <div class="form-field">
          <h3 class="form-field-title">{words.verdict}</h3>
          <p>
            <DeclaredVerdict site={site} declared={verdict.value} />{' '}
            <SourceLink
              site={site}
              document={origin.document}
              place={fieldOf(origin.position, 'selfEvaluation', 'verdict')}
              field={words.verdict}
            />
          </p>
        </div>
        <Issues site={site} origin={origin} path={['selfEvaluation', 'issues']} issues={issues} />
      </div>
    </div>
  )
}

interface IssuesProps {
  readonly site: Site
  readonly origin: FieldOrigin
  readonly path: readonly [string, string]
  readonly issues: Passage | null
}

function Issues({ site, origin, path, issues }: IssuesProps) {
  const words = site.words.sheet
  return (
    <div class="form-field">
      <h3 class="form-field-title">{words.issues}</h3>
      {issues === null ? (
        <p class="missing">{words.blank}</p>
      ) : (
        <p>
          <Original site={site} text={issues.text} />{' '}
          <SourceLink
            site={site}
            document={origin.document}
            place={fieldOf(origin.position, ...path)}
            field={words.issues}
          />
        </p>
      )}
    </div>
  )
}

function originOf(judged: JudgedSheet): FieldOrigin {
  return { document: judged.document.id, position: judged.position }
}
