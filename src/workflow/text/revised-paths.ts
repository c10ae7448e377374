/**
 * Where 改定履歴あり stands: lines whose words differ from those that were first approved. Each part has its own first
 * text, so filling in the review marks nothing as revised.
 */
import type { Part } from './form-fields.ts'
import { linesOf, type SheetText } from './sheet-text.ts'
import { changesBetween, type TextChange } from './text-changes.ts'

/** The text as first approved, by part; a part without one was never approved. */
export type FirstTexts = Readonly<Partial<Record<Part, SheetText>>>

/** Paths as `print-form.ts` asks for them: a field, a row, or `field:line` for a line of a list of lines. */
export function revisedPaths(first: FirstTexts, text: SheetText): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [part, old] of Object.entries(first)) {
    const own = changesBetween(old, text).filter((change) => change.part === part)
    for (const change of own) for (const path of pathsOf(change, old, text)) found.add(path)
  }
  return found
}

function pathsOf({ path, kind }: TextChange, old: SheetText, text: SheetText): readonly string[] {
  if (kind === 'moved' || kind === 'removed') return []
  const [field = '', row, column = ''] = path.split('.')
  if (row !== undefined) return printedColumns.has(column) ? [`${field}.${row}`] : []
  return isLineField(field) ? newLines(field, old, text) : [field]
}

type LineField = 'purpose' | 'strategy' | 'outline' | 'results' | 'attainment'
const lineFields: readonly string[] = ['purpose', 'strategy', 'outline', 'results', 'attainment']
const isLineField = (field: string): field is LineField => lineFields.includes(field)
/** Owner, source and the like are not on the form. */
const printedColumns = new Set(['sentence', 'words', 'planned', 'repeats'])

function newLines(field: LineField, old: SheetText, text: SheetText): readonly string[] {
  const before = new Set(linesOf(old.fields[field]).map((line) => line.trim()))
  const lines = linesOf(text.fields[field]).map((line) => line.trim())
  return lines.filter((line) => !before.has(line)).map((line) => `${field}:${line}`)
}
