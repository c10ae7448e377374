/** Everything else the reader listens for: about (約), means and sums, frequency, joints, 全員, 設定, 実績, 目標, ※. */
import type { Entry } from './word.ts'

export const otherWords: readonly Entry[] = [
  ['約 およそ 凡そ 概ね おおむね 概 おおよそ 大体 ほぼ', { kind: 'approximate', side: 'before' }],
  [
    '程度 前後 ほど 台半ば 台前半 台後半 台中盤 台 強 弱 余り 余 くらい ぐらい 相当',
    { kind: 'approximate', side: 'after' },
  ],
  ['月平均', { kind: 'aggregate', aggregate: 'mean', over: 'month' }],
  ['年平均 年率平均', { kind: 'aggregate', aggregate: 'mean', over: 'year' }],
  ['平均値 平均で 平均して 平均', { kind: 'aggregate', aggregate: 'mean' }],
  [
    '累計で 累計 累積で 累積 延べ のべ 延 合計で 合計 総計 通算で 通算 合わせて 合せて 計 総数',
    { kind: 'aggregate', aggregate: 'total' },
  ],
  [
    '年度当たり 年当たり 年度あたり 年あたり 年間で 年間 年度間 年',
    { kind: 'period', period: 'year' },
  ],
  ['月間 月当たり 月あたり 1か月当たり 月', { kind: 'period', period: 'month' }],
  ['週間 週', { kind: 'period', period: 'week' }],
  ['1日当たり 日', { kind: 'period', period: 'day' }],
  ['毎年度 各年度 毎年 各年', { kind: 'every', period: 'year' }],
  ['毎月 各月', { kind: 'every', period: 'month' }],
  ['毎週', { kind: 'every', period: 'week' }],
  ['毎日', { kind: 'every', period: 'day' }],
  ['それぞれ 各々 いずれも いずれについても 夫々 おのおの', { kind: 'each' }],
  ['全員 すべての 全ての すべて 全て 全数 全件', { kind: 'all' }],
  ['かつ 且つ', { kind: 'and' }],
  ['又は または もしくは 若しくは あるいは 或いは', { kind: 'or' }],
  ['及び 並びに および ならびに とともに と共に', { kind: 'also' }],
  ['設定する 設定予定 設定', { kind: 'deferred' }],
  [
    '集計中 未定 調整中 検討中 調査中 精査中 未設定 未集計 算出中 評価中 策定中 算定中 確認中',
    { kind: 'unsettled' },
  ],
  ['実績値 実績 現在 時点', { kind: 'actual' }],
  ['目標値 目標', { kind: 'goal' }],
  ['※ *1 注) 注: 注1 (注', { kind: 'remark' }],
  ['参考: 参考値: (参考) 参考)', { kind: 'remark', former: true }],
  ['過半数', { kind: 'quantity', value: 50, unit: '%', compare: 'moreThan' }],
  ['半数 半分', { kind: 'quantity', value: 50, unit: '%' }],
  ['ゼロ 皆無', { kind: 'quantity', value: 0, unit: '' }],
  [
    `計画 計測 計上 計算 計量 会計 設計 統計 推計 集計 合計特殊 家計 時計 計器 生計 計られ 計ら 平均寿命 平均余命 平均年齢 平均的 平均給与 延伸 延長 遅延 延滞 延命 延焼
     目標年度 目標最終年度 目標年 最終目標年度 目標達成 目標期間 中期目標期間 中期目標 中間目標 成果目標 年度目標 年代 年次 年齢 年金 年内 年限 年報 年数 年度内 年収 年少 青年 少年 高年 若年 通年 近年 成年 未成年 周年 学年
     月齢 月額 月報 月例 歳月 日本 日常 日程 日時 平日 休日 祝日 毎日新聞 今日 日々 来日 訪日 在日 全日 日米 日中 日英 日系 日数 翌日 当日 即日 期日 同日 半日 一日 1日 日露 日韓 日豪 日額 日経 日帰り
     台帳 台湾 台風 台頭 舞台 灯台 土台 天文台 気象台 住宅台帳 強化 強度 強い 強く 勉強 補強 強制 強靱 強靭 増強 強み 弱者 弱い 脆弱 弱み 余剰 余裕 余暇 余地 余命 残余 剰余
     概要 概念 概算 概況 一概 相当する 相当数 相当職 相当額 前後左右 毎年末 超音波 超電導 超伝導 超高 超小型 超臨界 超低 超微細 超短 超精密 超過勤務 超過死亡 超重症 超長期 超巨大
     要約 契約 条約 規約 制約 予約 公約 確約 誓約 盟約 締約 解約 節約 集約 約束 約款 成約 特約 設定率 設定温度 設定さ 設定した 設定して 目標設定 実績報告 実績評価 実績調査 かつて なかつ`,
    { kind: 'plain' },
  ],
]
