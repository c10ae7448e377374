/**
 * Lines in an order that nobody can foresee, more of them than memory holds: each goes onto a heap drawn by lot, and
 * each heap is shuffled by itself. Every order comes out as often as any other (Rao 1961, Sandelius 1962).
 */
import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import { getAt } from '../../lib/get-at.ts'
import { createSeals, sealKeyLength } from '../../lib/seal.ts'
import { shuffled } from '../../lib/shuffled.ts'
import type { Sql } from '../../store/database.ts'
import { listHeapParts, recordHeapPart, removeHeaps } from '../../store/survey/heap-store.ts'

export interface HeapShuffle {
  /** @param line Without a line break: a text as JSON has none */
  add(line: string): void
  /** Puts aside what has grown too long: to be asked again and again between lines. */
  relieve(): Promise<void>
  /** All that was added, a heap at a time; afterwards nothing is left of it. */
  take(): AsyncGenerator<readonly string[]>
}

/** Characters in a heap, which is in memory as a whole, and in all heaps until a part of them is put aside. */
const aHeap = 1_000_000
const inMemory = 8_000_000

interface Heap {
  lines: string[]
  length: number
  /** Parts put aside in the database. */
  parts: number
}

/** @param expected Characters that will come, about; a short list never leaves the memory */
export function shuffleInHeaps(
  sql: Sql,
  expected: number,
  size = aHeap,
  most = inMemory,
): HeapShuffle {
  const id = randomUUID()
  // forgotten with this: what is put aside opens for nobody else
  const seals = createSeals(randomBytes(sealKeyLength))
  const heaps = Array.from(
    { length: Math.max(1, Math.ceil(expected / size)) },
    (): Heap => ({ lines: [], length: 0, parts: 0 }),
  )
  const aPart = most / heaps.length
  const nameOf = (heap: number, part: number) => `heap:${id}:${heap}:${part}`

  async function putAside(heap: Heap, at: number): Promise<void> {
    const part = heap.parts
    const content = seals.seal(Buffer.from(heap.lines.join('\n')), nameOf(at, part))
    await recordHeapPart(sql, id, { heap: at, part }, content)
    heap.lines = []
    heap.length = 0
    heap.parts += 1
  }

  return {
    add(line) {
      const at = randomInt(heaps.length)
      const heap = getAt(heaps, at)
      heap.lines.push(line)
      heap.length += line.length
    },
    async relieve() {
      if (heaps.length === 1) return
      for (const [at, heap] of heaps.entries()) {
        if (heap.length > aPart) await putAside(heap, at)
      }
    },
    async *take() {
      for (const [at, heap] of heaps.entries()) {
        const parts = heap.parts === 0 ? [] : await listHeapParts(sql, id, at)
        const aside = parts.flatMap(({ part, content }) =>
          Buffer.from(seals.open(content, nameOf(at, part)))
            .toString('utf8')
            .split('\n'),
        )
        const lines = [...aside, ...heap.lines]
        heap.lines = []
        yield shuffled(lines)
      }
      if (heaps.some(({ parts }) => parts > 0)) await removeHeaps(sql, id)
    },
  }
}
