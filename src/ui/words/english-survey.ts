/** The words of the public pages of surveys. */
import type { japaneseSurveyWords } from './japanese-survey.ts'

export const englishSurveyWords: typeof japaneseSurveyWords = {
  title: 'Surveys',
  lead: 'Questions, response and results of the surveys held by the wards. Results are published after a survey is closed.',
  empty: 'No survey has been published yet.',
  answer: 'Answer here if you have an answer number',
  running: 'Open now',
  waiting: 'Being counted',
  published: 'Results',
  period: (from: string, until: string) => `${from} to ${until}`,
  answers: (n: string) => `${n} answers`,
  states: {
    open: 'This survey is open. Nobody sees any result before it is closed.',
    closed: 'This survey is closed. The result is being prepared for publication.',
  },
  about: 'About this survey',
  office: 'Held by',
  year: 'Fiscal year',
  series: 'Series',
  people: 'Who was asked',
  frame: 'How they were chosen',
  method: 'How they were asked',
  population: 'Population',
  persons: (n: string) => n,
  when: 'When',
  publishedOn: 'Published on',
  paper: 'Answers on paper',
  typedTwice: (share: number) =>
    share === 100 ? 'All typed twice and compared: ' : `About ${share}% typed twice and compared: `,
  typingErrors: (k: string, n: string, rate: string) =>
    `${k} of ${n} answers were wrong the first time (${rate}%). Where two entries differed, the sheet decided.`,
  response: 'Response',
  stratum: 'Group',
  sent: 'Sent or handed out',
  undelivered: 'Not delivered',
  answered: 'Answers',
  unanswered: 'Not answered',
  rate: 'Response rate',
  total: 'Total',
  none: 'No group',
  handedOut: 'Handed out',
  rules: 'How to read the figures',
  rounding:
    'Shares are rounded half up to one decimal, so they need not add up to 100. n is the number of valid answers to the question.',
  masking: (below: number) =>
    `Counts below ${below} are masked, because they might tell who answered, together with as many others as it takes that the totals do not give them back.`,
  interval:
    'The 95 % range is the sampling error (Wilson’s interval with the correction for a finite population).',
  // the short name of a question is there in Japanese only
  weighting: (_: string, position: number) =>
    `“Weighted” is the share or the mean with the answers weighted to the real make-up of the population by the answers to question ${position}. Where there is one, the chart, the 95 % range and the comparison with earlier waves go by it.`,
  partlyWeighted:
    'Where “Weighted” has a dash, a weighted share would give masked numbers away. The chart, the 95 % range and the comparison of such an answer go by the share as counted.',
  meanInterval:
    'For a question that asks for a number, the 95 % range is that of the mean. It is a guide, from how far the answers lie apart (Student’s t, with finite population correction; of a weighted mean by the effective sample size, as of a share).',
  numbersUnweighted:
    'No weighted mean and median are given: few of some group gave a number, or nobody did, or those who did and have no weight are so few that their numbers could be made out.',
  sharesUnweighted: 'No weighted shares are given: in some group nobody answered this question.',
  beforeWeights: 'unweighted',
  weights: 'Weighting to the population',
  weightsWhy: (_: string, position: number) =>
    `Not all groups of question ${position} answered equally often. Counted as they are, those who answered more would be heard more. So each answer is given a weight that makes the groups as large as they are in the population.`,
  spread: (heaviest, lightest) =>
    `The largest weight is that of “${heaviest.name}”: one answer counts as ${heaviest.weight}. The smallest is that of “${lightest.name}”: one counts as ${lightest.weight}.`,
  notWeighted: {
    group:
      'In some group nobody answered, or so few that it is masked, so no weighted shares are given.',
    masked: 'Weighted shares would give masked numbers away, so none are given.',
    silent: 'Each question was passed over by a whole group, so no weighted shares are given.',
    nothing: 'No other question has answers to weight, so there are no weighted shares.',
  },
  populationGap: (sum: string, population: string) =>
    `The people of the groups add up to ${sum}, not to the population of ${population}. The weights go by the part each group has of that sum.`,
  inhabitants: 'People',
  weight: 'Weight',
  withoutWeight: (_: string, position: number, n: string) =>
    `${n} who did not answer question ${position} have no weight and are left out of the weighted figures.`,
  certainty: (n: string, effective: string, designEffect: string) =>
    `The more weights differ, the larger the error. The ${n} weighted answers are as certain as ${effective} with equal weights (effective sample size ${effective}, design effect ${designEffect}). The 95 % ranges include this.`,
  numbersAsCounted: 'Means and medians of numbers are not weighted.',
  rests: (n: string, effective: string) =>
    `weighted: ${n} answers (effective sample size ${effective})`,
  masked: 'masked',
  question: (position: number) => `Question ${position}`,
  option: 'Answer',
  count: 'Number',
  share: 'Share',
  range: '95 % range',
  weighted: 'Weighted',
  noAnswer: (n: string) => `${n} did not answer`,
  notAsked: (n: string) => `not put to ${n}`,
  version: (n: number) => `wording, version ${n}`,
  mean: 'Mean',
  median: 'Median',
  figure: 'Figure',
  value: 'Value',
  asCounted: 'As counted',
  freeText:
    'A question answered in free text. What was written is not published as it is, because it might tell who wrote it.',
  tooFew: 'So few answered this question that all its figures are masked.',
  brokenDown: (_: string, position: number) => `By the answers to question ${position}`,
  group: 'Group',
  waves: 'Compared with earlier waves',
  trend: 'Trend',
  breaks: {
    kind: 'other people were asked, so the line breaks',
    method: 'they were asked in another way, so the line breaks',
    wording: 'the words of the question changed, so the line breaks',
    weights: 'only one of the two waves is weighted to the population, so the line breaks',
  },
  breakMark: '┆',
  breakNote: (year: string, why: string) => `${year}: ${why}.`,
  difference: 'Change from the wave before',
  points: (n: string) => `${n} points`,
  beyond: 'beyond the error',
  within: 'within the error',
  files: 'Files',
  report: { pdf: 'Report (PDF)', xlsx: 'Tables (Excel)', csv: 'Tables (CSV)' },
  measures: 'Indicators that use this result',
  chart: (title: string) => `Bar chart of the shares: ${title}. The figures are in the table.`,
  trendChart: (title: string) => `Trend of ${title}`,
}
