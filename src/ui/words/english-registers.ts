/** Registers, indicators and the way down to records, in English. */
import type { japaneseRegisterWords } from './japanese-registers.ts'

const rows = (count: number) => (count === 1 ? '1 row' : `${count.toLocaleString('en')} rows`)

export const englishRegisterWords: typeof japaneseRegisterWords = {
  menu: 'Records',
  title: 'Records (registers)',
  lead: 'What each ward records day by day. The figures counted from these rows are the actuals that targets are judged on.',
  none: 'No register is public yet.',
  keeper: 'Kept by',
  latest: 'Latest row',
  figures: 'Figures counted from this register',
  noMeasures: 'Nothing is counted from this register yet.',
  method: 'How it is counted',
  year: 'Fiscal year',
  value: 'Value',
  counted: 'Rows counted',
  rows: 'Rows',
  rowsLead: 'Newest first. Personal data, and fields that are not public, are left out.',
  noRows: 'There are no rows yet.',
  rowsClosed: 'Single rows are not public; only the figures counted from them are.',
  next: 'Next rows',
  first: 'Back to the first rows',
  csv: 'The public rows as CSV',
  usedFor: 'Evidence for',
  provisional: 'so far',
  traceLink: 'What this figure rests on',
  fromRecords: 'counted from records',
  sampling: (n, low, high) => `${n} answers, 95% range ${low}–${high}.`,
  withinError: 'The difference from the target lies within the error.',
  rowsOf: rows,
  few: 'masked',
  fewNote:
    'Figures from fewer than 10 people are masked, as are those from which they could be computed, and all figures that may still change.',
  fewShown: 'Why figures from few rows are shown here too',
  indicator: {
    office: 'Office',
    lead: (office) =>
      `An indicator of ${office}: what is measured, and what each year’s figure rests on.`,
    years: 'Figures by year and what they rest on',
    source: 'Rests on',
    interval: '95% range',
    size: 'Answers or rows',
    reported: 'reported by the ward',
    breakBefore: 'Measured by another method from this year: not comparable with the years before.',
    noFigures: 'There are no figures yet.',
    sheets: 'Initiatives with a target for it',
    noSheets: 'No initiative has a target for it.',
    blank: 'no figure',
  },
  trace: {
    title: (name) => `What it rests on: ${name}`,
    lead: 'From the verdict down to the single records behind it.',
    verdict: 'Verdict',
    noSheets: 'No published initiative has a target for this indicator yet.',
    figure: 'Actual (counted from records)',
    otherUnit: 'The measure counts under another unit; why it is taken for the same',
    reportedAside: 'reported by the ward',
    noSteps: 'The records behind this figure cannot be shown here.',
    rows: 'Rows that counted',
    masked: 'Fields that are not public read 非公開.',
    counts: 'Answers by option',
    months: 'Month by month',
    see: {
      register: 'See this register',
      survey: 'See the result of this survey',
      council: 'See the page of this council',
      voice: 'See the page of citizens’ voices',
    },
    maskedRests:
      'It is from few people, so this figure is neither published nor used in a judgement. The judgement of these initiatives rests on what the ward reported.',
    noneRests:
      'No initiative was judged by this figure. These have a target for the same indicator:',
  },
  measuredInstead:
    'The judgement rests on the figure counted from records, not on the one reported.',
  reportedWas: 'Reported by the ward',
}
