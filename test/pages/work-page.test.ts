import { describe, expect, it } from 'vitest'
import { dateOf } from '../../src/japanese/calendar-date.ts'
import type { Role } from '../../src/people/role.ts'
import { WorkPage } from '../../src/ui/pages/work-page.tsx'
import { siteIn, textOf } from './site.ts'

const begins = '次のことから始められます'

function emptyFor(role: Role): string {
  const roles = [{ role, office: 'o1', section: null, actingFor: null }]
  const who = { kind: 'person', id: 'p1', name: '潮田 みなと', roles } as const
  const site = { ...siteIn('ja'), who }
  return textOf(WorkPage({ site, items: [], today: dateOf(2021, 4, 1) }))
}

describe('the work page with nothing on it', () => {
  it('leads each to what they may begin with', () => {
    expect(emptyFor('administrator')).toContain(`${begins} 企画担当や、区の課長・担当者を招く`)
    expect(emptyFor('officer')).toContain('今年度の取組シートを書く')
    expect(emptyFor('officer')).not.toContain('招く')
    expect(emptyFor('councilMember')).not.toContain(begins)
  })
})
