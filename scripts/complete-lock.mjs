/**
 * Completes the lock file after `npm install` on a mirror that carries the packages of one platform only: npm then
 * leaves the other platforms out, and `npm ci` refuses the lock file everywhere. Such packages are entered with the
 * version their parent asks for; npm reads the rest from the registry of the machine that needs them.
 */
import './node-version.mjs'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * @typedef {object} Entry
 * @property {string} version
 * @property {string} [license]
 * @property {Record<string, string>} [engines]
 * @property {boolean} [dev]
 * @property {Record<string, string>} [optionalDependencies]
 */

/** @typedef {Record<string, Entry>} Packages */

/**
 * The optional packages a lock file names without holding them, as entries for it.
 *
 * @param {Packages} packages
 * @returns {Packages}
 */
export function findMissing(packages) {
  /** @type {Packages} */
  const missing = {}
  for (const [path, parent] of Object.entries(packages)) {
    if (path === '') continue
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      const held = `${path}/node_modules/${name}` in packages || `node_modules/${name}` in packages
      if (!held) missing[`node_modules/${name}`] = entryFor(name, version, parent)
    }
  }
  return missing
}

/**
 * @param {string} name
 * @param {string} version
 * @param {Entry} parent
 */
function entryFor(name, version, parent) {
  if (!/^\d/.test(version)) throw new Error(`${name} ${version}: not one version`)
  const { os, cpu, libc } = platformOf(name)
  // in npm's order, so that npm leaves the file as it is
  return {
    version,
    cpu: [cpu],
    ...(parent.dev && { dev: true }),
    ...(libc && { libc: [libc] }),
    ...(parent.license && { license: parent.license }),
    optional: true,
    os: [os],
    ...(parent.engines && { engines: parent.engines }),
  }
}

const platform =
  /[-/](?<os>android|darwin|freebsd|linux|openharmony|win32)-(?<cpu>arm64|arm|ia32|ppc64|riscv64|s390x|x64)(?:-(?<abi>\w+))?$/

/**
 * Platforms stand in such names: `binding-linux-arm64-musl`, `cli-win32-x64`.
 *
 * @param {string} name
 */
function platformOf(name) {
  const { os, cpu, abi } = platform.exec(name)?.groups ?? {}
  if (os === undefined) throw new Error(`${name}: names no platform`)
  return { os, cpu, libc: { gnu: 'glibc', musl: 'musl' }[abi ?? ''] }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = join(dirname(dirname(fileURLToPath(import.meta.url))), 'package-lock.json')
  const lock = JSON.parse(readFileSync(path, 'utf8'))
  const missing = findMissing(lock.packages)
  const all = Object.entries({ ...lock.packages, ...missing })
  lock.packages = Object.fromEntries(all.toSorted(([a], [b]) => a.localeCompare(b, 'en')))
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`)
  console.log(`${Object.keys(missing).length} packages entered`)
}
