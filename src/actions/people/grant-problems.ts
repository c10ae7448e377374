/** What keeps a role from being given as asked: all of it at once. */
import { readDay } from '../../japanese/calendar-date.ts'
import type { Problem } from '../../lib/problem.ts'
import type { Sql } from '../../store/database.ts'
import { findStaffedOffice } from '../../store/office-store.ts'
import type { NewRoleHolding } from '../../store/person-store.ts'
import { findPerson } from '../../store/person-store.ts'
import { listSections } from '../../store/section-store.ts'

export type GrantedRole = Omit<NewRoleHolding, 'person'>

/** Roles of one office; the others may be for all of the municipality. */
const ofOneOffice: readonly string[] = ['officer', 'sectionChief', 'wardMayor', 'councilMember']

export async function grantProblems(sql: Sql, granted: GrantedRole): Promise<readonly Problem[]> {
  const { role, office, section, actingFor } = granted
  const known = office === null ? null : await findStaffedOffice(sql, { id: office })
  const sections = section === null ? [] : await listSections(sql)
  const there = sections.some((each) => each.id === section && each.office === office)
  return [
    ...(office === null && ofOneOffice.includes(role)
      ? [problem('office', 'この役割は所属ごとのものです。所属を選んでください。')]
      : []),
    ...(office !== null && known === null
      ? [problem('office', '選んだ所属が見つかりません。一覧から選び直してください。')]
      : []),
    ...(section !== null && !there
      ? [problem('section', '選んだ課は、選んだ所属の課ではありません。選び直してください。')]
      : []),
    ...dayProblems(granted),
    ...(actingFor !== null && (await findPerson(sql, { id: actingFor })) === null
      ? [problem('acting-for', '代理される人が見つかりません。選び直してください。')]
      : []),
  ]
}

function dayProblems({ from, until, actingFor }: GrantedRole): readonly Problem[] {
  return [
    ...(readDay(from) !== null
      ? []
      : [problem('from', '「いつから」を 2021-04-01 のように書いてください。')]),
    ...(until === null || (readDay(until) !== null && until >= from)
      ? []
      : [problem('until', '「いつまで」は、「いつから」以後の日にしてください。')]),
    ...(actingFor !== null && until === null
      ? [problem('until', '代理には「いつまで」が要ります。最後の日を書いてください。')]
      : []),
  ]
}

function problem(field: string, message: string): Problem {
  return { code: `role/${field}`, severity: 'blocks', message }
}
