/** Writes the day's reminders once the day has begun for the offices, as long as the program serves. */
import type { ActionContext } from '../actions/context.ts'
import { writeReminders } from '../actions/write-reminders.ts'
import { inJapan } from '../japanese/japan-time.ts'
import { type Job, startJob } from './job.ts'
import type { JobSurroundings } from './surroundings.ts'

/** Hour of the day in Japan from which people are reminded. */
const fromHour = 7

const everyHour = 3_600_000

/** @param pages Where the pages are: `https://torikumi.example.lg.jp/` */
export function startReminding({ context, report }: JobSurroundings, pages: string): Job {
  let done: string | null = null
  async function step(): Promise<boolean> {
    const now = context()
    if (now.today === done || hourInJapan(now) < fromHour) return false
    const { failures } = await writeReminders(now, pages)
    for (const failure of failures) report(failure)
    if (failures.length === 0) done = now.today
    return false
  }
  return startJob({ step, lookAgain: everyHour, report })
}

function hourInJapan({ now }: ActionContext): number {
  return Number(inJapan(now).minute.slice(0, 2))
}
