/** Addresses of an office at work: the board, and the sheets written here. */
import { officeAct, officePage, type Route } from './route.ts'

export const workRoutes = {
  work: officePage('/work', 'work.read'),
  currentBoard: officePage('/board', 'sheet.read'),
  board: officePage('/board/years/:year', 'sheet.read'),
  boardFile: officePage('/board/years/:year/board.csv', 'sheet.read'),
  sheetWork: officePage('/work/sheets', 'sheet.read'),
  officeWork: officePage('/work/offices/:office/years/:year', 'sheet.read'),
  beginSheet: officeAct('/work/offices/:office/years/:year', 'sheet.write'),
  workingSheet: officePage('/work/sheets/:sheet', 'sheet.read'),
  /** One form holds the whole sheet: whatever button is pressed, no typed word is lost. */
  writeSheet: officeAct('/work/sheets/:sheet', 'sheet.read'),
  unsavedSheet: officeAct('/work/sheets/:sheet/unsaved', 'sheet.write'),
  sheetApproval: officePage('/work/sheets/:sheet/approval', 'sheet.read'),
  decideSheet: officeAct('/work/sheets/:sheet/approval', 'sheet.return'),
  sheetHistory: officePage('/work/sheets/:sheet/history', 'sheet.read'),
  sheetSection: officeAct('/work/sheets/:sheet/section', 'sheet.assign'),
  /** An act's address opened again by hand leads back to its sheet. */
  returnToSheet: officePage('/work/sheets/:sheet/:act{unsaved|section}', 'sheet.read'),
} as const satisfies Readonly<Record<string, Route>>
