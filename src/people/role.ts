/**
 * The roles (役割) people hold: for the whole municipality, an office or one of its sections, from a day to a day,
 * in their own right or as somebody's deputy.
 */
export const roles = [
  'officer',
  'sectionChief',
  'planOffice',
  'wardMayor',
  'headquarters',
  'councilMember',
  'administrator',
] as const

export type Role = (typeof roles)[number]

/** What officers call them. */
export const roleNames: Readonly<Record<Role, string>> = {
  officer: '担当者',
  sectionChief: '課長',
  planOffice: '企画担当',
  wardMayor: '区長',
  headquarters: '本部',
  councilMember: '区政会議委員',
  administrator: '管理者',
}

/** A role somebody holds today. */
export interface HeldRole {
  readonly role: Role
  /** Office id; null: for the whole municipality. */
  readonly office: string | null
  /** Section id; null: for the whole office. */
  readonly section: string | null
  /** A deputy's: id of the person acted for. */
  readonly actingFor: string | null
}
