/** The rules that follow from the floors: each looks at one import and says whether it breaks a wall. */
import { closed, floors, isTest, isTestHelp, withoutMachine } from './floors.mjs'

/**
 * @typedef {import('./find-imports.mjs').Import} Import
 *
 * @typedef {object} Packages
 * @property {readonly string[]} development Packages that are not there when the program runs
 */

/**
 * The names of the rules that `from` breaks by one import.
 *
 * @param {string} from
 * @param {Import} found
 * @param {Packages} packages
 * @returns {string[]}
 */
export function brokenRules(from, found, packages) {
  return rules.filter(({ breaks }) => breaks(from, found, packages)).map(({ name }) => name)
}

/** @type {{ name: string, breaks: (from: string, found: Import, packages: Packages) => boolean }[]} */
const rules = [
  {
    name: 'lower-floors-only',
    breaks: (from, { to }) => {
      const [mine, theirs] = [folderOf(from), folderOf(to)]
      if (mine === theirs || theirs === null || !hasFloor(mine)) return false
      return heightOf(theirs) >= heightOf(mine) || !hasFloor(theirs)
    },
  },
  {
    name: 'closed-floor',
    breaks: (from, { to }) =>
      closed.some(
        (door) =>
          folderOf(from) === door.from &&
          folderOf(to) === door.to &&
          !(door.exceptTests && forTests(from)),
      ),
  },
  {
    name: 'import-exists',
    breaks: (_, { kind }) => kind === 'missing',
  },
  {
    name: 'stays-in-the-house',
    breaks: (from, { kind, to }) => kind === 'module' && folderOf(to) === null && !isTest(from),
  },
  {
    name: 'no-tests-in-the-program',
    breaks: (from, { kind, to }) => kind === 'module' && !forTests(from) && forTests(to),
  },
  {
    name: 'no-development-packages-in-the-program',
    breaks: (from, { kind, to, typeOnly }, { development }) =>
      kind === 'package' && !typeOnly && !forTests(from) && development.includes(to),
  },
  {
    name: 'language-knows-no-machine',
    breaks: (from, { kind }) =>
      kind === 'builtin' && withoutMachine.includes(folderOf(from) ?? '') && !forTests(from),
  },
]

/**
 * The folder of `src` a module lies in; null outside of `src`.
 *
 * @param {string} path
 */
export function folderOf(path) {
  return /^src\/(?<folder>[^/]+)/.exec(path)?.groups?.['folder'] ?? null
}

/** @param {string | null} folder */
export function hasFloor(folder) {
  return heightOf(folder) >= 0
}

/** @param {string | null} folder */
function heightOf(folder) {
  return floors.findIndex((floor) => folder !== null && floor.includes(folder))
}

/** @param {string} path */
function forTests(path) {
  return isTest(path) || isTestHelp(path)
}
