/**
 * Why a target came out as it did, in one or two sentences of the page's language. A judgement recorded before reasons
 * had an English form keeps its Japanese one, marked as such.
 */
import type { TargetJudgement } from '../../judgement/judgement.ts'
import type { Site } from '../site.ts'
import { Original } from './original.tsx'

interface TargetReasonProps {
  readonly site: Site
  readonly result: TargetJudgement
}

export function TargetReason({ site, result }: TargetReasonProps) {
  if (site.language === 'en' && result.reasonEnglish !== undefined) return result.reasonEnglish
  return <Original site={site} text={result.reason} />
}
