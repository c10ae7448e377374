/** The page that puts the offices of a year side by side, in English. */
import type { ComparisonWords } from './japanese-comparison.ts'

export const englishComparisonWords: ComparisonWords = {
  comparison: {
    title: (year) => `${year}: wards compared`,
    link: (year) => `Wards compared, ${year}`,
    lead: 'How the initiatives of each ward came out, and the targets several wards set for the same indicator. Wards choose their own targets, so more targets attained does not mean more achieved. Nothing is ranked.',
    table: 'Results by ward',
    office: 'Ward',
    initiatives: 'Initiatives',
    declared: 'The ward’s own verdict',
    computed: 'Computed from the figures',
    attained: '① attained',
    notAttained: '② not attained',
    blank: 'unreadable',
    differing: 'Own verdict differs from the computed one',
    notEvaluated: 'Not evaluated yet',
    whole: 'All wards',
    notMet: 'Initiatives not met, or that cannot be judged',
    notMetSome: (shown, all) => `${shown} of ${all} are shown. `,
    notMetData: 'All initiatives can be taken away as a spreadsheet',
    initiative: 'Initiative',
    why: 'Why',
    indicators: 'Indicators several wards use',
    indicatorsLead:
      'In the pictures a dot is the actual, the line across it the 95% interval, the upright mark the target. All pictures of an indicator have one scale.',
    none: 'No two wards set a target for an indicator of the same name and unit this year.',
    target: 'Target',
    actual: 'Actual',
    picture: 'Picture',
    interval: (low, high) => `95% interval ${low}–${high}`,
    outcome: 'Computed outcome',
    tier: 'Tier',
    tierLead:
      'Wards of different tiers differ by more than the errors of their samples; differences within a tier may be chance.',
    noTier: '—',
    cautions: {
      methods: 'Wards measured in different ways: the figures cannot be compared as they stand.',
      sources: 'Some figures were counted from records, others reported by the ward.',
      provisional: 'Some figures are not final.',
      errors: 'For some shares it is not known of how many, so a difference may be chance.',
    },
  },
}
