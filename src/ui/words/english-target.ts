/** The reading of a target sentence in English, with the shape of `japanese-target.ts`; sentences stay Japanese. */
import type { japaneseTargetWords } from './japanese-target.ts'

export const englishTargetWords: typeof japaneseTargetWords = {
  title: 'Check how a target is read',
  lead: 'Write a target sentence in Japanese and see how this site reads it. Nothing you enter is kept.',
  sentence: 'Target sentence',
  sentenceHint: 'In Japanese, such as: 講座の参加者数：令和2年度までに前年度比10%増',
  year: 'Fiscal year',
  yearHint:
    'The year of the sheet: it tells what “the year before” means, and the era of a bare year.',
  actual: 'Try an actual',
  actualHint: 'Such as 130人. Divide several figures with 、. May be left empty.',
  former: 'Figure to compare with',
  formerHint: 'Only where the sentence does not print it, such as last year’s 120人.',
  button: 'Check the reading',
  result: 'Reading',
  blank: 'Enter a sentence and press “Check the reading”.',
  readAs: (reading) => `This target was read as “${reading}”.`,
  nothingRead: 'No target could be read in these words.',
  severalTargets: (n) => `There are ${n} targets.`,
  targetNumber: (n) => `Target ${n}`,
  indicator: 'Indicator',
  noIndicator: 'no indicator is named',
  forYear: 'Fiscal year',
  noYear: 'no year is named',
  span: (from, to) => `the sum from ${from} to ${to}`,
  conditions: 'Condition',
  baselines: 'Figures beside it',
  baselineKind: { actual: 'actual', target: 'target' },
  blankFigure: 'left blank',
  marks: 'Marks',
  waitsFor: 'Waits for',
  canonical: 'Written like this, it is read the same',
  inferredTitle: 'Assumed, since the sentence does not say it',
  inferredCompare: {
    atLeast: 'Read as “at least” (more of it was taken to be better).',
    atMost: 'Read as “at most” (less of it was taken to be better).',
    moreThan: 'Read as “more than”.',
    lessThan: 'Read as “less than”.',
    exactly: 'Read as “exactly”.',
  },
  inferred: {
    unit: 'The unit was taken from the words around it.',
    from: 'What it is compared with was assumed.',
    ratio: 'The per cent was taken as a share of the former figure.',
    fiscalYear: 'The year was taken from the sheet.',
    indicator: 'The name of the indicator was taken from the words around it.',
  },
  problems: (n) => `Please check (${n})`,
  problemPlace: (nth) => `character ${nth}`,
  expected: (what) => `Expected here: ${what}`,
  suggestion: (text) => `Did you mean: ${text}`,
  problem: {
    'target/misspelt': 'These words look misspelt.',
    'target/number-unreadable':
      'These digits are not a number. Thousands are divided by commas, as in 12,340; the small number of a note right behind a figure is to be taken out.',
    'fiscal-year/era-missing': 'The era of this year is missing, as in 令和2年度.',
    'target/unreadable': 'No indicator and no value can be found in these words.',
    'target/ratio-or-points':
      'Please say whether the change in % is a share of the former figure or a difference in points.',
    'target/loss-bounded':
      'Please say whether it is to fall by at least this much, or by no more than this.',
    'target/part-unbounded':
      'Please say whether the figure of this part is a target or only what there is; it was not read as a target.',
    'target/yearly-share-of-which':
      'Please say whether the yearly change in % is of the year before or of the base year.',
    'target/without-number': 'The value of the target is missing, such as 80%以上.',
    'target/act-assumed':
      'There is no figure and no act in these words. They were read as something to be done.',
    'target/later-years-to-be-set': 'Targets of later years are still to be set.',
    'target/too-long': 'The sentence is too long to be read. Please split it.',
    'target/trial-unreadable':
      'The figure to try cannot be read. Write a number and its unit only.',
    'target/former-unreadable':
      'The figure to compare with cannot be read. Write a number and its unit only.',
  },
  trial: 'Held against the figure tried',
  trialNote: 'A trial calculation, not a judgement.',
}
