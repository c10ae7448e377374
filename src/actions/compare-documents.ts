/** What changed between two versions of a plan, without keeping either. */
import type { Change } from '../check/versions/change.ts'
import { diffDocuments } from '../check/versions/diff-documents.ts'
import { readDocument } from '../intake/read-document.ts'
import { fail, ok, type Result } from '../lib/problem.ts'
import type { DocumentFile } from './check-documents.ts'

/** @returns Fails with the problems of every file that cannot be taken at all */
export function compareDocuments(
  old: DocumentFile,
  current: DocumentFile,
): Result<readonly Change[]> {
  const [before, after] = [old, current].map(({ name, bytes }) => readDocument(name, bytes))
  if (before?.ok === true && after?.ok === true) return ok(diffDocuments(before.value, after.value))
  return fail(...[before, after].flatMap((read) => (read?.ok === false ? read.problems : [])))
}
