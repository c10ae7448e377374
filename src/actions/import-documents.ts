/**
 * Imports many documents, several at a time: while the database keeps one, the next is read. Those of one office
 * go in the order given, so that each year meets the one before it.
 */
import type { Result } from '../lib/problem.ts'
import type { ActionContext } from './context.ts'
import {
  type ImportedDocument,
  type ImportFile,
  type ImportGiven,
  prepareImport,
  recordImport,
} from './import-document.ts'
import { officeNames } from './office-names.ts'

/** How many documents are under way at once: enough to keep the database and the reader busy. */
const lanes = 4

export interface ImportOrder {
  readonly file: ImportFile
  readonly given: ImportGiven
}

/** @param onDone Told of each document as it is done, which may be in another order than given */
export async function importDocuments<Order extends ImportOrder>(
  context: ActionContext,
  orders: AsyncIterable<Order> | Iterable<Order>,
  onDone: (order: Order, result: Result<ImportedDocument>) => void,
): Promise<void> {
  const offices = await officeNames(context)
  const underWay = new Set<Promise<void>>()
  const lastOf = new Map<string, Promise<void>>()
  for await (const order of orders) {
    const prepared = prepareImport(order.file, order.given, offices)
    if (!prepared.ok) {
      onDone(order, prepared)
      continue
    }
    const { office } = prepared.value
    const before = lastOf.get(office) ?? Promise.resolve()
    const work = before.then(async () => {
      onDone(order, await recordImport(context, prepared.value))
    })
    const settled = work.finally(() => underWay.delete(settled))
    settled.catch(() => {}) // the first fault ends the import; those behind it say the same
    underWay.add(settled)
    lastOf.set(office, work)
    if (underWay.size >= lanes) await Promise.race(underWay)
  }
  await Promise.all(underWay)
}
