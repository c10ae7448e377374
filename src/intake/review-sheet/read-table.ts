/** The table of years under a goal or an activity of a review sheet: what was planned, and what came of it. */
import type { Node } from 'jsonc-parser'
import { type FiscalYear, findFiscalYear } from '../../japanese/fiscal-year.ts'
import type { Passage } from '../../lib/span.ts'
import type { PlacedTarget, ReportedActual } from '../../plan/sheet.ts'
import type { Compare } from '../../target/ast.ts'
import type { SourceText } from '../source-text.ts'
import { digitsIn, parts } from './json-members.ts'
import { officialQuantity, plannedTarget } from './official-target.ts'

/** What every part of a sheet is read with. */
export interface Reading {
  readonly source: SourceText
  readonly year: FiscalYear | null
}

export interface Measured {
  readonly planned: readonly PlacedTarget[]
  readonly actuals: readonly ReportedActual[]
}

export interface Table {
  readonly list: Node | null
  /** Names of the two columns. */
  readonly actual: string
  readonly planned: string
}

export interface TableReading extends Reading {
  readonly indicator: Passage | null
  readonly unit: string | null
  readonly direction: Compare | null
}

/** Every year's figure is an actual; what was planned for the year under review is a target of that year. */
export function readTable({ list, actual, planned }: Table, reading: TableReading): Measured {
  const rows = parts(list).map((row) => {
    const year = digitsIn(reading.source.text, row, '年度')
    return { row, fiscalYear: year === null ? null : findFiscalYear(Number(year.text)) }
  })
  return {
    planned: rows.flatMap(({ row, fiscalYear }) =>
      fiscalYear === reading.year ? plannedIn(row, planned, reading) : [],
    ),
    actuals: rows.flatMap(({ row, fiscalYear }) => actualIn(row, actual, fiscalYear, reading)),
  }
}

function plannedIn(row: Node, name: string, reading: TableReading): readonly PlacedTarget[] {
  const { source, year, unit, direction } = reading
  const number = digitsIn(source.text, row, name)
  const indicator = reading.indicator?.text ?? null
  const target = plannedTarget({ indicator, unit, number, fiscalYear: year }, direction)
  return target === null || number === null ? [] : [{ target, span: number.span, label: null }]
}

function actualIn(
  row: Node,
  name: string,
  fiscalYear: FiscalYear | null,
  { source, indicator, unit }: TableReading,
): readonly ReportedActual[] {
  const number = digitsIn(source.text, row, name)
  const quantity = officialQuantity({ number, unit })
  if (number === null || quantity === null || fiscalYear === null) return []
  return [
    {
      text: `${indicator?.text ?? ''}: ${number.text}${unit ?? ''}`,
      span: number.span,
      indicator: indicator?.text ?? '',
      fiscalYear,
      value: quantity.value,
      valueAsWritten: number.text,
      unit: quantity.unit,
      asOf: null,
      provisional: false,
      statedTarget: null,
    },
  ]
}
