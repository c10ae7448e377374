/**
 * The steps of a judgement, opened by whoever wants to follow: what was read, what was used, by which rule,
 * what came out; each step that rests on the document leads to its words there.
 */
import type { JudgedSheet } from '../../judgement/judged-sheet.ts'
import type { SheetJudgement, TargetJudgement } from '../../judgement/judgement.ts'
import { knownRuleSets } from '../../judgement/rule-set.ts'
import { explainStep } from '../../target/explain-evaluation.ts'
import type { Step } from '../../target/step.ts'
import { actualField, fieldOf } from '../field-path.ts'
import { formatConditions } from '../format/condition.ts'
import type { Site } from '../site.ts'
import { sheetStanding, targetStanding } from '../standing.ts'
import { OutcomeSign } from './outcome-sign.tsx'
import { SourceLink } from './source-link.tsx'

export type Half = 'yearPlan' | 'multiYear'

interface TargetStepsProps {
  readonly site: Site
  readonly judged: JudgedSheet
  readonly half: Half
  readonly result: TargetJudgement
  /** The rule that makes the sheet's outcome of this target alone; null where other targets join in. */
  readonly rule: string | null
}

export function TargetSteps(props: TargetStepsProps) {
  const { site, result, rule } = props
  const words = site.words.sheet
  const { steps } = result.evaluation
  return (
    <details class="steps">
      <summary>{words.steps(steps.length + (rule === null ? 1 : 2))}</summary>
      <ol class="steps-list">
        {steps.map((step) => (
          <li>
            <span class="step-kind">{words.stepKind[step.kind]}</span>
            <span class="step-text">
              {step.kind === 'read' ? (
                <q class="step-quote" lang="ja">
                  {step.asWritten}
                </q>
              ) : null}
              {stepText(props, step)} <StepSource {...props} step={step} />
            </span>
          </li>
        ))}
        {rule === null ? null : <RuleStep site={site} rule={rule} />}
        <li>
          <span class="step-kind">{words.result}</span>
          <span class="step-text">
            <OutcomeSign
              site={site}
              standing={targetStanding(result)}
              judgeAgainOn={result.evaluation.provisional?.judgeAgainOn ?? null}
            />
          </span>
        </li>
      </ol>
    </details>
  )
}

/** In English the reading is told in English: the canonical sentence is Japanese, as the target itself. */
function stepText({ site, judged, half, result }: TargetStepsProps, step: Step): string {
  const read = judged.sheet[half].targets[result.position]
  return step.kind === 'read' && site.language === 'en' && read !== undefined
    ? site.words.target.readAs(formatConditions(read.target, 'en'))
    : explainStep(step, site.language)
}

/** Where the step's words stand: the target's sentence, or the figure's own place. */
function StepSource(props: TargetStepsProps & { readonly step: Step }) {
  const { site, judged, half, result, step } = props
  const words = site.words.sheet
  const target = fieldOf(judged.position, half, 'targets', result.position)
  if (step.kind === 'read') {
    return (
      <SourceLink site={site} document={judged.document.id} place={target} field={words.target} />
    )
  }
  if (step.kind !== 'used') return null
  if (step.what !== 'actual' || result.actual === null) {
    return (
      <SourceLink site={site} document={judged.document.id} place={target} field={words.baseline} />
    )
  }
  const { source } = result.actual
  if (source.kind === 'measure') {
    const { fiscalYear } = result.actual
    const { traceLink } = site.words.registers
    return <a href={site.links.trace(source, fiscalYear)}>{traceLink}</a>
  }
  const { document, span } = source
  const actuals =
    document === judged.document.id ? (judged.sheet.selfEvaluation?.actuals ?? []) : []
  return (
    <SourceLink
      site={site}
      document={document}
      place={actualField(judged.position, actuals, span)}
      field={words.actual}
    />
  )
}

interface SheetStepsProps {
  readonly site: Site
  readonly judgement: SheetJudgement
}

/** How the targets together make the sheet's outcome. */
export function SheetSteps({ site, judgement }: SheetStepsProps) {
  const words = site.words.sheet
  return (
    <details class="steps">
      <summary>{words.wholeSteps}</summary>
      <ol class="steps-list">
        <RuleStep site={site} rule={judgement.ruleSet} />
        <li>
          <span class="step-kind">{words.targets}</span>
          <span class="step-text">
            <ul class="plain-list">
              {judgement.targets.map((target, index) => (
                <li>
                  {words.targetNumber(index + 1)}{' '}
                  <OutcomeSign site={site} standing={targetStanding(target)} />
                </li>
              ))}
            </ul>
          </span>
        </li>
        <li>
          <span class="step-kind">{words.result}</span>
          <span class="step-text">
            <OutcomeSign
              site={site}
              standing={sheetStanding(judgement)}
              judgeAgainOn={judgement.judgeAgainOn}
            />
          </span>
        </li>
      </ol>
    </details>
  )
}

/** The rule by its name; a city's own rule that is not known here keeps its code. */
function RuleStep({ site, rule }: { readonly site: Site; readonly rule: string }) {
  const words = site.words.sheet
  const known = knownRuleSets.find(({ id }) => id === rule)
  const name = (site.language === 'ja' ? known?.name : known?.nameEnglish) ?? rule
  return (
    <li>
      <span class="step-kind">{words.ruleSet}</span>
      <span class="step-text">
        {site.words.quoted(name)}
        {known?.rule.kind === 'all-targets' ? site.words.colon + words.allTargets : null}
      </span>
    </li>
  )
}
