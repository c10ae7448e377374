/** Whether the sheets of a survey are typed once or twice, in words of the office. */

/** @param share Per cent that are typed twice, above 0 */
export function secondEntryWords(share: number): string {
  return share === 100
    ? 'すべて2回入力して比べます'
    : `${share}%ほどを抜き取り、もう一度入力して比べます`
}
