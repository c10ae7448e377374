/** Words that stand in lists of voices for a channel, a theme, a state, the reply and publication: what each means here. */
import { keysOf } from '../../../lib/keyed.ts'
import { plainKey } from '../../table/read-cell.ts'
import {
  type Channel,
  channels,
  type Theme,
  themes,
  type WithholdingReason,
  withholdingReasons,
} from '../channel.ts'
import type { ReplyWay } from '../question-state.ts'

/**
 * States in which a question can come in: sorted, answered by somebody here, with a department, or ended. One that waited
 * for approval or for the post begins again with whoever writes: its reply and its author are not in the list.
 */
export type ImportedState =
  | 'sorting'
  | 'writing'
  | 'referred'
  | 'answered'
  | 'explained'
  | 'transferred'

const channelWords: Readonly<Record<Channel, readonly string[]>> = {
  web: ['HP', 'ウェブ', 'web', 'インターネット', 'フォーム', 'メール', '電子メール', 'Eメール'],
  letter: ['手紙', 'FAX', 'ファックス', 'ファクス', 'はがき', '葉書', '封書', '郵送', '文書'],
  box: ['BOX', '意見箱', '投書箱', '投書', '声の箱'],
  telephone: ['TEL', '架電', '電話連絡'],
  visit: ['来庁', '来所', '来訪', '面談', '面接', '口頭'],
  talk: ['かたろう', '懇談会'],
  other: ['その他', '他', '不明', ''],
}

const stateWords: Readonly<Record<ImportedState, readonly string[]>> = {
  sorting: ['受付', '受付済', '受付済み', '新規', '未対応', '未着手', '未処理', '振分け待ち'],
  writing: [
    ...['対応中', '処理中', '検討中', '作成中', '回答作成中', '回答を作成中', '未回答'],
    ...['承認待ち', '決裁中', '発送待ち'],
  ],
  referred: ['照会中', '関係局に照会中', '関係局照会中'],
  answered: [
    ...['回答済', '回答済み', '回答', '回答する', '対応済', '対応済み'],
    ...['処理済', '処理済み', '完了', '終了', '済'],
  ],
  explained: ['説明', '説明済', '説明済み', '回答しない', '回答しない理由を説明済み'],
  transferred: [
    ...['移ちょう', '移ちょう済', '移ちょう済み', '移牒', '移牒済', '移送', '移送済', '移送済み'],
    '他機関へ移ちょう済み',
  ],
}

const wayWords: Readonly<Record<ReplyWay, readonly string[]>> = {
  mail: ['メール', '電子メール', 'Eメール'],
  letter: ['手紙', '郵送', '文書', '書面'],
  none: ['', 'いらない', '不要', 'なし', '無', '希望しない', '匿名'],
}

const publicationWords = {
  yes: [
    ...['', 'する', '公表', '公表する', '公開', '公開する', '可', '○', '〇', 'はい', '有'],
    ...['公表済', '公表済み', '公開済', '公開済み', '済'],
  ],
  no: [
    ...['しない', '公表しない', '公開しない', '非公表', '非公開', '不可', '否', '×', 'いいえ'],
    '公表を望まない',
  ],
} as const

/** null: no such word. */
export function channelIn(cell: string): Channel | null {
  return keyOf(channelWords, cell) ?? named(channels, cell)
}

/** null: none of those told apart here. */
export function themeIn(cell: string): Theme | null {
  return named(themes, cell)
}

export function stateIn(cell: string): ImportedState | null {
  return keyOf(stateWords, cell)
}

export function wayIn(cell: string): ReplyWay | null {
  return keyOf(wayWords, cell)
}

export function publicationIn(cell: string): keyof typeof publicationWords | null {
  return keyOf(publicationWords, cell)
}

export function reasonIn(cell: string): WithholdingReason | null {
  const said = wordKey(cell)
  const keys = keysOf(withholdingReasons)
  return (
    keys.find((key) => [key, withholdingReasons[key].ja].some((word) => wordKey(word) === said)) ??
    null
  )
}

/** By its key, its name, or a part of its name: 道路 of 道路・公園・自転車. */
function named<K extends string>(
  list: Readonly<Record<K, { readonly ja: string }>>,
  cell: string,
): K | null {
  const said = wordKey(cell)
  const keys = keysOf(list)
  const namesOf = (key: K) => [key, list[key].ja, ...list[key].ja.split('・')]
  return keys.find((key) => namesOf(key).some((word) => wordKey(word) === said)) ?? null
}

function keyOf<K extends string>(
  words: Readonly<Record<K, readonly string[]>>,
  cell: string,
): K | null {
  const said = wordKey(cell)
  const keys = keysOf(words)
  return keys.find((key) => words[key].some((word) => wordKey(word) === said)) ?? null
}

function wordKey(text: string): string {
  return plainKey(text).toLowerCase()
}
