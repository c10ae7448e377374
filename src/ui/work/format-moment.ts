/** A moment as a person at work reads it: 6月10日 10:02, in Japan's time. */
const moment = new Intl.DateTimeFormat('ja-JP', {
  timeZone: 'Asia/Tokyo',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** @param at ISO time */
export function formatMoment(at: string): string {
  return moment.format(new Date(at))
}
