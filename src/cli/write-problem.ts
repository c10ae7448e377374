/** Why nothing could be written where a command line asked for it, in words for the person who wrote the line. */
import { errorCode } from '../lib/error-code.ts'
import type { Problem } from '../lib/problem.ts'

/** @throws the cause itself where it is none of the reasons a person can mend */
export function writeProblem(out: string, cause: unknown): Problem {
  const reason = reasons[errorCode(cause) ?? '']
  if (reason === undefined) throw cause
  return { code: 'file/unwritable', severity: 'blocks', message: `「${out}」${reason}` }
}

const inTheWay =
  'はフォルダとして使えません（同じ名前のファイルがあります）。別の場所を指定してください。'
const notAllowed = 'に書き込む権限がありません。権限を確かめるか、別の場所を指定してください。'

const fixed =
  'は置き換えられない場所です（取り付けたディスクの根元など）。その中に新しいフォルダを指定してください。'

const reasons: Readonly<Record<string, string>> = {
  EEXIST: inTheWay,
  ENOTDIR: inTheWay,
  EISDIR: 'に書き込めません（同じ名前のフォルダがあります）。別の場所を指定してください。',
  EACCES: notAllowed,
  EPERM: notAllowed,
  EBUSY: fixed,
  EXDEV: fixed,
  EROFS: 'は書き込みのできない場所です。別の場所を指定してください。',
  ENOSPC:
    'に書き込めません（空き容量が足りません）。空きを作ってから、もう一度書き出してください。',
  ENAMETOOLONG: 'は名前が長すぎます。短い名前にしてください。',
  ELOOP: 'はリンクが輪になっていて開けません。リンクの先を確かめてください。',
}
