/** What changed between two versions of a plan, without keeping either. */
import type { Change } from '../check/versions/change.ts'
import { diffDocuments } from '../check/versions/diff-documents.ts'
import { readFile } from '../intake/read-files.ts'
import { fail, ok, type Result } from '../lib/problem.ts'
import type { DocumentFile } from './check-documents.ts'

/** @returns Fails with the problems of every file that cannot be taken at all */
export async function compareDocuments(
  old: DocumentFile,
  current: DocumentFile,
): Promise<Result<readonly Change[]>> {
  const [before, after] = await Promise.all([old, current].map((file) => readFile(file)))
  if (before?.ok === true && after?.ok === true) return ok(diffDocuments(before.value, after.value))
  return fail(...[before, after].flatMap((read) => (read?.ok === false ? read.problems : [])))
}
