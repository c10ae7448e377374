/** How grave a finding is, in a sign and a word; the colour only repeats it. */
import type { Severity } from '../../check/finding.ts'
import type { Site } from '../site.ts'

const signs: Readonly<Record<Severity, string>> = { error: '×', warning: '！', info: 'ⓘ' }

export function SeveritySign({
  site,
  severity,
}: {
  readonly site: Site
  readonly severity: Severity
}) {
  return (
    <span class={`finding-severity finding-severity-${severity}`}>
      <span class="outcome-shape" aria-hidden="true">
        {signs[severity]}
      </span>
      {site.words.check.severity[severity]}
    </span>
  )
}
