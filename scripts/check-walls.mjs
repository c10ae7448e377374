/**
 * Checks who imports whom against the floors of the house. Counts for itself how many modules there are and fails
 * when fewer were looked at: a check that reads nothing finds nothing wrong.
 */
import './node-version.mjs'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findCycles } from './walls/find-cycles.mjs'
import { findImports } from './walls/find-imports.mjs'
import { brokenRules, folderOf, hasFloor } from './walls/rules.mjs'

/**
 * @typedef {object} Look
 * @property {number} lookedAt Modules of `src` whose imports were read
 * @property {number} existing Modules of `src` there are
 * @property {number} imports Imports that were followed
 * @property {string[]} violations One line each, the rule first
 */

/**
 * @param {string} root The folder that holds `src`
 * @param {typeof findImports} find Another reader of imports, for the test that a blind one is noticed
 * @returns {Look}
 */
export function lookAtWalls(root, find = findImports) {
  const modules = listModules(root)
  const packages = { development: developmentPackages(root) }
  /** @type {Map<string, string[]>} */
  const graph = new Map()
  const violations = modules
    .filter((module) => !hasFloor(folderOf(module)))
    .map((module) => `folder-has-a-floor: ${module}`)
  let imports = 0
  for (const module of modules) {
    const found = find(root, module)
    if (found === null) continue
    imports += found.length
    graph.set(
      module,
      found.flatMap(({ kind, to }) => (kind === 'module' ? [to] : [])),
    )
    for (const one of found) {
      for (const rule of brokenRules(module, one, packages)) {
        violations.push(`${rule}: ${module} → ${one.to}`)
      }
    }
  }
  violations.push(...findCycles(graph).map((ring) => `no-cycle: ${ring.join(' → ')}`))
  return { lookedAt: graph.size, existing: modules.length, imports, violations }
}

/** @param {Look} look */
export function holds({ lookedAt, existing, violations }) {
  return lookedAt === existing && violations.length === 0
}

/** @param {string} root */
function listModules(root) {
  if (!existsSync(join(root, 'src'))) return []
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll(sep, '/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .sort()
}

/** @param {string} root */
function developmentPackages(root) {
  const path = join(root, 'package.json')
  if (!existsSync(path)) return []
  return Object.keys(JSON.parse(readFileSync(path, 'utf8')).devDependencies ?? {})
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = resolve(process.argv[2] ?? dirname(dirname(fileURLToPath(import.meta.url))))
  const look = lookAtWalls(root)
  for (const violation of look.violations) console.error(violation)
  if (look.lookedAt !== look.existing) console.error('not every module was looked at')
  console.log(
    `looked at ${look.lookedAt} of ${look.existing} modules, ${look.imports} imports, ${look.violations.length} violations`,
  )
  process.exitCode = holds(look) ? 0 : 1
}
