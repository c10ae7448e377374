/** Reads the fields that say which role, where, and from when until when. */
import type { GrantedRole } from '../actions/people/grant-problems.ts'
import { fail, ok, type Result } from '../lib/problem.ts'
import { roles } from '../people/role.ts'
import type { RoleChoice } from '../ui/parts/role-fields.tsx'
import { readId } from './visit.ts'

/** As typed, to be shown again. */
export function readRoleChoice(
  form: (name: string) => string | undefined,
  today: string,
): RoleChoice {
  return {
    role: form('role') ?? 'officer',
    office: form('office') ?? '',
    section: form('section') ?? '',
    from: form('from') ?? today,
    until: form('until') ?? '',
  }
}

/** @param actingFor Id of the person a deputy acts for */
export function readGranted(
  { role: typed, office, section, from, until }: RoleChoice,
  actingFor: string | null,
): Result<GrantedRole> {
  const role = roles.find((each) => each === typed)
  if (role === undefined) {
    const message = '役割が分かりません。一覧から選び直してください。'
    return fail({ code: 'role/office', severity: 'blocks', message })
  }
  return ok({
    role,
    office: readId(office),
    section: readId(section),
    actingFor,
    from,
    until: until === '' ? null : until,
  })
}
