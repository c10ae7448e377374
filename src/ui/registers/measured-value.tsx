/** A figure counted from records: its value, as of when, and that it may still change. */
import { ActualValue } from '../parts/actual-value.tsx'
import type { Site } from '../site.ts'
import type { ShownFigure } from './shown.ts'

interface MeasuredValueProps {
  readonly site: Site
  readonly figure: Pick<ShownFigure, 'value' | 'unit' | 'asOf' | 'provisional' | 'masked'>
}

export function MeasuredValue({ site, figure }: MeasuredValueProps) {
  if (figure.masked === true) return <span class="missing">{site.words.registers.few}</span>
  if (figure.value === null) {
    return <span class="missing">{site.words.registers.indicator.blank}</span>
  }
  return <ActualValue site={site} actual={figure} />
}
