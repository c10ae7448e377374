import { describe, expect, it } from 'vitest'
import type { Actor } from '../../people/actor.ts'
import { type HeldRole, type Role, roles } from '../../people/role.ts'
import { acts } from './acts.ts'
import { may, mayAnywhere } from './may.ts'

const slope = 'office-slope'
const harbour = 'office-harbour'

function person(...held: readonly (Role | Partial<HeldRole>)[]): Actor {
  const roles = held.map((each) => ({
    role: 'officer' as const,
    office: slope,
    section: null,
    actingFor: null,
    ...(typeof each === 'string' ? { role: each } : each),
  }))
  return { kind: 'person', id: 'p1', name: '潮田', roles }
}

describe('may', () => {
  it('says by which sentence somebody may', () => {
    expect(may(person('sectionChief'), 'draft.accept', { office: slope })).toEqual({
      allowed: true,
      rule: '課長・区長・企画担当が、受け持つ所属についてできます',
    })
  })

  it('says who could, where somebody may not', () => {
    const answer = may(person('officer'), 'draft.accept', { office: slope })
    expect(answer).toMatchObject({ allowed: false, problem: { code: 'policy/refused' } })
    expect(JSON.stringify(answer)).toContain('課長・区長・企画担当')
    expect(JSON.stringify(answer)).toContain('あなたの役割（担当者）')
  })

  it('keeps a role to the office and the section it is held for', () => {
    const chief = person({ role: 'sectionChief', section: 's1' })
    expect(may(chief, 'draft.accept', { office: slope, section: 's1' }).allowed).toBe(true)
    expect(may(chief, 'draft.accept', { office: slope, section: 's2' }).allowed).toBe(false)
    expect(may(chief, 'draft.accept', { office: harbour }).allowed).toBe(false)
    expect(may(chief, 'draft.accept', { office: null }).allowed).toBe(false)
    const planner = person({ role: 'planOffice', office: null })
    expect(may(planner, 'draft.accept', { office: harbour }).allowed).toBe(true)
    expect(may(planner, 'draft.accept', { office: null }).allowed).toBe(true)
  })

  it('lets everybody manage their own account, and nobody another’s', () => {
    expect(may(person(), 'account.manage', { person: 'p1' }).allowed).toBe(true)
    expect(may(person('administrator'), 'account.manage', { person: 'p2' }).allowed).toBe(false)
    expect(may({ kind: 'visitor' }, 'account.manage', { person: 'p1' }).allowed).toBe(false)
  })

  it('leads a visitor to sign-in', () => {
    expect(may({ kind: 'visitor' }, 'draft.read', {})).toMatchObject({
      allowed: false,
      problem: { code: 'policy/signed-out' },
    })
  })
})

describe('every act', () => {
  it.each(Object.entries(acts))('%s is a sentence, and somebody may do it', (act, policy) => {
    expect(policy.does.length).toBeGreaterThan(3)
    for (const { says } of policy.rules) expect(says).toMatch(/できます$/)
    const everyone: readonly Actor[] = [
      ...roles.map((role) => person({ role, office: null })),
      { kind: 'system', name: 'job' },
    ]
    const able = everyone.filter((who) => mayAnywhere(who, act as keyof typeof acts))
    expect(able.length).toBeGreaterThan(0)
  })

  it('is closed to visitors, but for reading what is published and speaking up', () => {
    const open = Object.keys(acts).filter(
      (act) => may({ kind: 'visitor' }, act as keyof typeof acts, {}).allowed,
    )
    expect(open).toEqual(['published.read', 'voice.send'])
  })
})
