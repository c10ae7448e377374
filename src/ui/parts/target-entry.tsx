/** A target as the form states it, what was read from it, and the marks and doubts it carries. */

import type { Child } from 'hono/jsx'
import type { TargetJudgement } from '../../judgement/judgement.ts'
import type { PlacedTarget } from '../../plan/sheet.ts'
import type { Target } from '../../target/ast.ts'
import { fieldOf } from '../field-path.ts'
import { formatConditions } from '../format/condition.ts'
import { readerProblem } from '../reader-problem.ts'
import type { Site } from '../site.ts'
import { targetStanding } from '../standing.ts'
import { japaneseSheetWords } from '../words/japanese-sheet.ts'
import type { Half } from './judgement-steps.tsx'
import { Original } from './original.tsx'
import { OutcomeSign } from './outcome-sign.tsx'
import { EntryHeading, type FieldOrigin } from './passages.tsx'
import { SourceLink } from './source-link.tsx'
import { TargetReason } from './target-reason.tsx'

interface TargetEntriesProps {
  readonly site: Site
  readonly origin: FieldOrigin
  readonly half: Half
  readonly targets: readonly PlacedTarget[]
  /** Judgements to show beside the targets; the conclusion shows those of the year half already. */
  readonly results: readonly TargetJudgement[]
}

export function TargetEntries({ site, origin, half, targets, results }: TargetEntriesProps) {
  if (targets.length === 0) return null
  const words = site.words.sheet
  return (
    <div class="form-field">
      <h4 class="form-field-title">{words.targets}</h4>
      <ul class="passages">
        {targets.map((placed, index) => (
          <>
            <EntryHeading site={site} under={placed.under} before={targets[index - 1]?.under} />
            <li>
              <TargetWords site={site} placed={placed}>
                <SourceLink
                  site={site}
                  document={origin.document}
                  place={fieldOf(origin.position, half, 'targets', index)}
                  field={words.targetNumber(index + 1)}
                />
              </TargetWords>
              <TargetStanding
                site={site}
                result={results.find(({ position }) => position === index) ?? null}
              />
            </li>
          </>
        ))}
      </ul>
    </div>
  )
}

interface TargetWordsProps {
  readonly site: Site
  readonly placed: PlacedTarget
  /** The link to the sentence in the source. */
  readonly children: Child
}

/** The sentence, its badges, and its reading in plain words. */
export function TargetWords({ site, placed: { target, label }, children }: TargetWordsProps) {
  const words = site.words.sheet
  const badges = target.marks.map((mark) => words.marks[mark])
  return (
    <>
      {label === null ? null : <span class="target-label">{label} </span>}
      {named(target) ? null : (
        <span class="target-indicator">
          <Original site={site} text={target.indicator ?? ''} />
        </span>
      )}
      <Original site={site} text={withoutBadges(target)} />
      {[...(target.framework === null ? [] : [target.framework]), ...badges].map((badge) => (
        <span class="badge">{badge}</span>
      ))}{' '}
      {children}
      <span class="reading">{readingOf(site, target)}</span>
      {target.problems
        .filter(({ code }) => code !== 'target/without-number' || !isBlank(target))
        .map((problem) => (
          <span class="reading reading-problem">{readerProblem(site, problem)}</span>
        ))}
    </>
  )
}

function readingOf({ words: { sheet: words }, language }: Site, target: Target): string {
  if (target.conditions.length === 0) return words.unreadTarget
  return isBlank(target) ? words.valueMissing : words.readAs(formatConditions(target, language))
}

function isBlank({ conditions }: Target): boolean {
  const [only] = conditions
  return conditions.length === 1 && only?.kind === 'deferred' && only.why === 'blank'
}

/** What a badge says beside the sentence is not read out twice at its end. */
function withoutBadges({ asWritten, framework, marks }: Target): string {
  const printed = [framework ?? '', ...marks.map((mark) => japaneseSheetWords.marks[mark])]
  const shown = printed.filter((badge) => badge !== '')
  let text = asWritten
  for (;;) {
    const badge = shown.find((each) => text.trimEnd().endsWith(each))
    if (badge === undefined) return text
    const rest = text.trimEnd().slice(0, -badge.length).trimEnd()
    if (rest === '') return text
    text = rest
  }
}

/** Whether the sentence itself names what is measured; else a line above it did, and the reader needs it here. */
function named({ indicator, asWritten }: Target): boolean {
  return indicator === null || asWritten.includes(indicator.slice(0, 4))
}

function TargetStanding(props: { readonly site: Site; readonly result: TargetJudgement | null }) {
  const { site, result } = props
  if (result === null) return null
  return (
    <span class="reading">
      <OutcomeSign site={site} standing={targetStanding(result)} />{' '}
      <TargetReason site={site} result={result} />
    </span>
  )
}
