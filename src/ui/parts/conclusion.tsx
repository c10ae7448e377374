/** The conclusion of a sheet: the computed outcome beside the office's verdict, and the figures behind it. */
import type { JudgedSheet } from '../../judgement/judged-sheet.ts'
import type { TargetJudgement } from '../../judgement/judgement.ts'
import { comparisonsOf } from '../../judgement/progress.ts'
import { isWithinError } from '../../judgement/within-error.ts'
import type { Target } from '../../target/ast.ts'
import { formatConditions } from '../format/condition.ts'
import { formatDifference, formatValue } from '../format/value.ts'
import type { Site } from '../site.ts'
import { sheetStanding, targetStanding } from '../standing.ts'
import { ActualValue, ResultActual } from './actual-value.tsx'
import { DeclaredVerdict, DifferenceBanner } from './declared-verdict.tsx'
import { SheetSteps, TargetSteps } from './judgement-steps.tsx'
import { Original } from './original.tsx'
import { OutcomeSign } from './outcome-sign.tsx'
import { TargetReason } from './target-reason.tsx'

interface ConclusionProps {
  readonly site: Site
  readonly judged: JudgedSheet
}

interface WholeConclusionProps extends ConclusionProps {
  /** Whether this version speaks for its year: only then is what it lacks not published yet. */
  readonly speaks: boolean
  /** Why the office judges otherwise than its figures; null where nobody wrote it. */
  readonly reason: string | null
}

export function Conclusion({ site, judged, speaks, reason }: WholeConclusionProps) {
  const { judgement, sheet } = judged
  const words = site.words.sheet
  const targets = sheet.yearPlan.targets.map(({ target }) => target)
  return (
    <section
      class={`conclusion conclusion-${sheetStanding(judgement)}`}
      aria-labelledby="conclusion"
    >
      <h2 id="conclusion" class="conclusion-title">
        {words.conclusion}
      </h2>
      <Verdicts site={site} judged={judged} />
      {judgement === null ? <p>{speaks ? words.notEvaluatedYet : words.notInThisVersion}</p> : null}
      {targets.length === 0 ? <p>{words.noTargets}</p> : null}
      <ul class="target-results">
        {targets.map((target, position) => (
          <li class="target-result">
            <TargetResult
              site={site}
              judged={judged}
              target={target}
              result={judgement?.targets.find((each) => each.position === position) ?? null}
              alone={targets.length === 1}
            />
          </li>
        ))}
      </ul>
      {judgement === null || targets.length < 2 ? null : (
        <SheetSteps site={site} judgement={judgement} />
      )}
      {judgement === null ? null : (
        <DifferenceBanner
          site={site}
          judgement={judgement}
          reason={reason}
          issuesGiven={Boolean(sheet.selfEvaluation?.issues)}
        />
      )}
    </section>
  )
}

function Verdicts({ site, judged: { judgement, sheet } }: ConclusionProps) {
  const words = site.words.sheet
  return (
    <div class="verdicts">
      <OutcomeSign
        site={site}
        standing={sheetStanding(judgement)}
        judgeAgainOn={judgement?.judgeAgainOn ?? null}
      />
      {judgement === null || judgement.grade === null ? null : (
        <p class="verdict-declared">
          <span class="label">{words.grade}</span> <Original site={site} text={judgement.grade} />
        </p>
      )}
      {sheet.selfEvaluation === null ? null : (
        <p class="verdict-declared">
          <span class="label">{words.declared}</span>{' '}
          <DeclaredVerdict site={site} declared={sheet.selfEvaluation.verdict.value} />
        </p>
      )}
    </div>
  )
}

interface TargetResultProps extends ConclusionProps {
  readonly target: Target
  readonly result: TargetJudgement | null
  /** The only target of its sheet: its sign stands above already. */
  readonly alone: boolean
}

function TargetResult({ site, judged, target, result, alone }: TargetResultProps) {
  return (
    <>
      <p class="target-name">
        {result === null || alone ? null : (
          <OutcomeSign site={site} standing={targetStanding(result)} />
        )}{' '}
        <Original site={site} text={target.indicator ?? target.asWritten} />
      </p>
      <TargetFigures site={site} target={target} result={result} />
      {result?.outcome === 'undetermined' ? (
        <p class="target-reason">
          <TargetReason site={site} result={result} />
        </p>
      ) : null}
      {result === null ? null : (
        <TargetSteps
          site={site}
          judged={judged}
          half="yearPlan"
          result={result}
          rule={alone ? (judged.judgement?.ruleSet ?? null) : null}
        />
      )}
    </>
  )
}

interface TargetFiguresProps {
  readonly site: Site
  readonly target: Target
  readonly result: TargetJudgement | null
}

/** 実績 37.5% ／ 目標 41%以上 ／ 差 −3.5ポイント. */
function TargetFigures({ site, target, result }: TargetFiguresProps) {
  const words = site.words.sheet
  const compared = result === null ? [] : comparisonsOf(result.evaluation)
  const [only] = compared.length === 1 ? compared : []
  return (
    <>
      <dl class="figures">
        {result === null ? null : (
          <div class="figure figure-actual">
            <dt>{words.actual}</dt>
            <dd>
              <ResultActual site={site} result={result} />
              <Measured site={site} result={result} />
            </dd>
          </div>
        )}
        {result?.reported === undefined ? null : (
          <div class="figure">
            <dt>{site.words.registers.reportedWas}</dt>
            <dd>
              <ActualValue site={site} actual={result.reported} />
            </dd>
          </div>
        )}
        <div class="figure">
          <dt>{words.target}</dt>
          <dd>{formatConditions(target, site.language)}</dd>
        </div>
        {only === undefined ? null : (
          <div class="figure">
            <dt>{words.difference}</dt>
            <dd>{formatDifference(only.difference, only.unit, site.language)}</dd>
          </div>
        )}
      </dl>
      {result === null ? null : <Sampling site={site} result={result} />}
    </>
  )
}

/** That the figure was counted from records, and the way down to them. */
function Measured({ site, result }: { readonly site: Site; readonly result: TargetJudgement }) {
  const { actual } = result
  if (actual?.source.kind !== 'measure') return null
  const words = site.words.registers
  return (
    <span class="figure-note">
      {site.words.bracketed(words.fromRecords)}{' '}
      <a href={site.links.trace(actual.source, actual.fiscalYear)}>{words.traceLink}</a>
    </span>
  )
}

interface SamplingProps {
  readonly site: Site
  readonly result: TargetJudgement
}

/** Of a share from a random sample: of how many answers, how far it may lie from the truth, and whether the level is nearer. */
function Sampling({ site, result }: SamplingProps) {
  const { actual } = result
  const interval = actual?.measurement?.interval ?? null
  if (actual === null || actual.n === null || interval === null) return null
  const words = site.words.registers
  const [low, high] = [interval.low, interval.high].map((end) => formatValue(end, actual.unit))
  return (
    <p class="figure-note">
      {words.sampling(actual.n.toLocaleString('ja-JP'), low ?? '', high ?? '')}
      {isWithinError(result) ? <strong> {words.withinError}</strong> : null}
    </p>
  )
}
