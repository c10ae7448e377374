/** Checks documents for what a careful reader would stop at, without keeping them. */
import type { Finding } from '../check/finding.ts'
import { referenceFor } from '../check/reference/reference-for.ts'
import { runCheck } from '../check/run-check.ts'
import type { Problem } from '../lib/problem.ts'
import type { Municipality } from '../plan/municipality.ts'
import { type NamedReading, readForJudgement } from './read-for-judgement.ts'

export interface DocumentFile {
  /** The path or name it came by. */
  readonly name: string
  readonly bytes: Uint8Array
}

export interface CheckReport {
  /** Document by document in the order given; what is found between two is the newer one's. */
  readonly findings: readonly Finding[]
  /** Why a file could not be taken at all. */
  readonly problems: readonly Problem[]
}

/** @param municipality Whose offices, rules and facts count; null for the common ones */
export async function checkDocuments(
  files: readonly DocumentFile[],
  municipality: Municipality | null,
): Promise<CheckReport> {
  const reads: NamedReading[] = []
  for (const file of files) {
    for await (const reading of readForJudgement(file, municipality)) reads.push(reading)
  }
  const findings = runCheck(
    reads.flatMap(({ read }) => {
      if (!read.ok) return []
      const { document, text, judged } = read.value
      const reference = referenceFor(municipality, document.office, document.fiscalYear)
      const judgements = judged.map(({ judgement }) => judgement)
      return [{ document, text, judgements, reference }]
    }),
  )
  const problems = reads.flatMap(({ name, read }) =>
    read.ok ? [] : read.problems.map((problem) => named(name, problem)),
  )
  return { findings, problems }
}

/** Of several files a reader has to be told which one. */
function named(file: string, problem: Problem): Problem {
  return { ...problem, message: `${file}: ${problem.message}` }
}
