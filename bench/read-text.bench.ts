/** W1, the text row: text sheets into judged drafts, on one core. The limit only decodes, folds and looks at each letter. */
import { parse } from 'parse5'
import { judgeReading } from '../src/actions/read-for-judgement.ts'
import { readDocument } from '../src/intake/read-document.ts'
import { documentsWithSheets } from './city-of-any-size.ts'
import { compare, grow, type Report, type Surroundings } from './harness.ts'

/** So many that the round which warms up does: after 600 the compiler is still at work on the reader. */
const sheetsARound = 2_400
const sizes = [100, 1_000, 10_000]
const barPerSecond = 3_000

export async function readText({ projectFolder, say }: Surroundings): Promise<Report> {
  const { documents, sheets } = documentsWithSheets(projectFolder, sheetsARound)
  const each = (work: (name: string, bytes: Uint8Array) => boolean) => () => {
    for (const { name, bytes } of documents) {
      if (!work(name, bytes)) throw new Error(`${name} could not be read`)
    }
    return sheets
  }
  say(`${sheets} 枚の取組を読んでいます`)
  const decoder = new TextDecoder()
  const comparison = await compare('text → judged drafts', 'sheets', [
    {
      name: 'read and judge',
      role: 'ours',
      work: each((name, bytes) => readAndJudge(name, bytes)),
    },
    { name: 'read alone', role: 'peer', work: each((name, bytes) => readDocument(name, bytes).ok) },
    {
      name: 'parse5',
      role: 'peer',
      work: each((_, bytes) => parse(decoder.decode(bytes)).childNodes.length > 0),
    },
    {
      name: 'decode + NFKC + scan',
      role: 'limit',
      work: each((_, bytes) => scan(decoder.decode(bytes).normalize('NFKC')) > 0),
    },
  ])
  const growth = await grow('reading and judging', sizes, (size) => {
    say(`${size} 枚までの伸び方を測っています`)
    const all = documentsWithSheets(projectFolder, size).documents
    return () => all.map(({ name, bytes }) => readAndJudge(name, bytes))
  })
  const whole = await grow('one document', sizes, (size) => {
    const all = documentsWithSheets(projectFolder, size).documents
    const bytes = new Uint8Array(Buffer.concat(all.map((document) => document.bytes)))
    return () => readDocument('one.txt', bytes).ok
  })
  const [ours, , , limit] = comparison.standings
  const perSecond = ours?.perSecond ?? 0
  const share = (limit?.perSecond ?? Number.NaN) / perSecond
  return {
    id: 'W1',
    title: 'text sheets into judged drafts',
    comparisons: [comparison],
    growths: [growth, whole],
    bars: [
      {
        says: `≥ ${barPerSecond.toLocaleString('en')} sheets/s on one core`,
        measured: `${Math.round(perSecond).toLocaleString('en')} sheets/s`,
        holds: perSecond >= barPerSecond,
      },
      {
        says: 'the limit is ≤ 21.3 × as fast (64,000 to 3,000 sheets/s)',
        measured: `${share.toFixed(1)} ×`,
        holds: share <= 21.3,
      },
      ...[growth, whole].map(({ title, slope }) => ({
        says: `${title}: slope ≤ 1.05`,
        measured: slope.toFixed(2),
        holds: slope <= 1.05,
      })),
    ],
  }
}

/** Looks at every letter, as any reader must. */
function scan(text: string): number {
  let sum = 0
  for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at)
  return sum
}

function readAndJudge(name: string, bytes: Uint8Array): boolean {
  const read = readDocument(name, bytes)
  return read.ok && judgeReading(read.value, null).judged.length > 0
}
