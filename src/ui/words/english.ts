/** The public pages in English, with the shape of `japanese.ts`. Documents stay in Japanese on these pages too. */

import { englishAboutWords } from './english-about.ts'
import { englishCheckWords } from './english-check.ts'
import { englishComparisonWords } from './english-comparison.ts'
import { englishDataWords } from './english-data.ts'
import { englishFormWords } from './english-forms.ts'
import { englishPlace } from './english-place.ts'
import { englishRegisterWords } from './english-registers.ts'
import { englishSheetWords } from './english-sheet.ts'
import { englishSurveyWords } from './english-survey.ts'
import { englishTargetWords } from './english-target.ts'
import { englishVoiceWords } from './english-voices.ts'
import type { Words } from './japanese.ts'

const initiatives = (n: number) => (n === 1 ? '1 initiative' : `${n} initiatives`)

export const english: Words = {
  otherLanguageName: '日本語',
  siteName: 'Torikumi: promises and results',
  siteTitle: (municipality) => `${municipality}, Torikumi: promises and results`,
  siteTagline:
    'Each ward’s plan and results, and whether its targets were met, for anyone to follow.',
  skipToContent: 'Skip to main content',
  mainMenu: 'Main menu',
  breadcrumbs: 'You are here',
  startPage: 'Start',
  search: 'Search',
  glossary: 'Glossary',
  importDocument: '文書の取り込み',
  sheetWork: 'Sheets (Japanese)',
  signIn: 'Sign in (staff, in Japanese)',
  signOut: 'Sign out',
  publicDocument: 'Source document',
  notPrinted: 'not given',
  listSeparator: ', ',
  sentenceGap: ' ',
  colon: ': ',
  quoted: (text) => `“${text}”`,
  bracketed: (text) => ` (${text})`,
  number: (count) => count.toLocaleString('en'),
  about: englishAboutWords,
  footer: {
    menu: 'About this site',
    what: (municipality) =>
      `This site shows the plans, mid-year reviews and self-evaluations that the wards of ${municipality} published, and computes whether their targets were met. The documents themselves are in Japanese.`,
    twoVerdicts:
      '① and ② are the ward’s own verdicts. Met, not met and cannot be judged are computed from the published figures and never replace the ward’s verdict.',
    council:
      'The ward council is where residents give their opinion on plans and results. It is advisory and not the elected city council.',
  },
  start: {
    title: 'Are the wards keeping their promises?',
    lead: 'Choose a ward to see its targets, actuals and outcomes for each year.',
    searchLabel: 'Search by words',
    searchHint: 'Words of an initiative, target or result, in Japanese',
    searchButton: 'Search',
    offices: 'Choose a ward',
    ways: 'Other ways in',
    waysTo: {
      comparison:
        'Outcomes ward by ward, and targets and actuals of the same indicators side by side',
      check: 'Contradictions, gaps and figures without grounds in the documents',
      forecasts: 'Whether what was expected at mid-year came true',
      council: 'What members said on behalf of residents, and what came of it',
      voices: 'Letters received and what the ward answered; send your own',
      surveys: 'Questions, response, results and their margins',
      registers: 'The day-to-day records that verdicts rest on',
      data: 'Take it away as CSV, Excel or JSON, and check the verdicts yourself',
      about: 'What the signs mean, who judges and how, and how sure the figures are',
    },
    empty: 'No document has been published yet.',
    noYears: 'No year has been published yet.',
    recent: 'Documents added lately',
    recentFeed: 'Be told of new documents (Atom, in Japanese)',
    recentTitle: (office, year) => `${office}, ${year}`,
    recentOverview: 'policy overview',
    recentStage: { 0: 'plan', 1: 'up to the mid-year review', 2: 'up to the self-evaluation' },
    recentDay: (day) => `Taken in on ${day}`,
    recentPublished: (day) => `Published on ${day}`,
    recentSource: 'See the source document',
  },
  version: {
    name: (what, came) => `${what} (${came})`,
    published: (day) => `published on ${day}`,
    takenIn: (day) => `taken in on ${day}`,
    file: (name) => ` ${name}`,
  },
  counts: {
    initiatives,
    overviewOnly: 'only the policy overview has been published',
    lineNotEvaluated: (sheets) => `${initiatives(sheets)} published (not evaluated yet)`,
  },
  office: {
    elsewhere: (office) => `More of ${office}`,
    voices: (office) => `Citizens’ voices to ${office}`,
    title: (office) => `Initiatives of ${office}`,
    lead: 'Choose a year to see its initiatives.',
    table: (office) => `Outcomes of ${office} by year`,
    year: 'Fiscal year',
    initiatives: 'Initiatives',
  },
  officeYear: {
    title: (office, year) => `${office}, ${year}: initiatives`,
    sentence: (of) => {
      const head = `${of.office} has published ${initiatives(of.sheets)} for ${of.year}. `
      if (of.notEvaluated === of.sheets) return `${head}Its results have not been evaluated yet.`
      const parts = [
        of.met > 0 ? `${of.met} met their targets` : '',
        of.unmet > 0 ? `${of.unmet} did not` : '',
        of.undetermined > 0 ? `${of.undetermined} cannot be judged from the published figures` : '',
        of.notEvaluated > 0 ? `${of.notEvaluated} have not been evaluated yet` : '',
      ].filter((part) => part !== '')
      return `${head}${parts.join(', ')}.`
    },
    disagreements: (n) =>
      n === 1
        ? 'For one of them the ward’s own verdict and the computed outcome differ.'
        : `For ${n} of them the ward’s own verdict and the computed outcome differ.`,
    missed: 'What was missed, and what the ward says it will do',
    missedPlan: 'What the ward will do',
    missedNone: 'No improvement was written down.',
    list: 'All initiatives',
    target: 'Target',
    actual: 'Actual',
    noTargets: 'No target is written down for this year.',
    overviews: 'Policy overview (from desired state to activities)',
    otherVersions: 'Other versions of this year',
    years: 'Other years',
    empty: 'No initiative of this year has been taken in yet.',
  },
  sheet: englishSheetWords,
  registers: englishRegisterWords,
  target: englishTargetWords,
  voices: englishVoiceWords,
  forms: englishFormWords,
  ...englishCheckWords,
  ...englishComparisonWords,
  data: englishDataWords,
  survey: englishSurveyWords,
  initiative: {
    title: (title) => `${title}: over the years`,
    lead: 'Names and figures are as each year’s document gives them.',
    series: 'Main indicators over the years',
    noSeries: 'There are no figures yet that can be compared across years.',
    table: 'Name and outcome by year',
    name: 'Name of the initiative',
    verdicts: 'Outcome',
    figures: 'Targets and actuals',
  },
  source: {
    title: 'Source document',
    leadNoField: 'The text of the document as the ward published it.',
    leadLaidOut:
      'The text taken out of the document the ward published, in the rows and columns of its tables.',
    leadChosen: ' The marked words are those of the field you chose.',
    place: englishPlace,
    placeHead: 'Place in the file',
    text: 'Text of the document',
    chosen: 'Chosen field',
    previousField: 'Previous field',
    nextField: 'Next field',
    fields: 'All fields',
    unknownField: 'This document has no such field. Please choose one from the list.',
    received: 'Taken in on',
    refiled: 'This document was later filed under its office',
    formerly: 'Taken in before its office was named',
    fingerprint: 'Fingerprint of the document (SHA-256)',
    unread: (n) => `Text that fell into no field (${n} lines)`,
    unreadHint:
      'Nothing is dropped when a document is read. Lines that fit no field are kept here.',
    line: 'Line',
    words: 'Text',
    sheets: 'Initiatives in this document',
  },
  overview: {
    title: (office, year) => `${office}, ${year}: policy overview`,
    lead: 'From the desired state to outcome indicators, strategy, targets of the year and activities.',
    panel: (n) => `Panel ${n}`,
    desiredState: 'Desired state',
    outcomes: 'Outcome indicators',
    strategy: 'Strategy',
    theme: 'Targets and activities',
    targets: 'Targets for the year',
    activities: 'Activities',
    initiatives: 'Table of initiatives',
    initiativesCaption: 'Initiatives and this year’s targets',
    number: 'No.',
    initiative: 'Initiative',
    outline: 'Outline',
    yearTargets: 'Targets for the year',
    none: 'none given',
  },
  searchPage: {
    inVoices: (words) => `Look for “${words}” in citizens’ voices`,
    title: 'Find an initiative',
    resultTitle: (words) => `Results for “${words}”`,
    words: 'Words',
    wordsHint: 'In Japanese; kana and width make no difference.',
    office: 'Ward',
    allOffices: 'All wards',
    year: 'Fiscal year',
    allYears: 'All years',
    button: 'Search',
    shown: (n) => `Showing ${initiatives(n)}.`,
    none: 'No initiative matches. Try shorter words, or take away the ward or year.',
    askWords: 'Enter the words to look for and press “Search”.',
    more: 'Show more',
  },
  forecast: {
    title: 'The way so far, and what to expect',
    hint: 'A calculated guide. It is not used to decide whether the target was met.',
    way: (of) =>
      `${of.gone} of the way from ${of.from} in ${of.fromYear} to the target of ${of.to}${of.toYear === null ? '' : ` in ${of.toYear}`}.`,
    away: (of) => `Further from the target of ${of.to} than ${of.from} in ${of.fromYear} was.`,
    passed: ({ from, fromYear, to }) => `${from} in ${fromYear} already met the target of ${to}.`,
    path: (of) =>
      `To reach ${of.to} in ${of.toYear} by equal steps, this year should see ${of.now} ${of.upward ? 'or more' : 'or less'}.`,
    projection: (of) =>
      `Expected: if the ${of.months} months to ${of.asOf} are followed by months like them, about ${of.value} at the end of the year.`,
  },
  calendar: {
    menu: 'Calendar',
    title: (year) => `Calendar of ${year}`,
    lead: 'From the draft of the plan to the mid-year review, the self-evaluation and the evaluation by members of the ward council.',
    table: 'Days',
    day: 'Day',
    what: 'What happens',
    span: (from, to) => `${from} to ${to}`,
    moved: (day) => `Moved from ${day}, when the offices are closed.`,
    file: 'Add these days to your own calendar (iCalendar)',
    fileName: (municipality) => `Plan and review days of ${municipality}`,
    otherYears: 'Other years',
    empty: 'No days are set for this year.',
  },
  glossaryPage: {
    title: 'Glossary',
    lead: 'What the words on this site and in the ward’s documents mean.',
    term: 'Japanese',
    english: 'English',
    meaning: 'Meaning',
  },
  errors: {
    prefix: 'Error: ',
    notFoundTitle: 'Page not found',
    notFound: 'There is no page at this address. It may have been mistyped, or the page has moved.',
    notFoundWhat: 'Choose a ward from the start page, or use the search.',
    unavailableTitle: 'The data cannot be read just now',
    unavailable:
      'The database cannot be reached. Please wait a moment and open the page again. If this continues, please tell the operator of this site.',
    brokenTitle: 'This page could not be made',
    broken:
      'The program failed while making this page. Nothing you entered was saved. If it still fails later, please tell the operator of this site the address you opened.',
  },
}
