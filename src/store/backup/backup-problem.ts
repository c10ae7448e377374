/** Why a backup cannot be taken or restored, in words for whoever looks after the machine. */
import type { Problem } from '../../lib/problem.ts'

function problem(code: string, message: string): Problem {
  return { code: `backup/${code}`, severity: 'blocks', message }
}

export const backupProblems = {
  nothing: (place: string) =>
    problem(
      'nothing',
      `「${place}」には、控えるデータがありません。TORIKUMI_DATA か DATABASE_URL を確かめてください。`,
    ),
  tooOld: () =>
    problem(
      'too-old',
      'データベースの形が、控えを取れるようになる前のものです。この版の serve を一度動かしてから、もう一度控えてください。',
    ),
  notOwner: () =>
    problem(
      'not-owner',
      'どの自治体のデータがあるかを、この接続の利用者では数えられません。DATABASE_URL を、表を作った利用者（表の持ち主）にしてください。',
    ),
  exists: (file: string) =>
    problem(
      'exists',
      `「${file}」はもうあります。控えを上書きしないよう、別の名前を指定してください。`,
    ),
  notWritable: (file: string) =>
    problem(
      'not-writable',
      `「${file}」に書き込めません。フォルダがあるか、空きと権限を確かめてください。`,
    ),
  missing: (file: string) =>
    problem('missing', `控え「${file}」を読めません。名前と場所を確かめてください。`),
  notBackup: (file: string) =>
    problem(
      'not-a-backup',
      `「${file}」は Torikumi の控えではないか、途中で切れています。別の控えを指定してください。何も変えていません。`,
    ),
  damaged: (file: string, part: string) =>
    problem(
      'damaged',
      `控え「${file}」は壊れています（${part}）。写し直すか、別の控えを指定してください。何も変えていません。`,
    ),
  newer: (name: string) =>
    problem(
      'newer',
      `この控えは、より新しい版の Torikumi のものです（${name}）。新しい版の Torikumi で復元してください。何も変えていません。`,
    ),
  filledFolder: (folder: string) =>
    problem(
      'filled',
      `「${folder}」にはもうデータがあります。復元は空のところにだけできます。TORIKUMI_DATA に空のフォルダか、まだない場所を指定してください。何も変えていません。`,
    ),
  filledDatabase: () =>
    problem(
      'filled',
      'DATABASE_URL のデータベースには、もう Torikumi の表があります。復元は空のデータベースにだけできます。新しいデータベースを作って指定してください。何も変えていません。',
    ),
} as const
