/** An installation from before stand-in offices were told apart: its documents without an office are known by their names. */
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openLink } from './connection/link.ts'
import { migrate } from './migrate.ts'
import { openTestDatabase, type TestDatabase } from './server/test-database.ts'

const migrations = join(import.meta.dirname, '../../migrations')
let test: TestDatabase
let before: string
beforeAll(async () => {
  test = await openTestDatabase('empty')
  before = mkdtempSync(join(tmpdir(), 'torikumi-before-'))
  for (const name of readdirSync(migrations)) {
    if (name < '0043') copyFileSync(join(migrations, name), join(before, name))
  }
})
afterAll(async () => {
  await test.drop()
  rmSync(before, { recursive: true, force: true })
})

async function rows(command: string): Promise<readonly unknown[]> {
  const link = openLink(test.superuserUrl, { name: 'torikumi test' })
  const found = await link.transaction('begin', (sql) => sql.unsafe(command))
  await link.close()
  return [...found]
}

const id = (nth: number) => `00000000-0000-4000-8000-00000000000${nth}`

describe('an upgrade', () => {
  it('tells offices that stood in, and their documents, from the others', async () => {
    expect((await migrate(test.url, before, () => {})).ok).toBe(true)
    const documents = [3, 4].map(
      (nth) => `insert into torikumi.document (municipality_id, document_id, office_id, fiscal_year,
          form, received_file_id, stage, source_text, content, field_places)
        values ('${id(1)}', '${id(nth + 2)}', '${id(nth)}', 2020, 'reform-plan', '${id(2)}', 0, '', '{}', '[]')`,
    )
    await rows(`
      insert into torikumi.municipality values ('${id(1)}', '汐待市', null, '{}');
      insert into torikumi.received_file (municipality_id, received_file_id, name, sha256, content)
        values ('${id(1)}', '${id(2)}', '計画.txt', '0', '');
      insert into torikumi.office (municipality_id, office_id, code, name, position)
        values ('${id(1)}', '${id(3)}', 'a', '（区名の記載なし）計画.txt', 1),
               ('${id(1)}', '${id(4)}', 'b', '椿坂区', 2);
      ${documents.join(';')}`)
    expect((await migrate(test.url, migrations, () => {})).ok).toBe(true)
    const told = await rows(`select o.name, o.stand_in, d.unnamed
      from torikumi.office o join torikumi.document d using (municipality_id, office_id)
      order by o.position`)
    expect(told).toEqual([
      { name: '（区名の記載なし）計画.txt', stand_in: true, unnamed: true },
      { name: '椿坂区', stand_in: false, unnamed: false },
    ])
  })

  it('lets documents of sheets that hold none take the place of no year', async () => {
    const subjects = await rows('select distinct subject from torikumi.document')
    expect(subjects).toEqual([{ subject: '（取組の記載なし）' }])
  })
})
