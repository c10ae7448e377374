/** What hangs on the addresses of an office at work. */
import { decideSheet, sheetApproval } from '../pages/sheet-approval.tsx'
import { sheetHistory } from '../pages/sheet-history.tsx'
import { begin, officeWork, sheetWork } from '../pages/sheet-work.tsx'
import { board, boardFile, currentBoard, work } from '../pages/work.tsx'
import { returnToSheet, sheetSection, workingSheet } from '../pages/working-sheet.tsx'
import { unsavedSheet, writeSheet } from '../pages/write-sheet.ts'
import type { workRoutes } from '../routes/work.ts'
import type { Handler } from '../visit.ts'

export const workHandlers: Readonly<Record<keyof typeof workRoutes, Handler>> = {
  work,
  currentBoard,
  board,
  boardFile,
  sheetWork,
  officeWork,
  beginSheet: begin,
  workingSheet,
  writeSheet,
  unsavedSheet,
  sheetApproval,
  decideSheet,
  sheetHistory,
  sheetSection,
  returnToSheet,
}
