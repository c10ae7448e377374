/** What the check finds in a draft, each with the field its first words stand in. */
import type { Finding } from '../../check/finding.ts'
import type { FieldPlace } from '../../intake/field-place.ts'
import type { DraftGroup } from './draft-field.ts'
import { innermostPlaces } from './draft-problem.ts'

export interface DraftFinding {
  readonly finding: Finding
  /** null: in no field that is shown, or in another document. */
  readonly path: string | null
}

/** @param shown Only these fields can be led to */
export function listDraftFindings(
  findings: readonly Finding[],
  places: readonly FieldPlace[],
  shown: readonly DraftGroup[],
): readonly DraftFinding[] {
  const own = findings.map((finding) => ({
    finding,
    span: finding.where.find(({ source }) => source === finding.document)?.span ?? null,
  }))
  const around = innermostPlaces(
    places,
    own.flatMap(({ span }) => (span === null ? [] : [span])),
  )
  const paths = new Set(shown.flatMap(({ fields }) => fields.map(({ path }) => path)))
  return own.map(({ finding, span }) => {
    const path = span === null ? null : (around.get(span) ?? null)
    return { finding, path: path !== null && paths.has(path) ? path : null }
  })
}
