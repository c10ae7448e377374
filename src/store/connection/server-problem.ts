/** What can be wrong with the database that DATABASE_URL names, in words for who set it up. */
import type { Problem } from '../../lib/problem.ts'

function problem(code: string, message: string): Problem {
  return { code: `database/${code}`, severity: 'blocks', message }
}

export const serverProblems = {
  notAddress: () =>
    problem(
      'not-an-address',
      'DATABASE_URL を読めません。「postgres://利用者:パスワード@機械:5432/データベース」の形で書いてください。',
    ),
  unreachable: (place: string) =>
    problem(
      'unreachable',
      `データベース「${place}」につながりません。動いているか、DATABASE_URL の機械の名前とポートが合っているかを確かめてください。`,
    ),
  refused: (place: string) =>
    problem(
      'refused',
      `データベース「${place}」に入れません。DATABASE_URL の利用者とパスワードを確かめてください。`,
    ),
  missing: (place: string) =>
    problem(
      'missing',
      `データベース「${place}」がありません。先に作るか、DATABASE_URL のデータベースの名前を直してください。`,
    ),
  tooOld: (version: string) =>
    problem(
      'too-old',
      `データベースの PostgreSQL ${version} は古くて使えません。PostgreSQL 15 以上を用意してください。`,
    ),
  notUnicode: (encoding: string) =>
    problem(
      'not-unicode',
      `データベースの文字コードが ${encoding} です。UTF8 のデータベースを作ってください。`,
    ),
  noRole: (role: string) =>
    problem(
      'no-role',
      `DATABASE_URL の利用者は役割 ${role} として働けません。管理者に「CREATE ROLE ${role}」と「GRANT ${role} TO 利用者」を頼んでください。`,
    ),
} as const
