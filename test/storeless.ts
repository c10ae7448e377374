/** What a site runs on where no database is asked, or where every look into it fails. */
import { calendarDate } from '../src/japanese/calendar-date.ts'
import { type Actor, visitor } from '../src/people/actor.ts'
import type { WebContext } from '../src/web/context.ts'
import { testSeals } from './test-seals.ts'

/** @param who Whom any session belongs to */
export function storeless(
  fails: () => Promise<never>,
  who: Actor = visitor,
): Pick<
  WebContext,
  'actions' | 'resume' | 'demonstration' | 'seals' | 'origin' | 'secure' | 'municipality'
> {
  return {
    actions: (request) => ({
      ...request,
      store: { read: fails, write: fails },
      today: calendarDate('2021-06-10'),
      now: new Date('2021-06-10T10:00:00+09:00'),
    }),
    resume: async () => who,
    demonstration: null,
    seals: testSeals,
    origin: null,
    secure: false,
    municipality: '汐待市',
  }
}
