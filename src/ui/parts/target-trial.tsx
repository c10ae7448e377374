/** What a target would come out as for a figure somebody tries, with every step; marked as a trial. */
import { explainStep } from '../../target/explain-evaluation.ts'
import type { Evaluation } from '../../target/step.ts'
import type { Site } from '../site.ts'
import { targetStanding } from '../standing.ts'
import { OutcomeSign } from './outcome-sign.tsx'

export function TargetTrial({ site, trial }: { readonly site: Site; readonly trial: Evaluation }) {
  const words = site.words.target
  return (
    <div class="target-trial">
      <p class="label">{words.trial}</p>
      <p class="target-trial-outcome">
        <OutcomeSign site={site} standing={targetStanding({ evaluation: trial })} />{' '}
        <span class="target-trial-note">{words.trialNote}</span>
      </p>
      <ol class="steps-list">
        {trial.steps
          .filter(({ kind }) => kind !== 'read')
          .map((step) => (
            <li>
              <span class="step-kind">{site.words.sheet.stepKind[step.kind]}</span>
              <span class="step-text">{explainStep(step, site.language)}</span>
            </li>
          ))}
      </ol>
    </div>
  )
}
