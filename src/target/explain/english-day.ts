/** An ISO day for English readers: 31 May 2021. Text that is no day stays as it is. */
const months =
  'January February March April May June July August September October November December'.split(' ')

export function englishDay(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []
  const name = months[Number(month) - 1]
  return name === undefined ? day : `${Number(date)} ${name} ${year}`
}
