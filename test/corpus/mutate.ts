/** Damages bytes as transfers, editors and bad intentions do. */
import type { Random } from './random.ts'

/** @param others Files whose pieces may be spliced in */
export function mutate(
  bytes: Uint8Array,
  others: readonly Uint8Array[],
  random: Random,
): Uint8Array {
  let damaged: Buffer = Buffer.from(bytes)
  for (let times = 1 + random.count(4); times > 0; times -= 1) {
    damaged = random.pick(damages)(damaged, random.pick(others), random)
  }
  return new Uint8Array(damaged)
}

type Damage = (bytes: Buffer, other: Uint8Array, random: Random) => Buffer

const damages: readonly Damage[] = [
  function flip(bytes, _, random) {
    for (let times = 1 + random.count(8); times > 0 && bytes.length > 0; times -= 1) {
      bytes[random.count(bytes.length)] = random.count(256)
    }
    return bytes
  },
  function cut(bytes, _, random) {
    return bytes.subarray(0, random.count(bytes.length + 1))
  },
  function drop(bytes, _, random) {
    const [from, to] = stretch(bytes, random)
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)])
  },
  function double(bytes, _, random) {
    const [from, to] = stretch(bytes, random)
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)])
  },
  function splice(bytes, other, random) {
    const [from, to] = stretch(other, random)
    const at = random.count(bytes.length + 1)
    return Buffer.concat([bytes.subarray(0, at), other.subarray(from, to), bytes.subarray(at)])
  },
  function insert(bytes, _, random) {
    const at = random.count(bytes.length + 1)
    return Buffer.concat([
      bytes.subarray(0, at),
      Buffer.from(random.pick(snippets)),
      bytes.subarray(at),
    ])
  },
]

function stretch({ length }: Uint8Array, random: Random): [number, number] {
  const from = random.count(length + 1)
  return [from, Math.min(length, from + random.count(400))]
}

/** What readers stumble over. */
const snippets = [
  '\0',
  '\t',
  '\n',
  '\u2029',
  '\u202e',
  '\ufeff',
  '<',
  '</w:tc>',
  '<w:tbl><w:tr><w:tc>',
  '<w:p><w:r><w:t>目標</w:t></w:r></w:p>',
  '<w:gridSpan w:val="-9"/>',
  '<w:gridSpan w:val="99999999"/>',
  '<c r="XFD1048576"><v>1e308</v></c>',
  '<c r="A0" t="s"><v>-1</v></c>',
  '<mergeCell ref="A1:XFD1048576"/>',
  '<table><tr><td rowspan="65534" colspan="1000">',
  '<div><div><div><table>',
  '&#0;&#x202e;&amp;',
  '<![CDATA[',
  '<!--',
  '"',
  '取組項目 2',
  '【取組実績】',
  '①②(i)(ii)',
  '（目標）',
  '9'.repeat(400),
  '・'.repeat(300),
]
