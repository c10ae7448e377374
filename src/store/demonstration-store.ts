/** Whether everything is there that the demonstration city is made of. */
import type { CalendarDate } from '../japanese/calendar-date.ts'
import type { Sql } from './database.ts'

/** @param since The first day whose letters count: the city gets new ones when its last are years old */
export async function holdsDemonstration(sql: Sql, since: CalendarDate): Promise<boolean> {
  const [found] = await sql<{ whole: boolean }[]>`
    select exists (select from document) and exists (select from person)
       and exists (select from section) and exists (select from working_sheet)
       and exists (select from council_body)
       and exists (select from voice where received_on >= ${since}) as whole`
  return found?.whole ?? false
}
