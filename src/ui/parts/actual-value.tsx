/** An actual with what a careful reader must know about it: as of when, and whether it may still change. */
import { isMasked, type Observation } from '../../evidence/observation.ts'
import type { TargetJudgement } from '../../judgement/judgement.ts'
import { printDecimal } from '../../lib/decimal.ts'
import { formatDay, monthEnd } from '../format/day.ts'
import type { Site } from '../site.ts'
import { Original } from './original.tsx'
import { Value } from './value.tsx'

interface ActualValueProps {
  readonly site: Site
  readonly actual: Pick<
    Observation,
    'value' | 'unit' | 'asOf' | 'provisional' | 'measurement'
  > | null
}

export function ActualValue({ site, actual }: ActualValueProps) {
  const words = site.words.sheet
  if (actual !== null && isMasked(actual)) {
    return <span class="missing">{site.words.registers.few}</span>
  }
  if (actual === null || actual.value === null) return <span class="missing">{words.noActual}</span>
  const notes = [
    actual.asOf === null ? '' : asOf(site, actual.asOf),
    actual.provisional ? words.provisionalMark : '',
  ].filter((note) => note !== '')
  return (
    <>
      <Value site={site} value={actual.value} unit={actual.unit} />
      {notes.length === 0 ? null : (
        <span class="figure-note">
          {site.words.bracketed(notes.join(site.words.listSeparator))}
        </span>
      )}
    </>
  )
}

interface ResultActualProps {
  readonly site: Site
  readonly result: TargetJudgement
}

/** The actual a target was held against; each one by its name where the target measures several things. */
export function ResultActual({ site, result }: ResultActualProps) {
  const used = usedActuals(result)
  if (used.length < 2) return <ActualValue site={site} actual={result.actual} />
  return (
    <ul class="plain-list">
      {used.map((step) => (
        <li>
          <span class="label">
            <Original site={site} text={step.label} />
          </span>{' '}
          <ActualValue site={site} actual={step} />
        </li>
      ))}
    </ul>
  )
}

/** Two conditions on one thing are held against one figure: it is said once. */
function usedActuals({ evaluation }: TargetJudgement) {
  const used = evaluation.steps.flatMap((step) =>
    step.kind === 'used' && step.what === 'actual' ? [step] : [],
  )
  const nameOf = ({ label, value, unit, asOf: day }: (typeof used)[number]) =>
    [label, value === null ? '' : printDecimal(value), unit, day].join('\n')
  return used.filter((step, at) => used.findIndex((other) => nameOf(other) === nameOf(step)) === at)
}

function asOf(site: Site, day: string): string {
  const month = monthEnd(day, site.language)
  const words = site.words.sheet
  return month === null ? words.asOf(formatDay(day, site.language)) : words.asOfMonthEnd(month)
}
