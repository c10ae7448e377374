/** What a target is held against: former years, surveys, events, means, peers (前年度比, 前回, 過去5年平均, 全国平均). */
import type { Entry } from './word.ts'

export const referenceWords: readonly Entry[] = [
  [
    '前年度末 前年度 前年同期 前年同月 前年末 前年 昨年度末 昨年度 昨年同期 昨年 対前年度 対前年 前々年度',
    { kind: 'reference', reference: 'previous-year' },
  ],
  ['前回調査 前回実績 前回 前期 前調査', { kind: 'reference', reference: 'previous-survey' }],
  ['前回大会 前大会 前回開催', { kind: 'reference', reference: 'previous-event' }],
  [
    '現状値 現状 現在値 現況値 現況 当初値 当初 基準値 基準年度 基準年 初期値 策定時 開始時 計画時 計画策定時 実施前 事業実施前 導入前 事業開始前 着手前 従前 従来 震災前 被災前 支援前 参加前 受講前 研修前 これまで',
    { kind: 'reference', reference: 'plan-start' },
  ],
  [
    '全国平均値 全国平均 市の平均 区の平均 町の平均 県の平均 国の平均 全区平均 全体の平均 他市平均 他都市平均 都道府県平均 同業平均 全市平均値 全市平均 市平均 県平均 都平均 類似団体平均 同規模平均 世界平均 国際平均 OECD平均 業界平均 産業平均 全産業平均 全体平均',
    { kind: 'reference', reference: 'peer-mean' },
  ],
  [
    '見込み数 見込数 見込件数 見込み 見込 想定数 予測値 推計値 計画値 予定数',
    { kind: 'reference', reference: 'forecast' },
  ],
  [
    '過去最高 過去最多 過去最大 過去最少 過去最小 過去最低 過去最高値 過去最低値 過去最も 史上最少 史上最多',
    { kind: 'reference', reference: 'best-of-years' },
  ],
  [
    'に比べて に比べ と比べて と比べ に比し と比較して と比較し と比較すると と比較 に比較し 対比 比較で 同期比 比で 比 を基準として を基準とし を基準に を基準 に対して に対し',
    { kind: 'against', strong: true },
  ],
  ['よりも より から', { kind: 'against', strong: false }],
  [
    `比率 比例 比較的 比重 対比表 比較検討 比較対照 比較可能 構成比 費用対効果 費用便益比 日米比較 国際比較 比較結果 現状把握 現状分析 当初予算 当初計画 見込額 見込まれ 見込め 見込んで 見込む 見込みがあ 見込みのあ 見込みを含 見込み含 見込含 見込者
     これまでに これまでの 前年度までに 前年度からの繰越 したことにより することにより により による よりよい より良い より多くの より高い より一層 より高度 より効果的 から構成 からなる からの からも ことから だから それから うちから から見て
     前期高齢者 前回総会`,
    { kind: 'plain' },
  ],
]
