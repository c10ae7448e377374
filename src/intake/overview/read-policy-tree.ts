/** The overview: panels of slide text and the table of initiatives, their targets read once the year is known. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { Panel, SummaryInitiative } from '../../plan/overview.ts'
import type { DocumentParts, ReadContext } from '../document-parts.ts'
import { documentProblems } from '../document-problems.ts'
import { policyTree } from '../forms/policy-tree.ts'
import { inferOffice } from '../infer-office.ts'
import { inferYear, knownYear } from '../infer-year.ts'
import type { Row } from '../layout.ts'
import { placeTargets, statementParser } from '../place-targets.ts'
import { readHeadingLines } from '../read-heading-lines.ts'
import { recogniser } from '../recogniser.ts'
import type { SourceText } from '../source-text.ts'
import { type DraftInitiative, draftInitiatives } from './draft-initiatives.ts'
import { type DraftPanel, draftPanel } from './draft-panel.ts'
import { placeDraft } from './draft-target.ts'
import { readPanelTable } from './panel-table.ts'
import { boxesOf, rowsAboveInitiatives } from './side-by-side.ts'
import { readUnits, type Unit } from './units.ts'

const labels = recogniser(policyTree)

export function readPolicyTree(
  source: SourceText,
  rows: readonly Row[],
  { offices = [], fiscalYear: corrected }: ReadContext,
): DocumentParts {
  const table = readPanelTable(
    source,
    rows.filter(({ cells }) => cells.length > 1),
    labels,
  )
  const beside = new Set(rowsAboveInitiatives(source, table.others, labels))
  const slides = readUnits(
    source,
    rows.flatMap((row) => {
      if (row.cells.length === 1) return [row]
      return beside.has(row) ? boxesOf(source, row) : []
    }),
  )
  const units = [...slides, ...table.units].sort((a, b) => a.span.start - b.span.start)
  const panels = cutPanels(units).map((own) => draftPanel(source, own, spanOf(own)))
  const initiatives = draftInitiatives(source, table.others, labels)
  const first = units.find((unit) => unit.kind === 'label')?.span.start ?? 0
  const printed = readHeadingLines(
    source,
    rows.filter(({ end }) => end <= first),
    offices,
  )
  const targets = panels.flatMap(({ themes }) => themes.flatMap((theme) => theme.targets))
  const spokenOf = inferYear([...targets, ...initiatives.flatMap((each) => each.targets)])
  const year = knownYear(corrected) ?? printed.year ?? spokenOf
  const office = printed.office ?? inferOffice(source, offices)
  const framework = frameworkOf(panels, units)
  const fiscalYear = year?.fiscalYear ?? null
  return {
    framework,
    year,
    office,
    inferred: [
      ...(framework === null ? [] : (['framework'] as const)),
      ...(year?.inferred ? (['fiscalYear'] as const) : []),
      ...(printed.office === null && office !== null ? (['office'] as const) : []),
    ],
    sheets: [],
    panels: panels.map((panel) => finishPanel(panel, fiscalYear)),
    initiatives: initiatives.map((initiative) => finishInitiative(initiative, fiscalYear)),
    places:
      framework === null ? [] : [{ path: 'framework', label: 'プラン', span: framework.span }],
    numberPlaces: initiatives.map(({ numberSpan }) => numberSpan),
    problems: [
      ...documentProblems({
        year,
        spokenOf: corrected === undefined ? spokenOf : null,
        office,
        frameworks: [],
      }),
      ...panels.flatMap(({ problems }) => problems),
    ],
  }
}

/** Units behind each label めざす状態; what stands before the first belongs to none. */
function cutPanels(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const panels: Unit[][] = []
  for (const unit of units) {
    if (unit.kind === 'label' && unit.id === 'desiredState') panels.push([unit])
    else panels.at(-1)?.push(unit)
  }
  return panels
}

function spanOf(units: readonly Unit[]) {
  return { start: units[0]?.span.start ?? 0, end: units.at(-1)?.span.end ?? 0 }
}

/** The plan most badges name. */
function frameworkOf(panels: readonly DraftPanel[], units: readonly Unit[]) {
  const named = panels
    .flatMap(({ outcomes, themes }) => [...outcomes, ...themes.flatMap(({ targets }) => targets)])
    .flatMap(({ badges }) => badges.filter((badge) => badge.includes('プラン')))
  const counts = new Map<string, number>()
  for (const badge of named) counts.set(badge, (counts.get(badge) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  const unit = units
    .flatMap((each) => (each.kind === 'theme' ? each.targets : [each]))
    .find((each) => each.kind === 'badge' && each.text === best?.[0])
  return best === undefined || unit === undefined ? null : { text: best[0], span: unit.span }
}

function finishPanel(panel: DraftPanel, fiscalYear: FiscalYear | null): Panel {
  const { desiredState, outcomes, strategy, themes, span } = panel
  const year = statementParser(fiscalYear, 'year')
  return {
    desiredState,
    outcomes: placeDraft(outcomes, statementParser(fiscalYear, 'multiYear')),
    strategy,
    themes: themes.map((theme) => ({ ...theme, targets: placeDraft(theme.targets, year) })),
    span,
  }
}

function finishInitiative(
  { number, title, outline, targets, span }: DraftInitiative,
  fiscalYear: FiscalYear | null,
): SummaryInitiative {
  const parse = statementParser(fiscalYear, 'year')
  return { number, title, outline, targets: placeTargets(targets, parse), span }
}
