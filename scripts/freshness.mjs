/**
 * Tells whether what was installed and built still belongs to the files that are here. Compares names, sizes and
 * times of the inputs with those noted at the last set-up, so a file taken away counts as well as one changed.
 */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Everything the build reads besides `src`. */
const inputsBesidesSource = ['package-lock.json', 'tsconfig.json', 'scripts/build.mjs']

/**
 * What the build would read now, one `path size time` a line.
 *
 * @param {string} root
 */
export function listInputs(root) {
  /** @type {string[]} */
  const lines = []
  for (const path of inputsBesidesSource) note(root, path, lines)
  walk(root, 'src', lines)
  return lines.join('\n')
}

/**
 * Every start walks over the sources: paths are put together by hand, which takes half the time that `join` takes.
 *
 * @param {string} root
 * @param {string} folder
 * @param {string[]} lines
 */
function walk(root, folder, lines) {
  for (const entry of entries(`${root}/${folder}`)) {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) walk(root, path, lines)
    else if (!notBuilt.test(entry.name)) note(root, path, lines)
  }
}

const notBuilt = /\.test\.tsx?$|\.d\.ts$/

/**
 * @param {string} root
 * @param {string} path
 * @param {string[]} lines
 */
function note(root, path, lines) {
  const stat = statSync(`${root}/${path}`, { throwIfNoEntry: false })
  if (stat) lines.push(`${path} ${stat.size} ${stat.mtimeMs}`)
}

/** @param {string} folder */
function entries(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return [] // a young tree has no such folder yet
  }
}

/** @param {string} root */
export function isBuilt(root) {
  return readOrNull(join(root, 'build', '.inputs')) === listInputs(root)
}

/**
 * @param {string} root
 * @param {string} inputs What `listInputs` said before the build began
 */
export function noteBuilt(root, inputs) {
  mkdirSync(join(root, 'build'), { recursive: true })
  writeFileSync(join(root, 'build', '.inputs'), inputs)
}

/**
 * Whether `node_modules` holds what the lock file asks for. An install made by hand counts: npm leaves its own
 * account of it.
 *
 * @param {string} root
 * @param {'all' | 'runtime'} extent Tests need all packages; running needs no development packages
 */
export function isInstalled(root, extent) {
  const noted = readOrNull(stampOf(root))
  const now = lockFileNow(root)
  if (noted === `all ${now}` || noted === `${extent} ${now}`) return true
  if (!holdsPackages(root, extent)) return false
  noteInstalled(root, extent)
  return true
}

/**
 * @param {string} root
 * @param {'all' | 'runtime'} extent
 */
export function noteInstalled(root, extent = 'all') {
  try {
    writeFileSync(stampOf(root), `${extent} ${lockFileNow(root)}`)
  } catch {
    // where we may not write, the packages are looked at closely every time
  }
}

/** @param {string} root */
function stampOf(root) {
  return join(root, 'node_modules', '.torikumi')
}

/** @param {string} root */
function lockFileNow(root) {
  const { size, mtimeMs } = statSync(join(root, 'package-lock.json'))
  return `${size} ${mtimeMs}`
}

/**
 * @param {string} root
 * @param {'all' | 'runtime'} extent
 */
function holdsPackages(root, extent) {
  const account = readOrNull(join(root, 'node_modules', '.package-lock.json'))
  if (account === null) return false
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const held = JSON.parse(account).packages
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' ||
      entry.optional ||
      entry.devOptional ||
      (entry.dev && extent === 'runtime') ||
      (held[path]?.version === entry.version && held[path]?.integrity === entry.integrity),
  )
}

/** @param {string} path */
function readOrNull(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
