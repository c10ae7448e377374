/** Writes zip files by hand, so that tests can make them lie. */
import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipPart {
  readonly name: string | Buffer
  readonly content: Buffer | string
  /** What the headers say of the size instead of the truth. */
  readonly claimedSize?: number
  readonly encrypted?: boolean
}

export function makeZip(parts: readonly ZipPart[]): Uint8Array {
  const locals: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const content = Buffer.from(part.content)
    const name = Buffer.from(part.name)
    const packed = deflateRawSync(content)
    const about = Buffer.alloc(26)
    about.writeUInt16LE(20, 0)
    about.writeUInt16LE(part.encrypted === true ? 1 : 0, 2)
    about.writeUInt16LE(8, 4)
    about.writeUInt32LE(crc32(content), 10)
    about.writeUInt32LE(packed.length, 14)
    about.writeUInt32LE(part.claimedSize ?? content.length, 18)
    about.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), about, name, packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    entries.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), about, rest, name]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return new Uint8Array(
    Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06', 'latin1'), end]),
  )
}

const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'

const relations = (target: string) =>
  `<Relationships><Relationship Id="r1" Type="http://x/officeDocument" Target="${target}"/></Relationships>`

/** A Word file around its body. */
export function makeDocx(body: Buffer | string, more: readonly ZipPart[] = []): Uint8Array {
  const content =
    typeof body === 'string'
      ? `<w:document xmlns:w="http://w"><w:body>${body}</w:body></w:document>`
      : body
  return makeZip([
    { name: '[Content_Types].xml', content: types },
    { name: '_rels/.rels', content: relations('word/document.xml') },
    { name: 'word/document.xml', content },
    ...more,
  ])
}

/** A workbook with one sheet around its rows. */
export function makeXlsx(rows: string, more: readonly ZipPart[] = [], tail = ''): Uint8Array {
  return makeZip([
    { name: '[Content_Types].xml', content: types },
    { name: '_rels/.rels', content: relations('xl/workbook.xml') },
    {
      name: 'xl/workbook.xml',
      content: '<workbook><sheets><sheet name="取組" sheetId="1" r:id="s1"/></sheets></workbook>',
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content:
        '<Relationships><Relationship Id="s1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `<worksheet><sheetData>${rows}</sheetData>${tail}</worksheet>`,
    },
    ...more,
  ])
}
