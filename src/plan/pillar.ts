/**
 * A pillar (改革の柱) as sheets print it in the brackets of a title: `区政編 改革の柱1 Ⅲ-ア`, `改革の柱3 3(4)`. The
 * words stay as printed; from them come a path in the plan's tree and a key to sort by. One sheet may name several.
 */
import { fold } from '../japanese/width.ts'
import { fail, ok, type Result } from '../lib/problem.ts'

export interface Pillar {
  /** This pillar's own words; the second of `改革の柱3 3(1)、3(4)` is `3(4)`. */
  readonly asWritten: string
  /** Volume of the plan (区政編), null where none is printed. */
  readonly part: string | null
  /** From the trunk outwards, canonical: `['1', 'Ⅲ', 'ア']`, `['3', '3', '(4)']`. */
  readonly path: readonly [string, ...string[]]
  /** The same place always has the same key, however it was spelled; keys in order of text are in order of the plan. */
  readonly sortKey: string
}

/**
 * Reads the pillar text of a sheet.
 *
 * @param text Without its brackets. Look-alike letters are one: II is Ⅱ, －, ー and ‐ between parts are a hyphen
 */
export function parsePillar(text: string): Result<readonly [Pillar, ...Pillar[]]> {
  const folded = fold(text).text
  const pieces = folded.split(/[、,;]|[・/](?=\s*(?:改革の柱|\d))/u).map((piece) => piece.trim())
  const pillars: Pillar[] = []
  for (const piece of pieces.filter((each) => each !== '')) {
    const pillar = parseOne(piece, pillars.at(-1) ?? null)
    if (pillar === null) return unreadable(text)
    pillars.push(pillar)
  }
  const [first, ...rest] = pillars
  return first === undefined ? unreadable(text) : ok([first, ...rest])
}

function unreadable(text: string): Result<never> {
  return fail({
    code: 'pillar/unreadable',
    severity: 'asks',
    message: `改革の柱「${text}」を読み取れません。「改革の柱1 Ⅲ-ア」のように書いてください。`,
  })
}

const written = /^(?<part>[^\d\s]*?編)?\s*改革の柱\s*(?<trunk>\d+)\s*(?<branches>.*)$/u

function parseOne(piece: string, before: Pillar | null): Pillar | null {
  const { part, trunk, branches } = written.exec(piece)?.groups ?? {}
  if (trunk !== undefined) return make(piece, part ?? null, trunk, branches ?? '')
  return before === null ? null : make(piece, before.part, before.path[0], piece)
}

function make(
  asWritten: string,
  part: string | null,
  trunk: string,
  branches: string,
): Pillar | null {
  const steps = parseBranches(branches)
  if (steps === null) return null
  const trunkStep = { label: String(Number(trunk)), rank: `0${pad(Number(trunk))}` }
  const all = [trunkStep, ...steps]
  return {
    asWritten,
    part,
    path: [trunkStep.label, ...steps.map(({ label }) => label)],
    sortKey: [part ?? '', ...all.map(({ rank }) => rank)].join('/'),
  }
}

interface Branch {
  readonly label: string
  /** Kind and padded number, so that text order is plan order. */
  readonly rank: string
}

/** Every step after the trunk; null when a piece is none of the known kinds. */
function parseBranches(text: string): readonly Branch[] | null {
  const steps: Branch[] = []
  let rest = text.trim()
  while (rest !== '') {
    const token = /^(?:[-ー―—\s]*)([Ⅰ-Ⅻⅰ-ⅻ]|[IVXivx]+|\d+|\(\d+\)|[⑴-⒇]|[①-⑳]|[ア-ン])/u.exec(rest)
    const branch = token === null ? null : branchOf(token[1] ?? '')
    if (token === null || branch === null) return null
    steps.push(branch)
    rest = rest.slice(token[0].length).trim()
  }
  return steps
}

function branchOf(token: string): Branch | null {
  const plain = token.normalize('NFKC').toUpperCase()
  if (/^[IVX]+$/.test(plain)) return romanBranch(plain)
  const digits = /\d+/.exec(plain)?.[0]
  if (digits === undefined) return kanaBranch(plain)
  const number = Number(digits)
  if (/^[①-⑳]$/u.test(token)) return { label: token, rank: `4${pad(number)}` }
  return /^\d/.test(plain)
    ? { label: String(number), rank: `2${pad(number)}` }
    : { label: `(${number})`, rank: `3${pad(number)}` }
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

function romanBranch(letters: string): Branch | null {
  const index = romans.indexOf(letters)
  if (index === -1) return null
  return { label: String.fromCodePoint(0x2160 + index), rank: `1${pad(index + 1)}` }
}

const kana =
  'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン'

function kanaBranch(letter: string): Branch | null {
  const index = kana.indexOf(letter)
  return index === -1 ? null : { label: letter, rank: `5${pad(index + 1)}` }
}

const pad = (n: number) => String(n).padStart(3, '0')
