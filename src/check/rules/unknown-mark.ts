/** A mark the form speaks of and does not have: 「③」の場合は必須 beside ① and ②. */
import { quote } from '../document-view.ts'
import type { SheetRule } from '../rule.ts'

export const unknownMark: SheetRule = {
  id: 'unknown-mark',
  title: '様式にない記号',
  severity: 'error',
  since: '2026-11-21',
  looksAt: 'sheet',
  remedy: '様式の記号に直してください。',
  english: { title: 'Mark the form does not have', remedy: 'Use a mark of the form.' },
  find({ sheet, view }) {
    return sheet.problems
      .filter(({ code, span }) => code === 'sheet/unknown-mark' && span !== undefined)
      .map(({ span }) => {
        const words = quote(view, { span: span ?? sheet.span })
        return {
          message: `「${words.text}」とありますが、この様式にその記号はありません。`,
          english: `“${words.text}” is written, but this form has no such mark.`,
          quotes: [words],
        }
      })
  },
  cases: {
    for: [{ what: 'issues required for ③', documents: [{ sheets: [{ requiredFor: '③' }] }] }],
    against: [{ what: 'issues required for ②', documents: [{ sheets: [{ requiredFor: '②' }] }] }],
  },
}
