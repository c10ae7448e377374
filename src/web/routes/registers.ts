/** Addresses of registers (台帳), their measures and rows, of indicators, and of the way down from a figure. */
import { officeAct, officePage, openPage, page, type Route } from './route.ts'

export const registerRoutes = {
  registers: page('/registers'),
  register: page('/registers/:register'),
  registerFile: openPage('/registers/:register/rows.csv'),
  indicator: page('/indicators/:indicator'),
  trace: page('/trace/:register/:measure/years/:year'),

  registerWork: officePage('/work/registers', 'register.read'),
  newRegister: officePage('/work/registers/new', 'register.define'),
  openRegister: officeAct('/work/registers/new', 'register.define'),
  workingRegister: officePage('/work/registers/:register', 'register.read'),
  registerDefinition: officePage('/work/registers/:register/definition', 'register.define'),
  reviseRegister: officeAct('/work/registers/:register/definition', 'register.define'),
  measures: officePage('/work/registers/:register/measures', 'register.define'),
  defineMeasure: officeAct('/work/registers/:register/measures', 'register.define'),
  bindMeasure: officeAct('/work/registers/:register/bindings', 'register.define'),
  endBinding: officeAct('/work/registers/:register/bindings/:binding', 'register.define'),
  newEntry: officePage('/work/registers/:register/entries/new', 'entry.add'),
  addEntry: officeAct('/work/registers/:register/entries/new', 'entry.add'),
  entry: officePage('/work/registers/:register/entries/:entry', 'register.read'),
  changeEntry: officeAct('/work/registers/:register/entries/:entry', 'entry.correct'),
  entryFile: officePage('/work/registers/:register/import', 'entry.add'),
  receiveEntries: officeAct('/work/registers/:register/import', 'entry.add'),
  entryImport: officePage('/work/registers/:register/imports/:import', 'entry.add'),
  takeEntries: officeAct('/work/registers/:register/imports/:import', 'entry.add'),
  /** An act's address opened again by hand leads back to its register. */
  returnToMeasures: officePage('/work/registers/:register/bindings', 'register.define'),
  returnFromBinding: officePage('/work/registers/:register/bindings/:binding', 'register.define'),
} as const satisfies Readonly<Record<string, Route>>
