/** An initiative in a list: its number pairs (目標 → 実績), the outcome, and the office's own verdict. */
import type { JudgedSheet } from '../../judgement/judged-sheet.ts'
import type { TargetJudgement } from '../../judgement/judgement.ts'
import type { Target } from '../../target/ast.ts'
import { formatConditions } from '../format/condition.ts'
import type { Site } from '../site.ts'
import { sheetStanding, targetStanding } from '../standing.ts'
import { titleOf } from '../title-of.ts'
import { ResultActual } from './actual-value.tsx'
import { DeclaredVerdict } from './declared-verdict.tsx'
import { Original } from './original.tsx'
import { OutcomeSign } from './outcome-sign.tsx'

interface InitiativeLineProps {
  readonly site: Site
  readonly judged: JudgedSheet
}

export function InitiativeLine({ site, judged }: InitiativeLineProps) {
  const { sheet, judgement } = judged
  const words = site.words.sheet
  return (
    <li class="initiative">
      <div class="initiative-head">
        <h3 class="initiative-title">
          {sheet.number === null ? null : <span class="initiative-number">{sheet.number}</span>}
          <a href={site.links.sheet(judged.id)}>
            <Original site={site} text={titleOf(site, judged)} />
          </a>
        </h3>
        {sheet.revised ? <span class="badge">{words.marks.revised}</span> : null}
      </div>
      <div class="initiative-verdicts">
        <OutcomeSign
          site={site}
          standing={sheetStanding(judgement)}
          judgeAgainOn={judgement?.judgeAgainOn ?? null}
        />
        {sheet.selfEvaluation === null ? null : (
          <span class="initiative-declared">
            <span class="label">{words.declared}</span>{' '}
            <DeclaredVerdict site={site} declared={sheet.selfEvaluation.verdict.value} />
          </span>
        )}
        {judgement?.agrees === false ? (
          <span class="differs">
            <span aria-hidden="true">！</span>
            {words.differs}
          </span>
        ) : null}
      </div>
      <TargetPairs site={site} judged={judged} />
    </li>
  )
}

export function TargetPairs({ site, judged }: InitiativeLineProps) {
  const { sheet, judgement } = judged
  const { targets } = sheet.yearPlan
  if (targets.length === 0) return <p class="missing">{site.words.officeYear.noTargets}</p>
  return (
    <ul class="pairs">
      {targets.map(({ target }, position) => (
        <TargetPair
          site={site}
          target={target}
          result={judgement?.targets.find((each) => each.position === position) ?? null}
          alone={targets.length === 1}
        />
      ))}
    </ul>
  )
}

interface TargetPairProps {
  readonly site: Site
  readonly target: Target
  readonly result: TargetJudgement | null
  readonly alone: boolean
}

function TargetPair({ site, target, result, alone }: TargetPairProps) {
  const words = site.words.officeYear
  return (
    <li class="pair">
      <span class="pair-name">
        <Original site={site} text={target.indicator ?? target.asWritten} />
      </span>
      <div class="pair-figures">
        <div class="pair-target">
          <span class="label">{words.target}</span> {formatConditions(target, site.language)}
        </div>
        {result === null ? null : (
          <>
            <div class="pair-actual">
              <span class="label">{words.actual}</span> <ResultActual site={site} result={result} />
            </div>
            {alone ? null : <OutcomeSign site={site} standing={targetStanding(result)} />}
          </>
        )}
      </div>
    </li>
  )
}
