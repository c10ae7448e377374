/**
 * Generates code from grammars: a `name.peggy` in src gives `name.generated.js` beside it, when the grammar is
 * newer. The types beside that (`name.generated.d.ts`) belong to the grammar's owner; without them general ones
 * are written.
 */
import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** A mistake in a source file, told as its compiler tells it. */
export class GrammarProblem extends Error {}

/**
 * @param {string} root
 * @returns {Promise<string[]>} The grammars that were compiled
 * @throws {GrammarProblem}
 */
export async function generate(root) {
  const source = join(root, 'src')
  if (!existsSync(source)) return []
  const grammars = (await readdir(source, { recursive: true }))
    .filter((path) => path.endsWith('.peggy'))
    .map((path) => join(source, path))
  const stale = grammars.filter((grammar) => isNewer(grammar, generatedFrom(grammar)))
  for (const grammar of stale) await compile(grammar)
  return stale
}

/** @param {string} grammar */
function generatedFrom(grammar) {
  return grammar.replace(/\.peggy$/, '.generated.js')
}

/**
 * @param {string} grammar
 * @param {string} generated
 */
function isNewer(grammar, generated) {
  const written = statSync(generated, { throwIfNoEntry: false })?.mtimeMs ?? 0
  return statSync(grammar).mtimeMs > written
}

/** @param {string} grammar */
async function compile(grammar) {
  const { default: peggy } = await import('peggy')
  const text = readFileSync(grammar, 'utf8')
  const generated = generatedFrom(grammar)
  try {
    const code = peggy.generate(text, { output: 'source', format: 'es', grammarSource: grammar })
    replace(generated, code)
  } catch (error) {
    if (!(error instanceof peggy.GrammarError) && !(error instanceof peggy.parser.SyntaxError)) {
      throw error
    }
    throw new GrammarProblem(error.format([{ source: grammar, text }]))
  }
  const types = generated.replace(/\.js$/, '.d.ts')
  if (!existsSync(types)) replace(types, generalTypes)
}

/**
 * Never half a file: another process may be reading it.
 *
 * @param {string} path
 * @param {string} text
 */
function replace(path, text) {
  const next = `${path}.${process.pid}.new`
  writeFileSync(next, text)
  renameSync(next, path)
}

const generalTypes = `/** The parser made from the grammar beside this file; the grammar's rules say what \`parse\` returns. */
export interface ParseOptions {
  readonly startRule?: string
  readonly grammarSource?: unknown
  readonly [option: string]: unknown
}

export interface Place {
  readonly offset: number
  readonly line: number
  readonly column: number
}

export class SyntaxError extends Error {
  readonly expected: readonly unknown[]
  readonly found: string | null
  readonly location: { readonly start: Place; readonly end: Place }
}

export function parse(text: string, options?: ParseOptions): unknown
`
