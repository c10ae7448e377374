/**
 * What a municipality's own form prints in other words than the common one, so that a filled one is read back: the labels
 * of its fields, the lines it gives a meaning to, and its legends.
 */
import type { Block, FormTemplate, PrintMeaning, SheetField } from '../../plan/form-template.ts'
import type { FormLexicon, Legend } from './form.ts'
import { type ReformPlanLabel, reformPlan } from './reform-plan.ts'

/** The common lexicon with the words of these templates added. */
export function sheetLexicon(templates: readonly FormTemplate[]): FormLexicon<ReformPlanLabel> {
  const blocks = blocksOf(templates)
  const words = blocks.flatMap(labelIn)
  const own = reformPlan.labels.map((label) => {
    const more = words.filter(({ id }) => id === label.id).map((each) => each.words)
    return more.length === 0 ? label : { ...label, words: [...new Set([...label.words, ...more])] }
  })
  return {
    ...reformPlan,
    labels: own,
    legends: [...reformPlan.legends, ...blocks.flatMap(legendIn)],
  }
}

/** Words by which a form of these templates is known: those that begin its rows and cells. */
export function signWords(templates: readonly FormTemplate[]): readonly string[] {
  return blocksOf(templates).flatMap((block) =>
    'print' in block && block.means !== undefined && signs.has(block.means) ? [block.print] : [],
  )
}

const signs: ReadonlySet<PrintMeaning> = new Set([
  'multiYear',
  'yearPlan',
  'review',
  'implementationOutlook',
  'attainmentOutlook',
  'evaluation',
  'resultsAndAttainment',
  'issues',
] as const)

function blocksOf(templates: readonly FormTemplate[]): readonly Block[] {
  return templates
    .filter(({ form }) => form === 'reform-plan')
    .flatMap(({ tables }) => tables)
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ holds }) => holds)))
}

const labelOfField: Partial<Record<SheetField, ReformPlanLabel>> = {
  purpose: 'purpose',
  strategy: 'strategy',
  outline: 'outline',
  activities: 'activities',
  multiYearTargets: 'targets',
  yearTargets: 'targets',
  results: 'results',
  actuals: 'attainment',
}

function labelIn(block: Block): readonly { id: ReformPlanLabel; words: string }[] {
  if ('print' in block) {
    const { means } = block
    if (means === undefined || means.endsWith('Legend')) return []
    return [{ id: means as ReformPlanLabel, words: block.print }]
  }
  const id = labelOfField[block.field as SheetField]
  const words = block.label?.replace(/^[(（【［[〔]|[)）】］\]〕]$/gu, '').trim() ?? ''
  return id === undefined || words === '' ? [] : [{ id, words }]
}

const legendOf: Partial<Record<PrintMeaning, Legend['id']>> = {
  implementationLegend: 'implementation',
  attainmentLegend: 'attainment',
  verdictLegend: 'verdict',
}

/** ①:目標達成 is the sign and what it means. */
function legendIn(block: Block): readonly Legend[] {
  if (!('print' in block) || block.means === undefined) return []
  const id = legendOf[block.means]
  const [, sign, words] = /^(\([iv]+\)|[①②])\s*[:：]?\s*(.+)$/u.exec(block.print) ?? []
  if (id === undefined || sign === undefined || words === undefined) return []
  return [{ id, entries: [{ sign, words }] }]
}
