/** What hangs on the addresses at which documents come in. */
import { acceptance, corrections, draft, returnToDraft, withdrawal } from '../pages/draft.tsx'
import {
  importBatch,
  importBatches,
  pauseBatch,
  receiveBatch,
  resumeBatch,
  returnToBatch,
} from '../pages/import-batch.tsx'
import { importDocument, receiveDocument } from '../pages/import-document.tsx'
import { mapping, mappings, withdrawMapping } from '../pages/mappings.tsx'
import { mapTable, tableMapping } from '../pages/table-mapping.tsx'
import type { documentRoutes } from '../routes/documents.ts'
import type { Handler } from '../visit.ts'

export const documentHandlers: Readonly<Record<keyof typeof documentRoutes, Handler>> = {
  importDocument,
  receiveDocument,
  tableMapping,
  mapTable,
  mappings,
  mapping,
  withdrawMapping,
  importBatches,
  receiveBatch,
  importBatch,
  pauseBatch,
  resumeBatch,
  returnToBatch,
  draft,
  corrections,
  acceptance,
  withdrawal,
  returnToDraft,
}
