/** A figure with its unit set smaller behind it. */
import type { Decimal } from '../../lib/decimal.ts'
import { valueText } from '../format/value.ts'
import type { Site } from '../site.ts'
import { Original } from './original.tsx'

interface ValueProps {
  readonly site: Site
  readonly value: Decimal
  readonly unit: string | null
}

export function Value({ site, value, unit }: ValueProps) {
  const text = valueText(value, unit)
  return (
    <span class="value">
      <span class="value-digits">{text.digits}</span>
      {text.unit === '' ? null : (
        <span class="value-unit">
          <Original site={site} text={text.unit} />
        </span>
      )}
    </span>
  )
}
