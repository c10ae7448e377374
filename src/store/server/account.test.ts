import { describe, expect, it } from 'vitest'
import { chooseAccount } from './account.ts'

const root = 'root:x:0:0:root:/root:/bin/bash'
const nobody = 'nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin'
const postgres = 'postgres:x:101:104:PostgreSQL,,,:/var/lib/postgresql:/bin/bash'
const torikumi = 'torikumi:x:998:997::/home/torikumi:/bin/sh'

describe('chooseAccount', () => {
  it('leaves an ordinary user as who they are', () => {
    expect(chooseAccount(1000, [root, postgres].join('\n'))).toBeNull()
  })

  it('takes the user made for this, then PostgreSQL’s, then nobody', () => {
    const everyone = [root, nobody, postgres, torikumi]
    const chosen = [4, 3, 2].map((count) => chooseAccount(0, everyone.slice(0, count).join('\n')))
    expect(chosen).toEqual([
      { name: 'torikumi', uid: 998, gid: 997 },
      { name: 'postgres', uid: 101, gid: 104 },
      { name: 'nobody', uid: 65534, gid: 65534 },
    ])
  })

  it('says what is missing where root finds nobody', () => {
    expect(() => chooseAccount(0, root)).toThrow('useradd')
    expect(() => chooseAccount(0, 'torikumi:x:0:0::/:/bin/sh')).toThrow('useradd')
  })
})
