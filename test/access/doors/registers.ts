/** Doors of registers and of what rests on them, declared apart from the routes. */
import type { registerRoutes } from '../../../src/web/routes/registers.ts'
import { type Door, heads, staff } from './door.ts'

const readers = [...staff, 'headquarters'] as const

export const registerDoors: Readonly<Record<keyof typeof registerRoutes, Door>> = {
  registers: 'anyone',
  register: 'anyone',
  registerFile: 'anyone',
  indicator: 'anyone',
  trace: 'anyone',
  registerWork: readers,
  newRegister: heads,
  openRegister: heads,
  workingRegister: readers,
  registerDefinition: heads,
  reviseRegister: heads,
  measures: heads,
  defineMeasure: heads,
  bindMeasure: heads,
  endBinding: heads,
  newEntry: staff,
  addEntry: staff,
  entry: readers,
  changeEntry: staff,
  entryFile: staff,
  receiveEntries: staff,
  entryImport: staff,
  takeEntries: staff,
  returnToMeasures: heads,
  returnFromBinding: heads,
}
