/**
 * The key that seals secrets in the database: in TORIKUMI_KEY, or in a file beside the data folder, never in it, so
 * that a copy of the data alone opens nothing. Lost with it are the second factors, not the accounts.
 */
import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { createSeals, type Seals, sealKeyLength } from '../lib/seal.ts'
import { dataFolderOf } from './data-folder.ts'
import type { Terminal } from './terminal.ts'

/** @returns Reads the key at the first call; a key that is none throws, with what to do */
export function sealsOf(terminal: Terminal): () => Seals {
  let seals: Seals | null = null
  return () => {
    seals ??= createSeals(readKey(terminal))
    return seals
  }
}

/** `./data.key` beside `./data`. */
function keyFileOf(terminal: Terminal): string {
  return `${dataFolderOf(terminal)}.key`
}

function readKey(terminal: Terminal): Uint8Array {
  const given = terminal.env['TORIKUMI_KEY']
  if (given !== undefined && given !== '') return decode(given, 'TORIKUMI_KEY')
  const file = keyFileOf(terminal)
  try {
    const key = randomBytes(sealKeyLength).toString('base64')
    writeFileSync(file, `${key}\n`, { mode: 0o600, flag: 'wx', flush: true })
    terminal.say(`秘密を封じる鍵を作りました: ${file}（データとは別の場所に控えてください）`)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return decode(readFileSync(file, 'utf8'), file)
}

function decode(text: string, place: string): Uint8Array {
  const key = Buffer.from(text.trim(), 'base64')
  if (key.length === sealKeyLength) return key
  throw new Error(`${place} の鍵が${sealKeyLength}バイトではありません。控えから戻してください。`)
}
