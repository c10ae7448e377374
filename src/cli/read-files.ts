/** Reads the files named on a command line; one that cannot be read is a problem, not an end. */
import { readFile, stat } from 'node:fs/promises'
import { extensionOf } from '../intake/media/file-kind.ts'
import { limits } from '../intake/media/limits.ts'
import { errorCode } from '../lib/error-code.ts'
import { fail, ok, type Result } from '../lib/problem.ts'

export interface NamedFile {
  /** As given on the command line. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** A file beyond the largest document is refused by its size, before it is read. */
export async function readNamedFile(name: string): Promise<Result<NamedFile>> {
  try {
    const { size } = await stat(name)
    const largest = extensionOf(name) === 'zip' ? limits.archiveBytes : limits.fileBytes
    if (size > largest) {
      return fail({
        code: 'file/too-large',
        severity: 'blocks',
        message: `「${name}」は ${formatMegabytes(size)} MB あり、大きすぎます（${formatMegabytes(largest)} MB まで）。取組の文書か確かめ、分けてください。`,
      })
    }
    return ok({ name, bytes: await readFile(name) })
  } catch (cause) {
    const reason = reasons[errorCode(cause) ?? '']
    if (reason === undefined) throw cause
    return fail({
      code: 'file/unreadable',
      severity: 'blocks',
      message: `「${name}」${reason}`,
    })
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'がありません。名前と場所を確かめてください。',
  EACCES: 'を読む権限がありません。権限を確かめてください。',
  EPERM: 'を読む権限がありません。権限を確かめてください。',
  ENOTDIR: 'がありません（途中の名前がフォルダではありません）。名前と場所を確かめてください。',
  ELOOP: 'はリンクが輪になっていて開けません。リンクの先を確かめてください。',
  EISDIR: 'はフォルダです。中のファイルを指定してください。',
  ENAMETOOLONG: 'は名前が長すぎます。短い名前にしてください。',
}

function formatMegabytes(bytes: number): string {
  return Math.ceil(bytes / 1024 / 1024).toLocaleString('ja-JP')
}
