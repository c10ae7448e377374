/** How to read the site, in English, with the shape of `japanese-about.ts`. */
import type { japaneseAboutWords } from './japanese-about.ts'

export const englishAboutWords: typeof japaneseAboutWords = {
  title: 'How to read this site',
  lead: 'See what each ward office promised at the start of a year and what came of it, down to the source documents and records.',
  what: 'What is here',
  whatText: (municipality) => [
    `Every fiscal year (April to March), each ward of ${municipality} sets targets for its main initiatives, reviews them at mid-year, evaluates itself after the year has ended, and publishes all of it as documents. This site sets those documents out initiative by initiative.`,
    'The ward’s words are left as they are, in Japanese. From any of them, “source” opens its place in the document.',
  ],
  year: 'The year',
  yearSteps: [
    ['April', 'The plan is published: the targets, and what will be done this year.'],
    ['Autumn', 'The mid-year review: whether the targets will be met, and what has to change.'],
    [
      'Early summer of the next year',
      'The self-evaluation: what was done, whether the targets were met, and what comes next.',
    ],
  ],
  yearLink: 'Dates of this year',
  signs: 'Signs of outcome',
  signsCaption: 'Signs of the computed outcome and what they mean',
  sign: 'Sign',
  meaning: 'Meaning',
  meanings: {
    met: 'Every target of the year was met.',
    unmet: 'At least one target was not met.',
    undetermined:
      'The published figures do not say whether the targets were met: a figure is not given, for example, or there is none to compare with. This is not “not met”, and the reason is stated.',
    expected:
      'Met by the figures so far, which are not final. The day on which it will be judged again is stated where known.',
    notEvaluated: 'The self-evaluation of the year has not been published yet.',
  },
  verdicts: 'There are two verdicts',
  verdictsText: [
    '① attained and ② not attained are what the ward says of itself. Met, not met and cannot be judged are computed by holding the published figures against the targets.',
    'Where the two differ, both stay, side by side, and the difference is pointed out. On the page of an initiative, “Steps of the judgement” opens the computation step by step.',
  ],
  figures: 'How sure the figures are',
  figuresText: [
    'Where a figure was counted from records or from answers to a survey, it decides, and the figure the ward reported stands beside it. From there you can follow it to the records.',
    'A figure that is not given is never taken as zero. Figures that are not final say as of when they are.',
    'Shares from surveys carry a sampling error that depends on how many people answered. Where the distance to a target may lie within it, that is said.',
    'Figures about few people may be withheld, so that nobody can be recognised.',
  ],
  yourself: 'Check for yourself, and tell us',
  yourselfText:
    'All data can be taken away, and the verdicts can be computed again on your own machine. Opinions on the work of a ward, and notes of mistakes, are welcome at “Send your voice” (in Japanese).',
  accessibility: 'Accessibility',
  accessibilityText: [
    'The aim is level AA of JIS X 8341-3:2016 (WCAG 2). In the tests of this software the public pages are examined by machine in Japanese and English, on a wide screen and at 320 pixels, and the main journeys are made by keyboard alone and without JavaScript.',
    'Machines find only some of the barriers. There are no results yet of an evaluation by experts or of trials with people who use assistive technology. Please tell us at “Send your voice” what is hard to use.',
    'The forms as PDF are tagged for reading aloud (PDF/UA-1). Every chart comes with a table of the same content.',
  ],
}
