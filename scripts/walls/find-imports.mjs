/**
 * Finds every import of a module, also those that leave no trace in the built program: of types only, and written
 * inside a type (`import('./sheet.ts').Sheet`).
 */
import { existsSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join, posix } from 'node:path'
import { parseSync } from 'oxc-parser'

/**
 * @typedef {object} Import
 * @property {'module' | 'missing' | 'package' | 'builtin'} kind
 * @property {string} to A path from the root, or the name of a package
 * @property {boolean} typeOnly
 */

/**
 * @param {string} root
 * @param {string} path The module, from the root, with forward slashes
 * @returns {Import[] | null} Null where the module cannot be parsed
 */
export function findImports(root, path) {
  const { program, module, errors } = parseSync(path, readFileSync(join(root, path), 'utf8'))
  if (errors.length > 0) return null
  /** @type {Import[]} */
  const imports = []
  const add = (/** @type {unknown} */ specifier, /** @type {boolean} */ typeOnly) => {
    if (typeof specifier === 'string') imports.push({ ...place(root, path, specifier), typeOnly })
  }
  for (const { moduleRequest, entries } of module.staticImports) {
    add(moduleRequest.value, entries.length > 0 && entries.every(({ isType }) => isType))
  }
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) add(moduleRequest?.value, isType)
  }
  visit(program, (node) => {
    if (node['type'] === 'ImportExpression') add(textOf(node['source']), false)
    if (node['type'] === 'TSImportType') add(textOf(node['source'] ?? node['argument']), true)
  })
  return imports
}

/**
 * @param {string} root
 * @param {string} from
 * @param {string} specifier
 * @returns {Omit<Import, 'typeOnly'>}
 */
function place(root, from, specifier) {
  if (isBuiltin(specifier)) return { kind: 'builtin', to: specifier }
  if (!specifier.startsWith('.')) {
    const parts = specifier.split('/')
    return { kind: 'package', to: parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/') }
  }
  const to = posix.join(posix.dirname(from), specifier)
  return { kind: existsSync(join(root, to)) ? 'module' : 'missing', to }
}

/**
 * @param {unknown} node
 * @param {(node: Record<string, unknown>) => void} seen
 */
function visit(node, seen) {
  if (typeof node !== 'object' || node === null) return
  if ('type' in node) seen(/** @type {Record<string, unknown>} */ (node))
  for (const child of Object.values(node)) visit(child, seen)
}

/** @param {unknown} literal */
function textOf(literal) {
  return typeof literal === 'object' && literal !== null && 'value' in literal
    ? literal.value
    : undefined
}
