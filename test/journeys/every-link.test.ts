/** Every link of the demonstration city: none is shown that is closed, and none fails when it is spoilt. */
import { describe, expect, it } from 'vitest'
import { roles } from '../../src/people/role.ts'
import { useSite } from '../browser/site.ts'
import { isFile, signInAs, walkSite } from './walk-site.ts'

const site = useSite({ whole: true })

describe('whoever follows the links they are shown is never refused', () => {
  it('as a visitor, in both languages', async () => {
    const { first, refused } = await walkSite(site, ['/', '/en'], '', 2)
    expect(refused).toEqual([])
    expect(first.length).toBeGreaterThan(100)
  })

  // somebody of one office is shown the others too: there a second page of a kind is looked at
  it.each(roles.map((role) => [role, role === 'sectionChief' ? 2 : 1] as const))(
    'as %s',
    async (role, most) => {
      const { first, refused } = await walkSite(site, ['/'], await signInAs(site, role), most)
      expect(refused).toEqual([])
      expect(first.length).toBeGreaterThan(60)
    },
  )
})

/** The address with each of its changeable parts spoilt, one at a time. */
function spoil(address: string): readonly string[] {
  const [path = '', query] = address.split('?')
  const parts = path.split('/')
  const paths = parts.flatMap((part, at) =>
    /\d|^[a-z]+-[a-z]+$/u.test(part) ? [parts.with(at, spoiltPart(part)).join('/')] : [],
  )
  if (isFile(path)) return paths
  const pairs = query?.split('&').map((pair) => pair.split('=')) ?? [['after', 'x']]
  return [...paths, ...pairs.map(([name, value = '']) => `${path}?${name}=${spoiltPart(value)}`)]
}

function spoiltPart(part: string): string {
  return /^\d+$/u.test(part) ? '99999999999999999999' : '%00'
}

describe('a spoilt address', () => {
  it('is answered, also for the plan office, which sees most', async () => {
    const cookie = await signInAs(site, 'planOffice')
    const { first } = await walkSite(site, ['/'], cookie, 3)
    const failed: string[] = []
    for (const address of first.flatMap(spoil)) {
      const answer = await fetch(`${site.origin}${address}`, {
        redirect: 'manual',
        headers: { cookie },
      })
      await answer.arrayBuffer()
      if (answer.status >= 500) failed.push(`${answer.status} ${address}`)
    }
    expect(failed).toEqual([])
  })
})
