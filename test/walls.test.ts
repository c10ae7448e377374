/**
 * The walls between the folders hold, and they are seen to: each kind of forbidden import is planted in a small
 * tree and has to be found. A check that looks at nothing finds nothing wrong, so what it looked at is counted.
 */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { holds, lookAtWalls } from '../scripts/check-walls.mjs'

const project = dirname(import.meta.dirname)

let root = ''
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'walls-')))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function plant(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

const thing = 'export interface Thing { readonly a: 1 }\nexport const thing: Thing = { a: 1 }\n'

/** Uses what it imports, so that no parser may leave the import out. */
const usesThing = (from: string): string =>
  `import { thing } from '${from}'\nexport const same = thing\n`

const usesType = (from: string): string =>
  `import type { Thing } from '${from}'\nexport type Same = Thing\n`

describe('the walls of this project', () => {
  it('hold, and every module was looked at', () => {
    const look = lookAtWalls(project)
    expect(look.violations).toEqual([])
    expect(look.lookedAt).toBe(look.existing)
    expect(look.existing).toBeGreaterThan(50)
    expect(look.imports).toBeGreaterThan(look.existing)
  })
})

describe('lookAtWalls', () => {
  it('finds nothing wrong where imports go downwards', () => {
    plant({ 'src/lib/thing.ts': thing, 'src/plan/sheet.ts': usesThing('../lib/thing.ts') })
    const look = lookAtWalls(root)
    expect(look).toEqual({ lookedAt: 2, existing: 2, imports: 1, violations: [] })
    expect(holds(look)).toBe(true)
  })

  it.each([
    {
      what: 'an upward import',
      files: { 'src/plan/sheet.ts': thing, 'src/lib/a.ts': usesThing('../plan/sheet.ts') },
      rule: 'lower-floors-only',
    },
    {
      what: 'an upward import of a type',
      files: { 'src/plan/sheet.ts': thing, 'src/lib/a.ts': usesType('../plan/sheet.ts') },
      rule: 'lower-floors-only',
    },
    {
      what: 'an upward import written inside a type',
      files: {
        'src/plan/sheet.ts': thing,
        'src/lib/a.ts': "export type Same = import('../plan/sheet.ts').Thing\n",
      },
      rule: 'lower-floors-only',
    },
    {
      what: 'an upward import while running',
      files: {
        'src/plan/sheet.ts': thing,
        'src/lib/a.ts': "export const later = () => import('../plan/sheet.ts')\n",
      },
      rule: 'lower-floors-only',
    },
    {
      what: 'an upward re-export',
      files: {
        'src/plan/sheet.ts': thing,
        'src/lib/a.ts': "export type { Thing } from '../plan/sheet.ts'\n",
      },
      rule: 'lower-floors-only',
    },
    {
      what: 'an upward import by a test',
      files: { 'src/plan/sheet.ts': thing, 'src/lib/a.test.ts': usesThing('../plan/sheet.ts') },
      rule: 'lower-floors-only',
    },
    {
      what: 'an import from the same floor',
      files: {
        'src/evidence/row.ts': thing,
        'src/intake/a.ts': usesThing('../evidence/row.ts'),
      },
      rule: 'lower-floors-only',
    },
    {
      what: 'components that know the database',
      files: {
        'src/store/a.ts': thing,
        'src/ui/page.tsx': `${usesType('../store/a.ts')}export const Page = () => <p class="x">a</p>\n`,
      },
      rule: 'lower-floors-only',
    },
    {
      what: 'pages that know the database',
      files: { 'src/store/a.ts': thing, 'src/web/page.tsx': usesType('../store/a.ts') },
      rule: 'closed-floor',
    },
    {
      what: 'an edition that knows the database',
      files: { 'src/store/a.ts': thing, 'src/publish/a.ts': usesThing('../store/a.ts') },
      rule: 'closed-floor',
    },
    {
      what: 'a cycle',
      files: {
        'src/lib/a.ts': `${usesThing('./b.ts')}${thing.replaceAll('hing', 'hought')}`,
        'src/lib/b.ts': `${usesType('./a.ts').replaceAll('Thing', 'Thought')}${thing}`,
      },
      rule: 'no-cycle',
    },
    {
      what: 'a folder without a floor',
      files: { 'src/lib/thing.ts': thing, 'src/misc/a.ts': usesThing('../lib/thing.ts') },
      rule: 'folder-has-a-floor',
    },
    {
      what: 'an import of what is not there',
      files: { 'src/lib/a.ts': usesThing('./gone.ts') },
      rule: 'import-exists',
    },
    {
      what: 'a test used by the program',
      files: { 'src/lib/a.test.ts': thing, 'src/lib/a.ts': usesThing('./a.test.ts') },
      rule: 'no-tests-in-the-program',
    },
    {
      what: 'a file read by the target language',
      files: { 'src/target/a.ts': "import { readFileSync } from 'node:fs'\nreadFileSync('a')\n" },
      rule: 'language-knows-no-machine',
    },
  ])('finds $what', ({ files, rule }) => {
    plant(files)
    const look = lookAtWalls(root)
    expect(look.violations.map((line) => line.split(':')[0])).toContain(rule)
    expect(holds(look)).toBe(false)
  })

  it('lets a test of pages fill a database, and nothing more', () => {
    plant({
      'src/store/a.ts': thing,
      'src/web/page.test.ts': usesThing('../store/a.ts'),
      'src/cli/a.ts': thing,
    })
    expect(lookAtWalls(root).violations).toEqual([])
    plant({ 'src/web/page.test.ts': usesThing('../cli/a.ts') })
    expect(lookAtWalls(root).violations).toHaveLength(1)
  })

  it('fails when a module cannot be read', () => {
    plant({ 'src/lib/thing.ts': thing, 'src/lib/torn.ts': 'export const = 1' })
    const look = lookAtWalls(root)
    expect(look).toMatchObject({ lookedAt: 1, existing: 2 })
    expect(holds(look)).toBe(false)
  })

  it('fails when fewer modules were looked at than there are', () => {
    plant({ 'src/lib/thing.ts': thing, 'src/plan/sheet.ts': usesThing('../lib/thing.ts') })
    const blind = lookAtWalls(root, () => null)
    expect(blind).toMatchObject({ lookedAt: 0, existing: 2, violations: [] })
    expect(holds(blind)).toBe(false)
  })
})
