/** What the check finds in a draft, apart from problems of reading: those are ours, these are the document's. */
import type { DraftFinding } from '../draft/draft-finding.ts'
import { fieldId } from '../draft/ids.ts'
import type { Site } from '../site.ts'
import { ruleWords } from '../words/rule-words.ts'
import { SeveritySign } from './severity-sign.tsx'

/** A draft with more than these has a page of its own once accepted. */
const most = 100

export function DraftFindings({
  site,
  findings,
}: {
  readonly site: Site
  /** null: not checked yet, for its size. */
  readonly findings: readonly DraftFinding[] | null
}) {
  if (findings === null) {
    return (
      <p class="field-hint">
        取組の数が多いため、この画面では点検していません。確定すると点検し、指摘を点検のページに示します。
      </p>
    )
  }
  if (findings.length === 0) return null
  return (
    <details class="draft-findings">
      <summary>点検の指摘（{findings.length}件）</summary>
      <p class="field-hint">
        読み取りの問題ではなく、文書に書かれた内容について確かめたいところです。このままでも確定できます。
      </p>
      {findings.length > most ? (
        <p>はじめの{most}件を示しています。残りは、確定したあと点検のページで見られます。</p>
      ) : null}
      <ol>
        {findings.slice(0, most).map(({ finding, path }) => (
          <li>
            <SeveritySign site={site} severity={finding.severity} /> {finding.message}
            {ruleWords(finding.rule, site.language).remedy}{' '}
            {path === null ? (
              <q>{finding.where[0]?.text}</q>
            ) : (
              <a href={`#${fieldId(path)}`}>読み取った内容へ</a>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}
