/** Fixed words of canonical sentences that stand for conditions without a figure; reading knows them again. */
export const doneWords = '実施'
export const toBeSetWords = '目標は今後設定'
export const notMeasurableWords = '数値目標なし'
export const blankWords = '目標値は空欄'
