/** Whether a text is JSON, and which review sheets stand in it. */
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { ofAnotherKind } from '../recognise-form.ts'
import { member } from './json-members.ts'

/** A text that begins as JSON does; everything else is read as a form. */
export function looksLikeJson(text: string): boolean {
  return /^\s*(?:\{\s*"|\[\s*\{)/.test(text)
}

/** One sheet, or a list of them; a text of any other shape is of another kind. */
export function findReviewSheets(text: string): Result<readonly Node[]> {
  if (depthOf(text) > deepest) return fail(nestedTooDeep)
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true })
  const [error] = errors
  if (root === undefined || error !== undefined) return fail(unreadable(text, error))
  const sheets = root.type === 'array' ? (root.children ?? []) : [root]
  return sheets.length > 0 && sheets.every(isReviewSheet) ? ok(sheets) : fail(ofAnotherKind)
}

/** A review sheet has five levels; the parser goes down a level a call, and would fall through the floor. */
const deepest = 100

function depthOf(text: string): number {
  let depth = 0
  let most = 0
  for (const [sign] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gsu)) {
    if (sign === '[' || sign === '{') depth += 1
    else if (sign === ']' || sign === '}') depth -= 1
    most = Math.max(most, depth)
  }
  return most
}

const nestedTooDeep: Problem = {
  code: 'document/nested-too-deep',
  severity: 'blocks',
  message: `JSONの入れ子が深すぎます（${deepest}段まで）。行政事業レビューシートのデータか確かめてください。`,
}

/** These three names together stand on no other form. */
function isReviewSheet(node: Node): boolean {
  return ['公開年度', '府省庁', '事業名'].every((name) => member(node, name) !== null)
}

function unreadable(text: string, error: ParseError | undefined): Problem {
  const before = text.slice(0, error?.offset ?? 0).split('\n')
  const where = `${before.length}行目の${(before.at(-1)?.length ?? 0) + 1}文字目`
  return {
    code: 'document/json-unreadable',
    severity: 'blocks',
    message: `JSONとして読めません（${where}：${error === undefined ? '中身がありません' : printParseErrorCode(error.error)}）。途中で切れていないか、書き出し直して確かめてください。`,
    ...(error === undefined
      ? {}
      : { span: { start: error.offset, end: error.offset + error.length } }),
  }
}
