/** The sheet form in the layouts offices make of it: one table or several, labels merged, moved, upright or missing. */
import type { CorpusDocument, CorpusSheet } from './content.ts'
import { cell, type LaidPage, type LayoutCell, type LayoutTable, type Piece } from './layout.ts'
import type { Random } from './random.ts'

export const layoutClasses = [
  'one-table',
  'three-tables',
  'labels-missing',
  'upright-labels',
  'two-columns',
  'landscape',
  'notes',
  'without-lines',
  'long-cells',
] as const
export type LayoutClass = (typeof layoutClasses)[number]

export function layOutForm(
  { framework, office, fiscalYear, sheets }: CorpusDocument,
  kind: LayoutClass,
  random: Random,
): LaidPage {
  const pieces = sheets.flatMap((sheet, index): readonly Piece[] => [
    ...(index === 0
      ? [
          paragraph(
            `令和${fiscalYear - 2018}年度　${office}`
              .replace('令和0', '平成30')
              .replace('令和1年度', '令和元年度'),
          ),
        ]
      : [{ kind: 'page-break' } as const]),
    paragraph(`「${framework}」に基づく取組等`),
    paragraph(`取組項目${random.pick(['', ' ', '　'])}${sheet.number}`),
    paragraph(`【${sheet.title}${sheet.pillar === null ? '' : `（${sheet.pillar}）`}】`),
    ...(sheet.theme === null ? [] : [paragraph(sheet.theme)]),
    ...tables(sheet, kind, random),
    ...(kind === 'notes'
      ? [
          paragraph(
            `※ 様式の詳しい書き方は手引きの${random.count(30) + 1}ページを参照してください。`,
          ),
        ]
      : []),
  ])
  return {
    pieces,
    landscape: kind === 'landscape',
    borders: kind !== 'without-lines',
    serif: random.chance(0.3),
    fontSize: kind === 'long-cells' ? 14 : random.pick([9, 10, 10.5, 11]),
  }
}

function paragraph(text: string): Piece {
  return { kind: 'paragraph', text }
}

const widths = [6, 20, 12, 24, 38]

function tables(sheet: CorpusSheet, kind: LayoutClass, random: Random): readonly LayoutTable[] {
  const upright = kind === 'upright-labels'
  const label = (text: string, rows: number): LayoutCell =>
    cell(kind === 'labels-missing' ? '' : text, { rows, vertical: upright })
  const parts = [plan(sheet, label, kind, random), review(sheet, label), evaluation(sheet, label)]
  if (kind === 'three-tables') return parts.map((rows) => ({ kind: 'table', widths, rows }))
  return [{ kind: 'table', widths, rows: parts.flat() }]
}

type Label = (text: string, rows: number) => LayoutCell
type Rows = readonly (readonly LayoutCell[])[]

function plan(sheet: CorpusSheet, label: Label, kind: LayoutClass, random: Random): Rows {
  const bullet = random.pick(['・', '・', '○'])
  const entry = (text: string) => `${bullet}${text}`
  const purpose = ['(趣旨・目的)', ...sheet.purpose.map((text) => `・${text}`)]
  const outline = ['(取組の概要)', ...sheet.outline.map(entry)]
  const targets = ['(目標)', ...sheet.targets.map((text) => `○${text}`)]
  const activities = ['(取組の内容)', ...sheet.activities.map((text) => `・${text}`)]
  const yearTargets = ['(目標)', ...sheet.yearTargets.map((text) => `○${text}`)]
  const half = (lines: readonly string[], columns: number) => cell(lines, { columns })
  const heads = [half(['取組の方針・目標内容'], 2), half(['当年度の取組内容'], 2)]
  if (kind !== 'two-columns') {
    return [
      [label('計画', 2), ...heads],
      [half([...purpose, ...outline, ...targets], 2), half([...activities, ...yearTargets], 2)],
    ]
  }
  // the parts of each half stand in cells of their own, left beside right
  return [
    [label('計画', 4), ...heads],
    [half(purpose, 2), half(activities, 2)],
    [half(outline, 2), half([], 2)],
    [half(targets, 2), half(yearTargets, 2)],
  ]
}

function review({ review: filled }: CorpusSheet, label: Label): Rows {
  return [
    [
      label('中間振り返り', 2),
      cell('取組内容の実施見込み'),
      cell(filled?.implementation ?? ''),
      cell('(i)実施見込み (ii)実施できない見込み'),
      cell('課題と改善策 ※左記が「②」の場合は必須'),
    ],
    [
      cell('目標の達成見込み'),
      cell(filled?.attainment ?? ''),
      cell('①:達成見込み ②:達成できない見込み'),
      cell(filled?.issues ?? ''),
    ],
  ]
}

function evaluation({ evaluation: filled }: CorpusSheet, label: Label): Rows {
  const results = ['【取組実績】', ...(filled?.results ?? []).map((text) => `・${text}`)]
  const attainment = ['【達成状況】', ...(filled?.attainment ?? []).map((text) => `・${text}`)]
  return [
    [
      label('自己評価', 3),
      cell('当年度の取組実績及び目標の達成状況', { columns: 3 }),
      cell('課題と改善策 ※左記が「②」の場合は必須'),
    ],
    [
      cell(filled === null ? '' : [...results, ...attainment], { columns: 2 }),
      cell(filled?.verdict ?? ''),
      cell(filled?.issues ?? '', { rows: 2 }),
    ],
    [cell('①:目標達成 ②:目標未達成', { columns: 3 })],
  ]
}
