/** Why the embedded database cannot start, in words for the person at the terminal: what, where, what to do. */
import type { Problem } from '../../lib/problem.ts'

/** Thrown inside this folder only; `startEmbedded` gives its problem back as data. */
export class StartError extends Error {
  override readonly name = 'StartError'
  readonly problem: Problem

  constructor(problem: Problem, cause?: unknown) {
    super(problem.message, { cause })
    this.problem = problem
  }
}

function problem(code: string, message: string): Problem {
  return { code: `start/${code}`, severity: 'blocks', message }
}

export const startProblems = {
  held: (folder: string, holder: string) =>
    problem(
      'held',
      `データのフォルダ「${folder}」は、すでに動いている Torikumi が使っています（${holder}）。そちらを使うか、止めてから始めてください。別に始めるときは TORIKUMI_DATA に別のフォルダを指定してください。`,
    ),
  notWritable: (folder: string) =>
    problem(
      'not-writable',
      `データのフォルダ「${folder}」に書き込めません。書き込める場所を TORIKUMI_DATA に指定するか、フォルダの権限を直してください。`,
    ),
  notFolder: (folder: string) =>
    problem(
      'not-a-folder',
      `「${folder}」はフォルダではないため、データを置けません。TORIKUMI_DATA に別の場所を指定してください。`,
    ),
  foreign: (folder: string, entry: string) =>
    problem(
      'foreign-folder',
      `「${folder}」には別のファイル（${entry} など）があり、Torikumi のデータのフォルダではありません。空のフォルダか、まだ無い場所を TORIKUMI_DATA に指定してください。`,
    ),
  diskFull: (folder: string) =>
    problem(
      'disk-full',
      `ディスクがいっぱいで、データのフォルダ「${folder}」に書き込めません。空きを作ってから、もう一度始めてください。`,
    ),
  otherVersion: (folder: string, found: string, ours: string) =>
    problem(
      'other-version',
      `「${folder}」は PostgreSQL ${found} のデータですが、この Torikumi は PostgreSQL ${ours} で動きます。その版の Torikumi で backup を取り、空のフォルダに restore してください。`,
    ),
  damaged: (folder: string, entry: string) =>
    problem(
      'damaged',
      `データのフォルダ「${folder}」に必要なファイル（${entry}）がありません。控えから restore するか、別のフォルダを TORIKUMI_DATA に指定してください。`,
    ),
  halfRestored: (folder: string) =>
    problem(
      'half-restored',
      `データのフォルダ「${folder}」への復元が、途中で止まっています。もう一度 restore するか、フォルダを消してから始めてください。`,
    ),
  notYours: (folder: string, owner: string) =>
    problem(
      'not-yours',
      `データのフォルダ「${folder}」は別の利用者（${owner}）のものです。その利用者か root で始めるか、別のフォルダを TORIKUMI_DATA に指定してください。`,
    ),
  ownedByRoot: (folder: string, account: string) =>
    problem(
      'owned-by-root',
      `「${folder}」の持ち主が root ですが、データベースは root では動きません。「chown -R ${account} ${folder}」で持ち主を変えてから、もう一度始めてください。`,
    ),
  unreachable: (folder: string, account: string) =>
    problem(
      'unreachable',
      `データのフォルダ「${folder}」に、データベースを動かす利用者 ${account} が入れません。途中のフォルダの権限を直すか、データを移して TORIKUMI_DATA に指定してください。`,
    ),
  leftoverRunning: (folder: string, pid: number) =>
    problem(
      'leftover-running',
      `前に始めたデータベース（プロセス ${pid}）が「${folder}」を使ったままで、止められません。そのプロセスを止めてから、もう一度始めてください。`,
    ),
  noBinaries: (platform: string) =>
    problem(
      'no-binaries',
      `この機械（${platform}）で動く PostgreSQL が入っていません。「npm ci」をやり直すか、DATABASE_URL に PostgreSQL 15 以上を指定してください。`,
    ),
  binariesFail: (file: string, reason: string) =>
    problem(
      'binaries-fail',
      `付属の PostgreSQL（${file}）を動かせません（${reason}）。「npm ci」をやり直すか、DATABASE_URL に PostgreSQL 15 以上を指定してください。`,
    ),
  noAccount: () =>
    problem(
      'no-account',
      'root で始めるには、データベースを動かす利用者が要ります。「useradd --system torikumi」で作るか、root でない利用者で始めてください。',
    ),
  failed: (reason: string, log: string) =>
    problem(
      'failed',
      `データベースを始められません（${reason}）。記録「${log}」を確かめてください。`,
    ),
  stopped: (log: string) =>
    problem(
      'stopped',
      `データベースが何度も急に止まります。ディスクの空きと記録「${log}」を確かめてください。直れば自動で起動し直します。`,
    ),
} as const

const fullCodes: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT'])
const deniedCodes: ReadonlySet<unknown> = new Set(['EACCES', 'EPERM', 'EROFS'])

/** The problem behind a fault of the file system, or null when it is not one a person can mend. */
export function fileProblem(cause: unknown, folder: string): Problem | null {
  if (!(cause instanceof Error) || !('code' in cause)) return null
  if (fullCodes.has(cause.code)) return startProblems.diskFull(folder)
  if (deniedCodes.has(cause.code) || isMkdirNowhere(cause)) return startProblems.notWritable(folder)
  if (cause.code === 'ENOTDIR') return startProblems.notFolder(folder)
  return null
}

/** Some file systems (/proc) say of a folder they will not make that its place does not exist. */
function isMkdirNowhere(cause: Error & { readonly code: unknown }): boolean {
  return cause.code === 'ENOENT' && 'syscall' in cause && cause.syscall === 'mkdir'
}
