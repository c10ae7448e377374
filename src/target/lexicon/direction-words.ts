/**
 * Indicators of which less is better, where the sentence does not say so. What stands last in the name decides: 苦情 is
 * better low, 苦情解決率 high, and 研修参加者の離職率 low. A reading from these lists is always marked as inferred.
 */
const lower = words(
  `事案 誤り 誤送 誤配 誤発送 誤交付 誤入力 誤記 誤支給 紛失 置き忘れ 苦情 事故 死者 死亡 死傷 死・重傷 負傷 重傷 傷病 未収 滞納 違反 不適正 不適切 不正 ミス 遅延 遅れ 欠測 誤差 待ち時間 待機 待機児童 所要時間 処理日数
   処理期間 処理時間 審査期間 所要日数 審査日数 待ち日数 作業時間 対応時間 対応日数 回答日数 支払日数 までの期間 までの日数 までの時間 残業 超過勤務 時間外 労働時間 労力 離職率 離職者数 失業率 無職 再犯 再入 再入所 犯罪 被害 損害 火災
   出火 罹患 り患 感染 発症 発病 有病 患者数 自殺 いじめ 不登校 中退 不合格 廃棄物 最終処分量 排出量 排出 消費量 使用量 エネルギー消費 CO2 二酸化炭素 温室効果ガス ごみ 汚染 濃度 臭気 騒音 コスト 経費 費用 管理費 運営費 修繕費 人件費 光熱水費 光熱費
   支出 価格差 滞留 未処理 未達 未実施 未整備 未利用 空き家 放棄 荒廃 欠席 欠員 不満 不安 虐待 孤立 貧困 格差 乖離 遵守違反 超過 倒産 停止 停電 断水 障害発生 障害件数 故障 不具合 誤発報 取消 返戻 返送 手戻り 漏水 漏えい 流出 溺者 遭難
   海難 衝突 肥満 喫煙率 朝食欠食 負債 赤字 欠損金 リスク管理債権 依存度 輸入依存 鳥獣被害 生息頭数 引取り 引取数 ロス 未交付 未納 不通 不達 行方不明 薬物 密輸 検出率 致死率 発生件数 発生率 発生数 発生頭数 発生戸数 立件件数 取締件数`,
)

/** What is done about the bad thing, or its absence; and what is good of itself. */
const higher = words(
  `解決 改善 対応 処理率 適正処理 回収 収納 対策 防止 予防 削減 低減 縮減 減少 抑制 抑止 抑え 短縮 減量 解消 検挙 摘発 支援 達成 以内 未満 期限内 ない なかった 防除 軽減 遵守 救助 復旧 復興 研修 説明 周知 満足 認知 理解 把握 割引 訓練 教育 参加 整備 実施
   普及 開催 導入 策定 取り組 完了 活用 公表 提供 効率 予測 監視 診断 指導 相談 分析 研究 開発 調査 修了 就職 就業 合格 進学 定着 リサイクル 再生利用 再利用 再資源 資源化 吸収 便益 輸出 利用 アクセス 出来高 確保`,
)

function words(list: string): string {
  return list
    .trim()
    .split(/\s+/u)
    .sort((a, b) => b.length - a.length)
    .join('|')
}

const either = new RegExp(`(${lower})|(?:${higher})`, 'gu')
const gloss = /[(（][^()（）]*[)）]$/u

/** Whether less of it is better; false also when nothing tells. */
export function isLowerBetter(indicator: string | null): boolean {
  if (indicator === null) return false
  const name = indicator.replace(gloss, '')
  let lowers = false
  either.lastIndex = 0
  for (let found = either.exec(name); found !== null; found = either.exec(name))
    lowers = found[1] !== undefined
  return lowers
}
