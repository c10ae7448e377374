/**
 * Imports many documents, many in one transaction: while the database keeps a lot, the next is read. Those of one office
 * go in the order given and one after the other, so that each year meets the one before it.
 */
import type { ReadContext } from '../intake/document-parts.ts'
import { type FileReading, type NamedFile, readFiles } from '../intake/read-files.ts'
import { getAt } from '../lib/get-at.ts'
import { openLots } from '../lib/lots.ts'
import type { Result } from '../lib/problem.ts'
import type { Municipality } from '../plan/municipality.ts'
import { DatabaseUnavailable } from '../store/connection/unavailable.ts'
import { findMunicipality } from '../store/municipality-store.ts'
import type { ActionContext } from './context.ts'
import {
  type ImportedDocument,
  type ImportGiven,
  type PreparedImport,
  prepareImport,
  recordImports,
} from './import-document.ts'
import { readContextIn } from './read-context.ts'

/** One lot is kept while the next is read and judged; a third would only wait for them. */
const lots = { most: 16, lanes: 2, patience: 200 }

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
  const { reading, municipality } = await context.store.read(async (sql) => ({
    reading: await readContextIn(sql, context),
    municipality: await findMunicipality(sql),
  }))
  const keeping = openLots<Arrival<Order>>(async (lot) => {
    const results = await keepLot(context, lot, municipality)
    for (const [at, { order, prepared }] of lot.entries()) {
      onDone(order, prepared.file.name, getAt(results, at))
    }
  }, lots)
  try {
    for await (const { order, file, read } of readAhead(orders, reading)) {
      const prepared = read.ok ? prepareImport(file, read.value, order.given) : read
      if (!prepared.ok) onDone(order, file.name, prepared)
      else {
        const { office, sha256 } = prepared.value
        await keeping.add({ order, prepared: prepared.value }, [office, sha256])
      }
    }
  } finally {
    await keeping.end()
  }
}

interface Arrival<Order> {
  readonly order: Order
  readonly prepared: PreparedImport
}

/** What the program fails on in one document must not cost the others of its lot. */
async function keepLot(
  context: ActionContext,
  lot: readonly Arrival<unknown>[],
  municipality: Municipality | null,
): Promise<readonly Result<ImportedDocument>[]> {
  const prepared = lot.map((arrival) => arrival.prepared)
  try {
    return await recordImports(context, prepared, municipality)
  } catch (cause) {
    if (lot.length === 1 || cause instanceof DatabaseUnavailable) throw cause
  }
  const results: Result<ImportedDocument>[] = []
  for (const each of prepared) results.push(...(await recordImports(context, [each], municipality)))
  return results
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
