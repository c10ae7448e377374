/**
 * Every address of the site: the table of contents. Links are made from it, handlers hang on it, and a route
 * without a handler, or without a word on who may open it, does not compile. An area of the site has a table of its
 * own in `routes/`.
 */
import type { Language } from '../ui/site.ts'
import { apiRoutes, tokenRoutes } from './routes/api.ts'
import { councilRoutes } from './routes/council.ts'
import { councilWorkRoutes } from './routes/council-work.ts'
import { peopleRoutes } from './routes/people.ts'
import { registerRoutes } from './routes/registers.ts'
import { officeAct, officePage, openPage, page, type Route } from './routes/route.ts'
import { surveyRoutes } from './routes/surveys.ts'
import { voiceRoutes } from './routes/voices.ts'

/** The official form in each of its media. */
const media = '{pdf|xlsx|docx|html}'

export const routes = {
  start: page('/'),
  office: page('/offices/:office'),
  officeYear: page('/offices/:office/years/:year'),
  sheet: page('/sheets/:sheet'),
  initiative: page('/initiatives/:initiative'),
  source: page('/documents/:document'),
  overview: page('/overviews/:document'),
  data: page('/data'),
  dataFile: openPage('/data/years/:year/:file'),
  forms: page('/forms'),
  formStyle: openPage('/forms/form.css'),
  formDesigns: officePage('/form-design', 'form.design'),
  copyFormDesign: officeAct('/form-design', 'form.design'),
  formDesign: officePage('/form-design/:template', 'form.design'),
  saveFormDesign: officeAct('/form-design/:template', 'form.design'),
  formDesignFile: officePage(`/form-design/:template/:format${media}`, 'form.design'),
  blankForm: openPage(`/forms/:template/:format${media}`),
  sheetForm: openPage(`/sheets/:sheet/form/:format${media}`),
  documentForm: openPage(`/documents/:document/form/:format${media}`),
  officeYearForm: openPage(`/offices/:office/years/:year/form/:format${media}`),
  search: page('/search'),
  glossary: page('/glossary'),
  currentCalendar: page('/calendar'),
  calendar: page('/calendar/years/:year'),
  calendarFile: page('/calendar/years/:year/calendar.ics'),
  targetCheck: page('/targets/check'),
  /** The reading alone, asked for while somebody types. */
  targetReading: page('/targets/reading'),
  check: page('/check/years/:year'),
  checkRules: page('/check/rules'),
  finding: officePage('/findings/:document/:finding', 'finding.answer'),
  findingAnswer: officeAct('/findings/:document/:finding', 'finding.answer'),
  changes: page('/offices/:office/years/:year/changes'),
  forecasts: page('/forecasts/years/:year'),

  ...peopleRoutes,
  ...apiRoutes,
  ...tokenRoutes,
  ...surveyRoutes,
  ...registerRoutes,
  ...councilRoutes,
  ...councilWorkRoutes,
  ...voiceRoutes,

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
  draft: officePage('/drafts/:draft', 'draft.read'),
  corrections: officeAct('/drafts/:draft/corrections', 'draft.correct'),
  acceptance: officeAct('/drafts/:draft/acceptance', 'draft.accept'),
  withdrawal: officeAct('/drafts/:draft/withdrawal', 'draft.withdraw'),
  /** An act's address opened again by hand leads back to its draft. */
  returnToDraft: officePage('/drafts/:draft/:act{corrections|acceptance|withdrawal}', 'draft.read'),

  asset: openPage('/assets/:file'),
  health: openPage('/health'),
} as const satisfies Readonly<Record<string, Route>>

export type RouteName = keyof typeof routes

/** `/offices/:office/years/:year` → `'office' | 'year'`. */
type ParameterOf<Path extends string> = Path extends `${infer Head}/${infer Tail}`
  ? ParameterOf<Head> | ParameterOf<Tail>
  : Path extends `:${infer Name}{${string}}`
    ? Name
    : Path extends `:${infer Name}`
      ? Name
      : never

export type ParametersOf<Name extends RouteName> = Readonly<
  Record<ParameterOf<(typeof routes)[Name]['path']>, string | number>
>

/**
 * The address of a route: `href('officeYear', { office: 'minato', year: 2020 })`.
 *
 * @param query Left out where null
 */
export function href<Name extends RouteName>(
  name: Name,
  parameters: ParametersOf<Name>,
  options: {
    readonly language?: Language
    readonly query?: Readonly<Record<string, string | null>>
    readonly anchor?: string
  } = {},
): string {
  const { language = 'ja', query = {}, anchor } = options
  const route: Route = routes[name]
  const path = route.path.replace(/:(\w+)(?:\{[^}]*\})?/g, (_, key: string) =>
    encodeURIComponent(String(Reflect.get(parameters, key))),
  )
  const asked = Object.entries(query).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  )
  const search = asked.length === 0 ? '' : `?${new URLSearchParams(asked)}`
  const page = language === 'en' && route.languages === 'both' ? englishPath(path) : path
  return `${page}${search}${anchor === undefined ? '' : `#${anchor}`}`
}

/** The same page in English: `/en`, `/en/glossary`. */
export function englishPath(path: string): string {
  return path === '/' ? '/en' : `/en${path}`
}
