/** An actual with what a careful reader must know about it: as of when, and whether it may still change. */
import type { Observation } from '../../evidence/observation.ts'
import { formatDay, monthEnd } from '../format/day.ts'
import type { Site } from '../site.ts'
import { Value } from './value.tsx'

interface ActualValueProps {
  readonly site: Site
  readonly actual: Observation | null
}

export function ActualValue({ site, actual }: ActualValueProps) {
  const words = site.words.sheet
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

function asOf(site: Site, day: string): string {
  const month = monthEnd(day, site.language)
  const words = site.words.sheet
  return month === null ? words.asOf(formatDay(day, site.language)) : words.asOfMonthEnd(month)
}
