/** Words that lists of opinions have for a handling (対応区分) and for where an opinion stands. */
import { plainKey } from '../../table/read-cell.ts'
import { type Handling, handlingNames, handlings, type OpinionStage } from '../opinion.ts'

const handlingWords: Readonly<Record<Handling, readonly string[]>> = {
  done: ['すでに対応', '対応済', '対応済み', '反映済み', '実施済み'],
  thisYear: ['今年度に対応', '今年度対応', '今年度'],
  nextYear: ['来年度に反映', '来年度対応', '来年度', '次年度', '次年度に反映'],
  study: ['引き続き検討', '検討', '検討中', '今後検討'],
  explained: ['説明', 'ご説明', '説明済み'],
  declined: ['対応しない', '対応不可', '困難', '反映しない'],
  referred: ['担当の機関に伝える', '関係機関に伝達', '他機関', '所管に伝達'],
}

/** null: no such word. */
export function handlingIn(cell: string): Handling | null {
  const said = plainKey(cell).replace(/。$/u, '')
  return (
    handlings.find((key) =>
      [key, handlingNames[key], ...handlingWords[key]].some((word) => plainKey(word) === said),
    ) ?? null
  )
}

/** Stages a word may stand for, since lists tell fewer of them apart. */
const stateWords: readonly (readonly [readonly OpinionStage[], readonly string[]])[] = [
  [['received'], ['受付', '受付済', '受付済み', '未対応', '未回答', '未着手']],
  [
    ['received', 'answering'],
    ['回答を作成中', '回答作成中', '作成中', '検討中'],
  ],
  [
    ['received', 'acting'],
    ['対応中', '実施中'],
  ],
  [
    ['acting', 'telling'],
    ['回答済', '回答済み', '結果を委員に伝えるところ'],
  ],
  [
    ['telling', 'closed'],
    ['対応済', '対応済み', '実施済み'],
  ],
  [
    ['withdrawn'],
    ['取り下げ', '取下げ', '取下', '取り下げ済み', '取下げ済み', '取下げ済', '撤回', '撤回済み'],
  ],
  [['closed'], ['完了', '完了（委員に伝えました）', '終了', '済', '報告済', '報告済み']],
]

export function stagesIn(cell: string): readonly OpinionStage[] | null {
  const said = plainKey(cell)
  return stateWords.find(([, words]) => words.some((word) => plainKey(word) === said))?.[0] ?? null
}
