/** Why a database's schema cannot be brought up to date, in words for who looks after it. */
import type { Problem } from '../../lib/problem.ts'

function problem(code: string, message: string): Problem {
  return { code: `migration/${code}`, severity: 'blocks', message }
}

export const migrationProblems = {
  newer: (name: string) =>
    problem(
      'newer',
      `データベースは、より新しい版の Torikumi のものです（${name} が適用済み）。新しい版の Torikumi で始めてください。`,
    ),
  missing: (name: string) =>
    problem(
      'missing',
      `適用済みの移行「${name}」が migrations フォルダにありません。配布されたとおりに戻してください。`,
    ),
  changed: (name: string) =>
    problem(
      'changed',
      `適用済みの移行「${name}」の中身が書き換えられています。適用した移行は変えられません。元に戻し、変更は新しい番号の移行に書いてください。`,
    ),
  misnamed: (name: string) =>
    problem(
      'misnamed',
      `migrations フォルダの「${name}」は移行の名前になっていません。「0001-words.sql」の形にしてください。`,
    ),
  outOfOrder: (name: string, expected: string) =>
    problem(
      'out-of-order',
      `migrations フォルダの番号が続いていません。「${name}」のところは ${expected} のはずです。番号を直してください。`,
    ),
  ownTransaction: (name: string, words: string) =>
    problem(
      'own-transaction',
      `移行「${name}」に「${words}」があります。移行はまとめて一度に適用するため、取引を自分で区切れません。取り除いてください。`,
    ),
  noFolder: (folder: string) =>
    problem(
      'no-folder',
      `migrations フォルダ「${folder}」を読めません。配布されたとおりに置いてください。`,
    ),
  failed: (name: string, reason: string) =>
    problem(
      'failed',
      `移行「${name}」を適用できませんでした（${reason}）。データベースは移行の前のままです。この内容を添えて、開発元に知らせてください。`,
    ),
  notAllowed: (place: string) =>
    problem(
      'not-allowed',
      `データベース「${place}」の形を新しくする権限がありません。DATABASE_URL をデータベースの持ち主にするか、管理者に「GRANT CREATE ON DATABASE」と「CREATE ROLE torikumi_app」を頼んでください。`,
    ),
} as const
