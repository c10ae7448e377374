/** Edits documents again and again, always in the same way, and tells which comparison went wrong. */
import type { CheckedDocument } from '../document-view.ts'
import type { Change } from '../versions/change.ts'
import { diffDocuments } from '../versions/diff-documents.ts'
import { checkable } from './check-case.ts'
import { type Edit, editsOfLayout, editsOfSubstance } from './edits.ts'
import { randomFrom } from './random.ts'

export interface Trial {
  /** How many documents were edited: not every document has something of every kind. */
  readonly edited: number
  /** Each failure with what was edited and what was found. */
  readonly wrong: readonly string[]
}

/** Each edit has to be found under its kind, declared or not. */
export function tryEditsOfSubstance(documents: readonly CheckedDocument[], rounds: number): Trial {
  return tryEdits(documents, rounds, editsOfSubstance, (edit, changes) =>
    changes.some(
      ({ kind, declared, substantive }) =>
        kind === edit.kind && declared === edit.declared && substantive === (kind !== 'mark'),
    ),
  )
}

/** No edit may be found to have substance. */
export function tryEditsOfLayout(documents: readonly CheckedDocument[], rounds: number): Trial {
  return tryEdits(documents, rounds, editsOfLayout, (_, changes) =>
    changes.every(({ substantive }) => !substantive),
  )
}

function tryEdits(
  documents: readonly CheckedDocument[],
  rounds: number,
  edits: (document: CheckedDocument, random: () => number) => Edit | null,
  isRight: (edit: Edit, changes: readonly Change[]) => boolean,
): Trial {
  const random = randomFrom(20_201_121)
  const wrong: string[] = []
  let edited = 0
  // a round may find nothing to edit; more than a few in a row would be a document without fields
  for (let round = 0; edited < rounds && round < rounds * 4; round += 1) {
    const document = documents[Math.floor(random() * documents.length)]
    const edit = document === undefined ? null : edits(document, random)
    if (document === undefined || edit === null) continue
    edited += 1
    const changes = diffDocuments(document, checkable(document.document.source, edit.text))
    if (isRight(edit, changes)) continue
    const told = changes.map(({ kind, old, new: now }) => `${kind} ${old?.text} > ${now?.text}`)
    wrong.push(`${document.document.source} ${edit.kind} ${edit.what}: ${told.join(' | ')}`)
  }
  return { edited, wrong }
}
