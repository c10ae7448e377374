/** Why a target came out as it did, in a list: what was measured, the figures, and whether they may be chance. */
import type { TargetJudgement } from '../../judgement/judgement.ts'
import { isWithinError } from '../../judgement/within-error.ts'
import type { PlacedTarget } from '../../plan/sheet.ts'
import type { Site } from '../site.ts'
import { Original } from './original.tsx'
import { TargetReason } from './target-reason.tsx'

interface NamedReasonProps {
  readonly site: Site
  /** Of the half the judgement is of. */
  readonly targets: readonly PlacedTarget[]
  readonly result: TargetJudgement
}

export function NamedReason({ site, targets, result }: NamedReasonProps) {
  const target = targets[result.position]?.target
  return (
    <>
      {target === undefined ? null : (
        <>
          <Original site={site} text={target.indicator ?? target.asWritten} />
          {site.words.colon}
        </>
      )}
      <TargetReason site={site} result={result} />
      {isWithinError(result) ? (
        <strong>{`${site.words.sentenceGap}${site.words.registers.withinError}`}</strong>
      ) : null}
    </>
  )
}
