/**
 * What an entry of a zip is called. Windows in Japan writes Shift_JIS without saying so; and a name is only a label
 * here, never a path on this machine, so what could lead out of a folder or turn text around is taken out of it.
 */
import { isUtf8 } from 'node:buffer'
import { type Entry, getFileNameLowLevel } from 'yauzl'

export interface EntryName {
  readonly name: string
  readonly uncertain: boolean
}

export function entryName(entry: Entry): EntryName {
  const raw = entry.fileNameRaw
  const { name, uncertain } = decodeName(entry, raw)
  return { name: plainName(name), uncertain }
}

const utf8Flag = 0x800

function decodeName(entry: Entry, raw: Buffer): EntryName {
  const declared = (entry.generalPurposeBitFlag & utf8Flag) !== 0
  const extra = entry.extraFields.some(({ id }) => id === unicodePath)
  if (declared || extra) {
    const name = getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, false)
    return { name, uncertain: false }
  }
  if (isUtf8(raw)) return { name: raw.toString('utf8'), uncertain: false }
  try {
    return { name: shiftJis.decode(raw), uncertain: false }
  } catch {
    return { name: raw.toString('latin1'), uncertain: true }
  }
}

/** The extra field in which Info-ZIP keeps the name in UTF-8. */
const unicodePath = 0x7075

const shiftJis = new TextDecoder('shift_jis', { fatal: true })

/** Folders by /, without those that lead upwards, without characters that cannot be seen. */
function plainName(name: string): string {
  const folders = name.replaceAll('\\', '/').split('/')
  const kept = folders.filter((folder) => folder !== '..' && folder !== '.')
  const plain = kept.join('/').replace(unseen, '').replace(/^\/+/u, '')
  return plain === '' ? '（名前なし）' : plain
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be taken out
const unseen = /[\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu
