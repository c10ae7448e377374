/** Findings as SARIF 2.1.0, the common form in which checkers report to other tools. */
import type { Finding, Severity } from './finding.ts'
import { rules } from './rules.ts'

export function findingsSarif(findings: readonly Finding[]) {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'torikumi',
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

function resultOf({ rule, severity, message, remedy, where }: Finding) {
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: `${message}${remedy}` },
    locations: where.map(({ source, line, text }) => ({
      physicalLocation: {
        artifactLocation: { uri: encodeURI(source) },
        region: { startLine: line, snippet: { text } },
      },
    })),
  }
}

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}
