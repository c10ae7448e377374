/** Roles somebody holds, held and will hold, in words. */
import { type Role, roleNames } from '../../people/role.ts'

export interface PersonLine {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly demonstration: boolean
  /** ISO day from which they are gone. */
  readonly leftOn: string | null
  readonly active: boolean
  readonly holdings: readonly RoleHoldingLine[]
}

export interface RoleHoldingLine {
  readonly id: string
  readonly role: Role
  readonly office: string | null
  readonly section: string | null
  readonly actingFor: string | null
  readonly from: string
  readonly until: string | null
}

export function holdingText({ role, office, section, actingFor }: RoleHoldingLine): string {
  const place = [office ?? '市の全体', section].filter((part) => part !== null).join(' ')
  const deputy = actingFor === null ? '' : `（${actingFor}さんの代理）`
  return `${place} ${roleNames[role]}${deputy}`
}

export function holdingDays({ from, until }: Pick<RoleHoldingLine, 'from' | 'until'>): string {
  return until === null ? `${from} から` : `${from} から ${until} まで`
}

export function HoldingList({ holdings }: { readonly holdings: readonly RoleHoldingLine[] }) {
  if (holdings.length === 0) return <p class="missing">役割はまだありません。</p>
  return (
    <ul class="holding-list">
      {holdings.map((holding) => (
        <li>
          {holdingText(holding)}
          <span class="holding-days">{holdingDays(holding)}</span>
        </li>
      ))}
    </ul>
  )
}
