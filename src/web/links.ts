/** The links a page may hold, made from the table of routes in the page's language. */
import type { CheckQuery, Language, Links, SourcePlace } from '../ui/site.ts'
import { apiLinks } from './links/api.ts'
import { councilLinks } from './links/council.ts'
import { peopleLinks } from './links/people.ts'
import { registerLinks } from './links/registers.ts'
import { surveyLinks } from './links/surveys.ts'
import { voiceLinks } from './links/voices.ts'
import { href } from './routes.ts'

export function linksIn(language: Language): Links {
  const to = { language }
  return {
    start: () => href('start', {}, to),
    office: (office) => href('office', { office }, to),
    officeYear: (office, year) => href('officeYear', { office, year }, to),
    sheet: (sheet) => href('sheet', { sheet }, to),
    initiative: (initiative) => href('initiative', { initiative }, to),
    source: (document, place) =>
      href('source', { document }, place === undefined ? to : { ...to, ...placeQuery(place) }),
    overview: (document) => href('overview', { document }, to),
    data: () => href('data', {}, to),
    edition: (year) => href('edition', { year }),
    dataFile: (year, file) => href('dataFile', { year, file }),
    forms: () => href('forms', {}, to),
    blankForm: (template, format) => href('blankForm', { template, format }),
    sheetForm: (sheet, format) => href('sheetForm', { sheet, format }),
    documentForm: (document, format) => href('documentForm', { document, format }),
    officeYearForm: (office, year, format) => href('officeYearForm', { office, year, format }),
    search: (query) =>
      href(
        'search',
        {},
        query === undefined
          ? to
          : {
              ...to,
              query: {
                q: query.words,
                office: query.office,
                year: query.fiscalYear === null ? null : String(query.fiscalYear),
                after: query.after,
              },
            },
      ),
    about: () => href('about', {}, to),
    glossary: (term) => href('glossary', {}, term === undefined ? to : { ...to, anchor: term }),
    targetCheck: () => href('targetCheck', {}, to),
    targetReading: () => href('targetReading', {}, to),
    ...apiLinks,
    ...peopleLinks,
    ...surveyLinks(language),
    ...registerLinks(language),
    ...councilLinks(language),
    ...voiceLinks(language),
    currentCalendar: () => href('currentCalendar', {}, to),
    calendar: (year) => href('calendar', { year }, to),
    calendarFile: (year) => href('calendarFile', { year }, to),
    check: (year, query = {}) => href('check', { year }, { ...to, query: checkQuery(query) }),
    checkRules: (rule) => href('checkRules', {}, rule === undefined ? to : { ...to, anchor: rule }),
    finding: (document, finding) => href('finding', { document, finding }),
    changes: (office, year, versions) =>
      href(
        'changes',
        { office, year },
        versions === undefined ? to : { ...to, query: { old: versions.old, new: versions.new } },
      ),
    forecasts: (year) => href('forecasts', { year }, to),
    comparison: (year) => href('comparison', { year }, to),
    importDocument: () => href('importDocument', {}),
    formDesigns: () => href('formDesigns', {}),
    formDesign: (template) => href('formDesign', { template }),
    formDesignFile: (template, format) => href('formDesignFile', { template, format }),
    tableMapping: (table) => href('tableMapping', { table }),
    mappings: () => href('mappings', {}),
    mapping: (mapping) => href('mapping', { mapping }),
    importBatches: () => href('importBatches', {}),
    importBatch: (batch) => href('importBatch', { batch }),
    pauseBatch: (batch) => href('pauseBatch', { batch }),
    resumeBatch: (batch) => href('resumeBatch', { batch }),
    work: () => href('work', {}),
    board: (year) => (year === null ? href('currentBoard', {}) : href('board', { year })),
    boardFile: (year) => href('boardFile', { year }),
    sheetWork: () => href('sheetWork', {}),
    officeWork: (office, year) => href('officeWork', { office, year }),
    workingSheet: (sheet) => href('workingSheet', { sheet }),
    unsavedSheet: (sheet) => href('unsavedSheet', { sheet }),
    sheetSection: (sheet) => href('sheetSection', { sheet }),
    sheetApproval: (sheet) => href('sheetApproval', { sheet }),
    sheetHistory: (sheet) => href('sheetHistory', { sheet }),
    draft: (draft) => href('draft', { draft }),
    draftFirstLook: (draft) => href('draft', { draft }, { query: { look: 'first' } }),
    corrections: (draft) => href('corrections', { draft }),
    acceptance: (draft) => href('acceptance', { draft }),
    withdrawal: (draft) => href('withdrawal', { draft }),
  }
}

function checkQuery({ office, rule, severity, page }: Partial<CheckQuery>) {
  return {
    office: office ?? null,
    rule: rule ?? null,
    severity: severity ?? null,
    page: page === undefined || page === 1 ? null : String(page),
  }
}

function placeQuery(place: SourcePlace) {
  const query: Record<string, string> =
    'field' in place ? { field: place.field } : { at: `${place.at.start}-${place.at.end}` }
  return { query, anchor: 'chosen' }
}
