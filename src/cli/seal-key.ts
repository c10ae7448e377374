/**
 * The key that seals secrets in the database: in TORIKUMI_KEY, or in a file beside the data folder, never in it, so
 * that a copy of the data alone opens nothing. While a key is being replaced the former ones stand behind it, and
 * programs that run already take up what the file says now.
 */
import { randomBytes } from 'node:crypto'
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { errorCode } from '../lib/error-code.ts'
import { createSeals, type Seals, sealKeyLength } from '../lib/seal.ts'
import { dataFolderOf } from './data-folder.ts'
import type { Terminal } from './terminal.ts'

/** @returns Reads the key at the first call; a key that is none throws, with what to do */
export function sealsOf(terminal: Terminal): () => Seals {
  let read: { readonly stamp: string; readonly seals: Seals } | null = null
  function present(): Seals {
    const stamp = stampOf(terminal)
    if (read === null || read.stamp !== stamp) {
      const [key, ...former] = readKeys(terminal)
      read = { stamp: stampOf(terminal), seals: createSeals(key, former) }
    }
    return read.seals
  }
  const seals: Seals = {
    seal: (secret, of) => present().seal(secret, of),
    open: (sealed, of) => present().open(sealed, of),
  }
  return () => {
    present()
    return seals
  }
}

/** Where the key is: the setting, or a file. */
export function keyPlaceOf(terminal: Terminal): { readonly file: string | null } {
  return { file: given(terminal) === '' ? keyFileOf(terminal) : null }
}

/** Whether there is one; asking makes none. */
export function hasKey(terminal: Terminal): boolean {
  return given(terminal) !== '' || stampOf(terminal) !== ''
}

/** The key that seals, then those it replaces. One is made where there is none. */
export function readKeys(terminal: Terminal): readonly [Uint8Array, ...Uint8Array[]] {
  const words = given(terminal)
  if (words !== '') return decode(words, 'TORIKUMI_KEY')
  const file = keyFileOf(terminal)
  try {
    writeFileSync(file, `${newKey()}\n`, { mode: 0o600, flag: 'wx', flush: true })
    terminal.say(`秘密を封じる鍵を作りました: ${file}（データとは別の場所に控えてください）`)
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  }
  return decode(readFileSync(file, 'utf8'), file)
}

/** A new key before those of the file; returns all of them. */
export function addKey(terminal: Terminal): readonly [Uint8Array, ...Uint8Array[]] {
  const keys = readKeys(terminal)
  writeKeys(terminal, [newKey(), ...keys.map(encode)])
  return readKeys(terminal)
}

/** Keeps the key that seals and forgets those it replaced. */
export function dropFormerKeys(terminal: Terminal): void {
  const [key] = readKeys(terminal)
  writeKeys(terminal, [encode(key)])
}

/** Never half a file. */
function writeKeys(terminal: Terminal, keys: readonly string[]): void {
  const file = keyFileOf(terminal)
  writeFileSync(`${file}.part`, `${keys.join('\n')}\n`, { mode: 0o600, flush: true })
  renameSync(`${file}.part`, file)
}

function given({ env }: Terminal): string {
  return (env['TORIKUMI_KEY'] ?? '').trim()
}

/** `./data.key` beside `./data`. */
function keyFileOf(terminal: Terminal): string {
  return `${dataFolderOf(terminal)}.key`
}

/** Changes with the file; '' while there is none. */
function stampOf(terminal: Terminal): string {
  if (given(terminal) !== '') return 'given'
  const found = statSync(keyFileOf(terminal), { throwIfNoEntry: false })
  return found === undefined ? '' : `${found.ino} ${found.mtimeMs} ${found.size}`
}

function newKey(): string {
  return encode(randomBytes(sealKeyLength))
}

function encode(key: Uint8Array): string {
  return Buffer.from(key).toString('base64')
}

/** One a line, or with spaces or commas between them. */
function decode(text: string, place: string): readonly [Uint8Array, ...Uint8Array[]] {
  const words = text.split(/[\s,]+/).filter((word) => word !== '')
  const [first, ...rest] = words.map((word) => Buffer.from(word, 'base64'))
  const right = [first, ...rest].every((key) => key?.length === sealKeyLength)
  if (first !== undefined && right) return [first, ...rest]
  throw new Error(`${place} の鍵が${sealKeyLength}バイトではありません。控えから戻してください。`)
}
