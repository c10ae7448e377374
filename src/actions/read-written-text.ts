/** Sheets written here, printed into the form and read back as any document is, with what the reading found. */
import { type ReadDocument, readDocument } from '../intake/read-document.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import { blocks, type FieldProblem } from '../workflow/text/field-problem.ts'
import { printForm, type SheetToPrint } from '../workflow/text/print-form.ts'
import { readingProblems } from '../workflow/text/reading-problems.ts'
import type { SheetText } from '../workflow/text/sheet-text.ts'

export interface WrittenText {
  readonly read: ReadDocument | null
  readonly bytes: Uint8Array
  /** By position of the sheet; each leads to its field. */
  readonly problems: readonly (readonly FieldProblem[])[]
}

export function readWrittenText(
  of: { readonly office: string; readonly fiscalYear: FiscalYear; readonly source: string },
  sheets: readonly SheetToPrint[],
): WrittenText {
  const bytes = new TextEncoder().encode(printForm(of, sheets))
  const reading = readDocument(of.source, bytes, {
    offices: [of.office],
    fiscalYear: of.fiscalYear,
  })
  if (!reading.ok) {
    const problems = reading.problems.map((problem) => ({ ...problem, path: null }))
    return { read: null, bytes, problems: sheets.map(() => problems) }
  }
  const { document } = reading.value
  const problems = sheets.map(({ text, homeOf }, at): readonly FieldProblem[] => {
    const sheet = document.sheets[at]
    const missing = headingMissing(text)
    if (missing.length > 0) return missing
    if (sheet === undefined || document.sheets.length !== sheets.length) return [notApart]
    const own = readingProblems(text, sheet, { fiscalYear: of.fiscalYear, homeOf })
    const asked = sheet.problems.map((problem) => ({ ...problem, path: null }))
    return [...own, ...asked]
  })
  const [unread] = document.unread
  const left = unread === undefined ? [] : [strayWords(unread.text)]
  // a field that is read as something else has told already where stray words come from
  const clean = problems.flat().every(({ severity }) => severity !== 'blocks')
  return {
    read: reading.value,
    bytes,
    problems: clean ? problems.map((own) => [...own, ...left]) : problems,
  }
}

/** Without a number and a title nothing begins on the form. */
function headingMissing({ fields }: SheetText): readonly FieldProblem[] {
  return [
    ...(/^\d{1,3}$/.test(fields.number)
      ? []
      : [
          blocks(
            'number',
            'text/number-missing',
            '番号がありません。取組項目の番号を数字で書いてください。',
          ),
        ]),
    ...(fields.title === ''
      ? [blocks('title', 'text/title-missing', '名称がありません。取組の名称を書いてください。')]
      : []),
  ]
}

const notApart = blocks(
  null,
  'text/not-a-sheet',
  '様式に印刷すると、一つの取組項目として読めません。番号と名称を書き、見出しに見える書き方を変えてください。',
)

function strayWords(text: string): FieldProblem {
  return blocks(
    null,
    'text/unread',
    `様式に印刷すると、どの欄にも入らない文字「${text}」が残ります。その文字のある欄の書き方を変えてください。`,
  )
}
