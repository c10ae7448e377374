/**
 * Findings as SARIF 2.1.0 (OASIS), the common form in which checkers report to other tools. What an office set aside
 * goes along as a suppression with its reason, as the standard has it.
 */
import type { Finding, Severity } from './finding.ts'
import { identityOfFinding } from './identity-of-finding.ts'
import { rules } from './rules.ts'

/** A finding, and why its office set it aside, where it did. */
export interface ReportedFinding {
  readonly finding: Finding
  readonly setAside: string | null
}

/** @param findings Whose sources are paths or names of files */
export function findingsSarif(findings: readonly ReportedFinding[]) {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'torikumi',
            language: 'ja',
            rules: rules.map(({ id, title, remedy, severity }) => ({
              id,
              name: title,
              shortDescription: { text: title },
              help: { text: remedy },
              defaultConfiguration: { level: levels[severity] },
            })),
          },
        },
        results: findings.map(resultOf),
      },
    ],
  }
}

function resultOf({ finding, setAside }: ReportedFinding) {
  const { rule, severity, message, remedy, where } = finding
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: levels[severity],
    message: { text: `${message}${remedy}` },
    locations: where.map(({ source, line, text }) => ({
      physicalLocation: {
        artifactLocation: { uri: uriOf(source) },
        region: { startLine: line, snippet: { text } },
      },
    })),
    partialFingerprints: { 'ruleAndWords/v1': identityOfFinding(finding, null) },
    ...(setAside === null ? {} : { suppressions: [suppression(setAside)] }),
  }
}

function suppression(reason: string) {
  return { kind: 'external', status: 'accepted', justification: reason }
}

/** A path as a relative reference: a `#` or `?` in a name is part of the name. */
function uriOf(source: string): string {
  return source.split('/').map(encodeURIComponent).join('/')
}

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}
