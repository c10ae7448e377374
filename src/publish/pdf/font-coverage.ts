/**
 * Which characters a font can draw, read from its own table (`cmap`, format 12 or 4). A PDF may hold no character
 * without a shape, and a reader must be told which ones had to be left out.
 */

export type Coverage = (codePoint: number) => boolean

/** @param font A TrueType or OpenType font, whole */
export function readCoverage(font: Buffer): Coverage {
  const table = findTable(font, 'cmap')
  const count = font.readUInt16BE(table + 2)
  const subtables = Array.from({ length: count }, (_, index) => {
    const record = table + 4 + index * 8
    const offset = table + font.readUInt32BE(record + 4)
    return { offset, format: font.readUInt16BE(offset) }
  })
  const whole = subtables.find(({ format }) => format === 12)
  if (whole !== undefined) return within(readGroups(font, whole.offset))
  const basic = subtables.find(({ format }) => format === 4)
  if (basic === undefined) throw new Error('the font has no table of characters of format 12 or 4')
  return within(readSegments(font, basic.offset))
}

function findTable(font: Buffer, name: string): number {
  const count = font.readUInt16BE(4)
  for (let index = 0; index < count; index += 1) {
    const record = 12 + index * 16
    if (font.toString('latin1', record, record + 4) === name) return font.readUInt32BE(record + 8)
  }
  throw new Error(`the font has no table ${name}`)
}

/** Both ends belong to it. */
type Range = readonly [first: number, last: number]

function readGroups(font: Buffer, offset: number): readonly Range[] {
  return Array.from({ length: font.readUInt32BE(offset + 12) }, (_, index): Range => {
    const group = offset + 16 + index * 12
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)]
  })
}

function readSegments(font: Buffer, offset: number): readonly Range[] {
  const twice = font.readUInt16BE(offset + 6)
  return Array.from({ length: twice / 2 }, (_, index): Range => {
    const last = font.readUInt16BE(offset + 14 + index * 2)
    return [font.readUInt16BE(offset + 16 + twice + index * 2), last]
  }).filter(([first]) => first !== 0xffff)
}

/** One place a character: asked of every letter of every form. */
function within(ranges: readonly Range[]): Coverage {
  const covered = new Uint8Array(0x110000)
  for (const [first, last] of ranges) covered.fill(1, first, last + 1)
  return (codePoint) => covered[codePoint] === 1
}
