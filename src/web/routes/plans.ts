/** Addresses of what was promised and what became of it, for anyone; and of the forms it is printed in. */
import { officeAct, officePage, openPage, page, type Route } from './route.ts'

/** The official form in each of its media. */
const media = '{pdf|xlsx|docx|html}'

export const planRoutes = {
  office: page('/offices/:office'),
  officeYear: page('/offices/:office/years/:year'),
  sheet: page('/sheets/:sheet'),
  initiative: page('/initiatives/:initiative'),
  source: page('/documents/:document'),
  overview: page('/overviews/:document'),
  data: page('/data'),
  /** Before the files of the year, among which its name would be looked for. */
  edition: openPage('/data/years/:year/edition.zip'),
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
  search: { ...page('/search'), personal: 'asked' },
  glossary: page('/glossary'),
  about: page('/about'),
  feed: openPage('/feed.xml'),
  robots: openPage('/robots.txt'),
  sitemap: openPage('/sitemap.xml'),
  sitemapPart: openPage('/sitemaps/:part'),
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
  comparison: page('/comparison/years/:year'),
} as const satisfies Readonly<Record<string, Route>>
