/** The rules of the check in English: what each is called and what to do. Japanese stands in the rules themselves. */
export interface RuleWords {
  readonly title: string
  readonly remedy: string
}

export const englishRules: Readonly<Record<string, RuleWords>> = {
  'actual-differs-from-evidence': {
    title: 'Reported figure differs from the records',
    remedy: 'Find out whether the records or the report are right, and correct the other.',
  },
  'actual-missing': {
    title: 'Target without a reported figure',
    remedy: 'Report a figure for each target, or say when it will be known.',
  },
  'cadence-contradicts-itself': {
    title: 'Number of times and frequency disagree',
    remedy: 'Check which of the two is right.',
  },
  'cadence-not-kept': {
    title: 'Held less often than planned',
    remedy: 'Say why it was not held as planned.',
  },
  'cumulative-needs-history': {
    title: 'Sum over years without its former years',
    remedy: 'Add the figures up to the year before.',
  },
  'data-source-missing': {
    title: 'Share without a way to measure it',
    remedy: 'Name the survey it is measured by.',
  },
  'forecast-missed': {
    title: 'Mid-year forecast that did not hold',
    remedy: 'Look back at why, and use it for the next forecast.',
  },
  'fraction-impossible': {
    title: 'Share no number of people can give',
    remedy: 'Give the number of answers to each question.',
  },
  'halves-disagree': {
    title: 'Two halves of a sheet disagree',
    remedy: 'Check which target is right, and make them agree.',
  },
  'improvement-missing': {
    title: '② without issues and improvements',
    remedy: 'Write down the issues and improvements; the form requires them.',
  },
  'narrative-count-mismatch': {
    title: 'Counts that do not add up to the reported figure',
    remedy: 'Say which activities the figure is the sum of.',
  },
  'outlook-rule-undefined': {
    title: 'No rule for outlook (ii)',
    remedy: 'Decide whether (ii) needs issues and improvements, and say so on the form.',
  },
  'over-achievement': {
    title: 'Far above its target',
    remedy: 'Reconsider the target, or say why it was exceeded by so much.',
  },
  'panel-as-survey': {
    title: 'A panel measured as if it were a random sample',
    remedy:
      'Do not compare it with figures of a random sample of residents; say how it was measured.',
  },
  'path-too-slow': {
    title: 'A pace that does not reach the goal',
    remedy: 'Say how, and by when, the goal will be reached.',
  },
  'planned-quantity-unreported': {
    title: 'Planned quantity not reported',
    remedy: 'For each planned quantity, report how many were done.',
  },
  'share-over-hundred': {
    title: 'Share above 100 %',
    remedy: 'Check the figure for an error of writing.',
  },
  'target-below-last-actual': {
    title: 'Target below what was already reached',
    remedy: 'Say why it is set so low, or reconsider it.',
  },
  'target-conditional': {
    title: 'Target whose baseline is not known yet',
    remedy: 'Once the baseline is known, write the target as a figure.',
  },
  'target-never-set': {
    title: 'Target that was never set',
    remedy: 'Set the target of the year and write it down.',
  },
  'target-not-in-plan': {
    title: 'Reported against a target the plan does not have',
    remedy: 'Say how the target came to be added, or mark the figure as additional.',
  },
  'target-too-soft': {
    title: 'Target far too soft',
    remedy: 'Say by how much, as a figure.',
  },
  'target-undated': {
    title: 'Target without a year',
    remedy: 'Say which year the target is for.',
  },
  'target-year-mismatch': {
    title: 'Target of another year',
    remedy: 'Check whether the year is wrong or was copied from a former form.',
  },
  'unknown-mark': {
    title: 'Mark the form does not have',
    remedy: 'Use a mark of the form.',
  },
  'verdict-before-final': {
    title: '① on a figure that is not final',
    remedy: 'Judge again on the final figure, and call it a forecast until then.',
  },
  'verdict-contradicts-figures': {
    title: 'Verdict against the figures',
    remedy: 'Correct the verdict or the figure, or say why the verdict differs.',
  },
  'verdict-missing': {
    title: 'Verdict left blank',
    remedy: 'Write ① or ②.',
  },
  'within-sampling-error': {
    title: 'Verdict within the sampling error',
    remedy: 'Give the number of answers and the margin of error beside the verdict.',
  },
  'year-target-missing': {
    title: 'No target for the year',
    remedy: 'Write down the target of the year.',
  },
  'baseline-mismatch': {
    title: 'Target that does not follow from its baseline',
    remedy: 'Check the baseline used, and print it beside the target.',
  },
  'relisting-dangling': {
    title: '“Listed again” without an original',
    remedy: 'Name the initiative it comes from, or take “listed again” away.',
  },
  'relisting-drifted': {
    title: '“Listed again” with another figure',
    remedy: 'Make the target and its repetition agree.',
  },
  'revision-unexplained': {
    title: 'Revision mark without a history',
    remedy: 'Add what was revised, when and why.',
  },
  'scale-mixed': {
    title: 'One rating on several scales',
    remedy: 'Use one scale, or say how the scales relate.',
  },
  'target-duplicated': {
    title: 'One target in two initiatives',
    remedy: 'Keep one as the original and mark the other as listed again.',
  },
  'target-not-measurable': {
    title: 'Target nobody can check',
    remedy: 'Say, as a figure or an act, what will count as attained.',
  },
  'target-without-number': {
    title: 'Target without a figure',
    remedy: 'Write down the figure.',
  },
  'term-inconsistent': {
    title: 'Two spellings of one term',
    remedy: 'Use one of them throughout.',
  },
  'baseline-rewritten': {
    title: 'Former figure rewritten',
    remedy: 'Check which is right, and say why it was corrected.',
  },
  'indicator-redefined': {
    title: 'Indicator in other words',
    remedy: 'If something else is measured now, mark it as revised and say why.',
  },
  'plan-renamed': {
    title: 'Plan renamed',
    remedy: 'Say whether only the name or the plan itself changed.',
  },
  'revision-declared': {
    title: 'Declared revision',
    remedy: 'Keep what was revised, why and when in the history of revisions.',
  },
  'revision-undeclared': {
    title: 'Undeclared revision',
    remedy: 'Mark the line as revised and say why.',
  },
  'revision-without-change': {
    title: 'Marked as revised, but unchanged',
    remedy: 'Check whether the mark is misplaced or older than the version compared.',
  },
  'sheet-set-changed': {
    title: 'Initiatives added or dropped',
    remedy: 'Say why they were added or dropped.',
  },
  'survey-scope-changed': {
    title: 'Another survey or scope',
    remedy: 'Say whether survey or scope changed; if so, do not compare with former figures.',
  },
  'verdict-rewritten': {
    title: 'Verdict rewritten',
    remedy: 'Say why and when the verdict was changed.',
  },
  'badge-contradicts-former-target': {
    title: '“Target raised”, but it is not',
    remedy: 'Correct the badge or the target.',
  },
  'badge-missing': {
    title: 'Raised target without its badge',
    remedy: 'Mark the raised target as the others are.',
  },
  'baseline-differs-from-published': {
    title: 'Former figure differs from what was published',
    remedy: 'Check which is right; if it became final since, say so.',
  },
  'improvement-copied': {
    title: 'Improvements copied from the year before',
    remedy: 'Say what came of last year’s improvements, and what comes next.',
  },
  'target-lowered-after-miss': {
    title: 'Target lowered after it was missed',
    remedy: 'Say why the target was lowered.',
  },
}
