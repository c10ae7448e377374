/**
 * The check over many sheets: every rule over sheet, document, versions and years of a city of any size. The peer reads
 * and judges the same sheets; the limit folds the widths of their text and looks at each letter once for each rule.
 */

import { judgeReading } from '../src/actions/read-for-judgement.ts'
import type { CheckedDocument } from '../src/check/document-view.ts'
import { referenceFor } from '../src/check/reference/reference-for.ts'
import { rules } from '../src/check/rules.ts'
import { runCheck } from '../src/check/run-check.ts'
import { readDocument } from '../src/intake/read-document.ts'
import { documentsWithSheets } from './city-of-any-size.ts'
import { compare, grow, type Report, type Surroundings } from './harness.ts'

const sheetsARound = 600
const sizes = [1_000, 10_000]
const limitSeconds = 20

export async function checkSheets({ projectFolder, say }: Surroundings): Promise<Report> {
  const { documents, sheets } = documentsWithSheets(projectFolder, sheetsARound)
  say(`${sheets} 枚の取組を点検しています`)
  const checked = documents.map(checkedDocument)
  const comparison = await compare('judged sheets → findings', 'sheets', [
    {
      name: `${rules.length} rules`,
      role: 'ours',
      work: () => (runCheck(checked).length > 0 ? sheets : 0),
    },
    {
      name: 'read and judge the same',
      role: 'peer',
      work: () =>
        documents.every(({ name, bytes }) => readAndJudge(name, bytes).judged.length > 0)
          ? sheets
          : 0,
    },
    {
      name: 'NFKC and one look at each letter for each rule',
      role: 'limit',
      work: () => (checked.every(({ text }) => scan(text.normalize('NFKC')) > 0) ? sheets : 0),
    },
  ])
  const growth = await grow(
    'checking judged sheets',
    sizes,
    (size) => {
      say(`${size} 枚までの伸び方を測っています`)
      const all = documentsWithSheets(projectFolder, size).documents.map(checkedDocument)
      return () => runCheck(all)
    },
    { rounds: 2 },
  )
  const seconds = growth.points.at(-1)?.seconds ?? Number.NaN
  return {
    id: 'check',
    title: 'the check over many sheets',
    comparisons: [comparison],
    growths: [growth],
    bars: [
      {
        says: `10,000 sheets in ≤ ${limitSeconds} s`,
        measured: `${seconds.toFixed(1)} s`,
        holds: seconds <= limitSeconds,
      },
      { says: 'slope ≤ 1.05', measured: growth.slope.toFixed(2), holds: growth.slope <= 1.05 },
    ],
  }
}

/** Each round of the city has offices of its own, as cities have. */
function checkedDocument({
  name,
  office,
  bytes,
}: ReturnType<typeof documentsWithSheets>['documents'][number]): CheckedDocument {
  const read = readAndJudge(name, bytes)
  const { text, judged } = read
  const document = { ...read.document, source: name, office }
  return {
    document,
    text,
    judgements: judged.map(({ judgement }) => judgement),
    reference: referenceFor(null, office, document.fiscalYear),
  }
}

function readAndJudge(name: string, bytes: Uint8Array) {
  const read = readDocument(name, bytes)
  if (!read.ok) throw new Error(`${name} could not be read`)
  return judgeReading(read.value, null)
}

/** Looks at every letter, as any rule that reads words must. */
function scan(text: string): number {
  let sum = 0
  for (let rule = 0; rule < rules.length; rule += 1) {
    for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at)
  }
  return sum
}
