/**
 * Reads a sheet's body: which lines stand in which field, which marks were set. Columns drift (a label cell is
 * missing, a row has lost its first tab), so a cell is asked for its labels before its column.
 */
import type { Problem } from '../../lib/problem.ts'
import type { ReformPlanLabel } from '../forms/reform-plan.ts'
import type { Line } from '../scan-cell.ts'
import type { SourceText } from '../source-text.ts'
import {
  emptyBody,
  type PlanField,
  type ReadCell,
  type ReadRow,
  type SheetBody,
  type SheetItem,
  type YearField,
} from './body.ts'
import { type Half, type HalfColumns, halvesOf } from './halves.ts'
import { countLegends } from './legend-count.ts'
import { labelMissing, unknownMark } from './sheet-problems.ts'
import { joinSplitValues } from './split-values.ts'

export interface ReadBody {
  readonly body: SheetBody
  readonly problems: readonly Problem[]
}

export function readBody(source: SourceText, rows: readonly ReadRow[]): ReadBody {
  const reading = new BodyReading(source)
  for (const row of rows) reading.row(row)
  return reading.done(rows)
}

type Part = 'plan' | 'review' | 'evaluation'
type Section = 'results' | 'attainment' | 'issues' | null

const partOf: ReadonlyMap<ReformPlanLabel, Part> = new Map([
  ['plan', 'plan'],
  ['multiYear', 'plan'],
  ['yearPlan', 'plan'],
  ['review', 'review'],
  ['implementationOutlook', 'review'],
  ['attainmentOutlook', 'review'],
  ['evaluation', 'evaluation'],
  ['resultsAndAttainment', 'evaluation'],
  ['results', 'evaluation'],
  ['attainment', 'evaluation'],
])

class BodyReading {
  readonly #source: SourceText
  readonly #body = emptyBody()
  readonly #problems: Problem[] = []
  readonly #columns: HalfColumns = { multiYear: null, yearPlan: null }
  #part: Part = 'plan'
  #half: Half = 'multiYear'
  readonly #field: { multiYear: PlanField | null; yearPlan: YearField | null } = {
    multiYear: null,
    yearPlan: null,
  }
  #section: Section = null
  /** The last of 取組実績 and 達成状況 that was named; cells below go on with it. */
  #left: Section = null
  #issuesColumn: number | null = null
  /** Counts stretches of lines with nothing of the form between them. */
  #stretch = 0
  /** No label has stood yet in the cell being read. */
  #unlabelled = true

  constructor(source: SourceText) {
    this.#source = source
  }

  row(read: ReadRow): void {
    if (isStray(read, this.#part)) return
    const row = this.#holdsValues(read)
      ? joinSplitValues(
          this.#source,
          read,
          (...columns) => this.#areParted(columns),
          this.#problems,
        )
      : read
    const planned = this.#part === 'plan' && !row.goesOn && !leavesPlan(row)
    const halves = planned ? halvesOf(row, this.#columns, this.#problems) : []
    for (const [index, read] of row.cells.entries()) {
      if (this.#part === 'plan') this.#half = halves[index] ?? this.#half
      this.#cell(read, row.goesOn)
    }
  }

  /** Only targets and results stand in cells of their own. */
  #holdsValues(row: ReadRow): boolean {
    if (this.#part === 'evaluation') return this.#left === 'attainment'
    if (this.#part !== 'plan' || leavesPlan(row)) return false
    return this.#field.multiYear === 'targets' || this.#field.yearPlan === 'targets'
  }

  /** Of two neighbours one stands left of a field's edge and one right of it. */
  #areParted([left, right]: readonly [number, number]): boolean {
    const edges = [this.#columns.yearPlan, this.#issuesColumn]
    if (this.#part === 'plan' && edges[0] === null) return true
    return edges.some((edge) => edge !== null && left < edge && right >= edge)
  }

  #cell(read: ReadCell, goesOn: boolean) {
    const { column } = read.cell
    const right = this.#issuesColumn !== null && column >= this.#issuesColumn
    if (!goesOn) this.#section = right ? 'issues' : this.#left
    this.#unlabelled = !goesOn
    if (!goesOn) this.#stretch += 1
    for (const item of read.items) {
      if (item.kind !== 'line') this.#stretch += 1
      if (item.kind === 'label') this.#label(item, read)
      else if (item.kind === 'line') this.#line(item, read.items)
    }
  }

  #label({ id, start, end }: SheetItem & { kind: 'label' }, { cell }: ReadCell) {
    this.#body.labels.add(id)
    this.#unlabelled = false
    const part = partOf.get(id)
    if (part !== undefined && part !== this.#part) this.#enter(part)
    switch (id) {
      case 'multiYear':
      case 'yearPlan':
        this.#half = id
        this.#columns[id] = cell.column
        return
      case 'purpose':
      case 'strategy':
      case 'outline':
        this.#half = 'multiYear'
        this.#field.multiYear = id
        return
      case 'activities':
        this.#half = 'yearPlan'
        this.#field.yearPlan = id
        return
      case 'targets':
        this.#field[this.#half] = id
        return
      case 'results':
      case 'attainment':
        this.#section = id
        this.#left = id
        return
      case 'issues':
        this.#section = id
        this.#issuesColumn = cell.column
        return
      case 'issuesRule':
        this.#rule({ start, end })
    }
  }

  #enter(part: Part) {
    this.#part = part
    this.#section = null
    this.#left = null
    this.#issuesColumn = null
  }

  /** 「※左記が「②」の場合は必須」 with any other sign is a slip of the form. */
  #rule(span: { start: number; end: number }) {
    const [sign] = /[①-⑳]/u.exec(this.#source.plain.slice(span.start, span.end)) ?? []
    if (sign !== undefined && sign !== '②') this.#problems.push(unknownMark(sign, span))
  }

  #line(line: Line, items: readonly SheetItem[]) {
    if (this.#part === 'plan') return this.#plan(line)
    if (!isSetMark(line, items, this.#section)) return this.#words(line)
    this.#body[this.#part].marks.push({ sign: line.sign?.text ?? '', ...line.signSpan })
    const signSpan = { start: line.start, end: line.start }
    if (line.start < line.end) this.#words({ ...line, sign: null, signSpan })
  }

  #words(line: Line) {
    const { review, evaluation } = this.#body
    const placed = { line, block: this.#stretch }
    if (line.start === line.end && !line.revised) return
    if (this.#part !== 'review') evaluation[this.#section ?? 'results'].push(placed)
    else if (this.#section === 'issues') review.issues.push(placed)
  }

  #plan(line: Line) {
    if (this.#unlabelled) this.#guessField(line)
    this.#unlabelled = false
    const placed = { line, block: this.#stretch }
    const { multiYear, yearPlan } = this.#body
    if (this.#half === 'multiYear') multiYear[this.#field.multiYear ?? 'purpose'].push(placed)
    else yearPlan[this.#field.yearPlan ?? 'activities'].push(placed)
  }

  /** A cell that begins without a label goes on with the field above, unless its lines are of another kind. */
  #guessField(line: Line) {
    const field = this.#field[this.#half]
    const listed = this.#half === 'multiYear' ? 'outline' : 'activities'
    if (field === listed || (field !== null && this.#isAlike(line, field))) return
    const first = this.#half === 'multiYear' && line.sign?.kind !== 'number' ? 'purpose' : listed
    const guessed = field === null ? first : listed
    if (this.#half === 'multiYear') this.#field.multiYear = guessed as PlanField
    else this.#field.yearPlan = guessed as YearField
    this.#problems.push(labelMissing(guessed, line))
  }

  /** Targets go on but for numbered lines without a figure; a purpose goes on in words or in its own bullets. */
  #isAlike(line: Line, field: PlanField | YearField): boolean {
    if (field === 'targets') return line.sign?.kind !== 'number' || this.#hasFigure(line)
    if (line.sign === null) return true
    if (field !== 'purpose' && field !== 'strategy') return true
    const above = this.#body.multiYear[field].at(-1)
    return above === undefined || above.line.sign?.kind === line.sign.kind
  }

  #hasFigure({ start, end }: Line): boolean {
    return /\d|☆/u.test(this.#source.plain.slice(start, end))
  }

  done(rows: readonly ReadRow[]): ReadBody {
    for (const mark of countLegends(rows)) this.#body[mark.part].marks.push(mark)
    return { body: this.#body, problems: this.#problems }
  }
}

/** A label of the review or of the evaluation stands in the row. */
function leavesPlan({ cells }: ReadRow): boolean {
  return cells.some(({ items }) =>
    items.some((item) => item.kind === 'label' && (partOf.get(item.id) ?? 'plan') !== 'plan'),
  )
}

/**
 * A line of its own after a gap, without label, legend or sign of an entry: a page number, a footer, a note on the form.
 * In a table it stands alone in its row, where below the plan only labels stand.
 */
function isStray({ row, cells }: ReadRow, part: Part): boolean {
  if (!row.afterGap) return false
  const inTable = row.cells.length > 1
  if (inTable && (part === 'plan' || cells.length > 1 || cells[0]?.cell.column !== 0)) return false
  return cells.every(({ items }) => items.every((item) => item.kind === 'line' && isBeside(item)))
}

function isBeside({ sign }: Line): boolean {
  return sign === null || sign.text === '-' || sign.kind === 'note'
}

/** A sign that stands alone, or the only sign of a cell of 課題と改善策, with words behind it. */
function isSetMark(line: Line, items: readonly SheetItem[], section: Section): boolean {
  const { sign } = line
  if (sign?.kind !== 'outlook' && sign?.kind !== 'number') return false
  if (line.start === line.end) return true
  const signs = items.filter((item) => item.kind === 'line' && item.sign?.kind === sign.kind)
  return (
    section === 'issues' && signs.length === 1 && items.find(({ kind }) => kind === 'line') === line
  )
}
