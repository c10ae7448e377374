/** `/audit`: who saw and did what */

import { listAudit } from '../../actions/audit/list-audit.ts'
import { readDay } from '../../japanese/calendar-date.ts'
import { AuditPage } from '../../ui/pages/audit-page.tsx'
import { acts } from '../../workflow/policy/acts.ts'
import { page } from '../respond.ts'
import { queryOf, readId, type Visit } from '../visit.ts'
import { notFound } from './not-found.tsx'

/** What the audit keeps besides the acts of the policy. */
const others = [
  { value: 'session.begin', label: 'サインインする' },
  { value: 'session.halfway', label: 'パスワードを入れる（コードの前）' },
  { value: 'session.end', label: 'サインアウトする' },
]

const choices = [
  ...others,
  ...Object.entries(acts).map(([value, { does }]) => ({ value, label: does })),
]

export async function audit(visit: Visit): Promise<Response> {
  const asked = (name: string) => queryOf(visit, name) || null
  const day = (name: string) => readDay(asked(name) ?? undefined)
  const query = {
    person: readId(asked('person') ?? undefined),
    act: asked('act'),
    about: asked('about'),
    from: day('from'),
    until: day('until'),
  }
  const before = Number(asked('before') ?? Number.NaN)
  const found = await listAudit(visit.actions, {
    ...query,
    before: Number.isSafeInteger(before) ? before : null,
  })
  if (found === null) return notFound(visit.site)
  return page(<AuditPage site={visit.site} {...found} query={query} acts={choices} />, {
    headers: { 'cache-control': 'no-store' },
  })
}
