/** Addresses at which documents come in: one or many, the tables told how to read, and the drafts made of them. */
import { officeAct, officePage, type Route } from './route.ts'

export const documentRoutes = {
  importDocument: officePage('/import', 'document.receive'),
  receiveDocument: officeAct('/import', 'document.receive'),
  tableMapping: officePage('/import/tables/:table', 'form.map'),
  mapTable: officeAct('/import/tables/:table', 'form.map'),
  mappings: officePage('/import/mappings', 'form.map'),
  mapping: officePage('/import/mappings/:mapping', 'mapping.withdraw'),
  withdrawMapping: officeAct('/import/mappings/:mapping', 'mapping.withdraw'),
  importBatches: officePage('/imports', 'batch.open'),
  receiveBatch: { ...officeAct('/imports', 'batch.open'), form: 'streamed' },
  importBatch: officePage('/imports/:batch', 'batch.read'),
  pauseBatch: officeAct('/imports/:batch/pause', 'batch.hold'),
  resumeBatch: officeAct('/imports/:batch/resume', 'batch.hold'),
  /** An act's address opened again by hand leads back to its batch. */
  returnToBatch: officePage('/imports/:batch/:act{pause|resume}', 'batch.read'),
  draft: officePage('/drafts/:draft', 'draft.read'),
  corrections: officeAct('/drafts/:draft/corrections', 'draft.correct'),
  acceptance: officeAct('/drafts/:draft/acceptance', 'draft.accept'),
  withdrawal: officeAct('/drafts/:draft/withdrawal', 'draft.withdraw'),
  /** An act's address opened again by hand leads back to its draft. */
  returnToDraft: officePage('/drafts/:draft/:act{corrections|acceptance|withdrawal}', 'draft.read'),
} as const satisfies Readonly<Record<string, Route>>
