/** What hangs on the addresses of registers, indicators and the way down from a figure. */
import {
  newRegister,
  openRegister,
  registerDefinition,
  reviseRegister,
} from '../pages/registers/definition.tsx'
import {
  addEntry,
  changeEntry,
  entry,
  newEntry,
  registerWork,
  workingRegister,
} from '../pages/registers/entries.tsx'
import { indicator, trace } from '../pages/registers/evidence.tsx'
import { entryFile, entryImport, receiveEntries, takeEntries } from '../pages/registers/import.tsx'
import {
  bindMeasure,
  defineMeasure,
  endBinding,
  measures,
  returnToMeasures,
} from '../pages/registers/measures.tsx'
import { register, registerFile, registers } from '../pages/registers/public.tsx'
import type { registerRoutes } from '../routes/registers.ts'
import type { Handler } from '../visit.ts'

export const registerHandlers: Readonly<Record<keyof typeof registerRoutes, Handler>> = {
  registers,
  register,
  registerFile,
  indicator,
  trace,
  registerWork,
  newRegister,
  openRegister,
  workingRegister,
  registerDefinition,
  reviseRegister,
  measures,
  defineMeasure,
  bindMeasure,
  endBinding,
  newEntry,
  addEntry,
  entry,
  changeEntry,
  entryFile,
  receiveEntries,
  entryImport,
  takeEntries,
  returnToMeasures,
  returnFromBinding: returnToMeasures,
}
