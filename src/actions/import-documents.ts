/**
 * Imports many documents, several at a time: while the database keeps one, the next is read. Those of one office
 * go in the order given, so that each year meets the one before it.
 */
import type { ReadContext } from '../intake/document-parts.ts'
import { type FileReading, type NamedFile, readFiles } from '../intake/read-files.ts'
import type { Result } from '../lib/problem.ts'
import { findMunicipality } from '../store/municipality-store.ts'
import type { ActionContext } from './context.ts'
import {
  type ImportedDocument,
  type ImportGiven,
  prepareImport,
  recordImport,
} from './import-document.ts'
import { readContextIn } from './read-context.ts'

/**
 * How many documents are under way at once. Those of one office wait for each other and mostly stand together, so that
 * far fewer are in the database at a time: with 4 under way it was often one, and the reader stood still beside it.
 */
const lanes = 9

export interface ImportOrder {
  readonly file: NamedFile
  readonly given: ImportGiven
}

/**
 * @param onDone Told of each document as it is done, which may be in another order than given; an archive's by their
 *   own names
 */
export async function importDocuments<Order extends ImportOrder>(
  context: ActionContext,
  orders: AsyncIterable<Order> | Iterable<Order>,
  onDone: (order: Order, name: string, result: Result<ImportedDocument>) => void,
): Promise<void> {
  const { reading, ...terms } = await context.store.read(async (sql) => ({
    reading: await readContextIn(sql, context),
    municipality: await findMunicipality(sql),
  }))
  const underWay = new Set<Promise<void>>()
  const lastOf = new Map<string, Promise<void>>()
  for await (const { order, file, read } of readAhead(orders, reading)) {
    const prepared = read.ok ? prepareImport(file, read.value, order.given) : read
    if (!prepared.ok) {
      onDone(order, file.name, prepared)
      continue
    }
    const { office } = prepared.value
    const before = lastOf.get(office) ?? Promise.resolve()
    const work = before.then(async () => {
      onDone(order, file.name, await recordImport(context, prepared.value, terms))
    })
    const settled = work.finally(() => underWay.delete(settled))
    settled.catch(() => {}) // the first fault ends the import; those behind it say the same
    underWay.add(settled)
    lastOf.set(office, work)
    if (underWay.size >= lanes) await Promise.race(underWay)
  }
  await Promise.all(underWay)
}

interface OrderReading<Order> extends FileReading {
  readonly order: Order
}

/** Readings in the order given; while one is kept, the next files are opened. */
async function* readAhead<Order extends ImportOrder>(
  orders: AsyncIterable<Order> | Iterable<Order>,
  reading: ReadContext,
): AsyncGenerator<OrderReading<Order>> {
  const ahead: AsyncGenerator<OrderReading<Order>>[] = []
  const begun: Promise<IteratorResult<OrderReading<Order>>>[] = []
  for await (const order of orders) {
    const readings = readOrder(order, reading)
    ahead.push(readings)
    begun.push(readings.next())
    if (ahead.length > filesAhead) yield* drain(ahead.shift(), begun.shift())
  }
  while (ahead.length > 0) yield* drain(ahead.shift(), begun.shift())
}

/** As many as there are processes that read. */
const filesAhead = 2

async function* readOrder<Order extends ImportOrder>(order: Order, context: ReadContext) {
  for await (const reading of readFiles(order.file, context)) yield { ...reading, order }
}

async function* drain<T>(
  readings: AsyncGenerator<T> | undefined,
  first: Promise<IteratorResult<T>> | undefined,
): AsyncGenerator<T> {
  const begun = await first
  if (begun === undefined || begun.done === true) return
  yield begun.value
  if (readings !== undefined) yield* readings
}
