import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readMigrations } from './read.ts'

function read(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'torikumi-read-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return readMigrations(folder)
}

function codes(result: ReturnType<typeof readMigrations>): readonly string[] {
  return result.ok ? [] : result.problems.map(({ code }) => code)
}

describe('readMigrations', () => {
  it('reads the files in order of their numbers, and nothing that is not SQL', () => {
    const result = read({ '0002-b.sql': 'b', '0001-a-b.sql': 'a', 'README.md': '' })
    expect(result).toMatchObject({
      ok: true,
      value: [
        { number: 1, name: '0001-a-b.sql', content: 'a' },
        { number: 2, name: '0002-b.sql', content: 'b' },
      ],
    })
  })

  it('tells all that is wrong at once', () => {
    const result = read({
      '0001-a.sql': 'commit;',
      '0003-b.sql': '',
      '4-c.sql': '',
      '追加.sql': '',
    })
    expect([...codes(result)].sort()).toEqual([
      'migration/misnamed',
      'migration/misnamed',
      'migration/out-of-order',
      'migration/own-transaction',
    ])
  })

  it.each(['BEGIN;', '  rollback to savepoint a;', 'start transaction;', 'select 1;\nCOMMIT;'])(
    'refuses %j, which would cut the migration in two',
    (content) => {
      expect(codes(read({ '0001-a.sql': content }))).toEqual(['migration/own-transaction'])
    },
  )

  it('lets a function have its block', () => {
    const block = 'do $$\nbegin\n  perform 1;\nend\n$$;'
    expect(read({ '0001-a.sql': block })).toMatchObject({ ok: true })
  })

  it('says when the folder is not there', () => {
    expect(codes(readMigrations('/nowhere/migrations'))).toEqual(['migration/no-folder'])
  })
})
