/** Which of Word, Excel and PowerPoint wrote a file of the old format: told by the stream its container names. */
export function oldOfficeTarget(bytes: Uint8Array): {
  readonly extension: string
  readonly target: string
} {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = streams.find(({ name }) => buffer.includes(Buffer.from(name, 'utf16le')))
  return found ?? { extension: 'doc', target: 'docx' }
}

const streams = [
  { name: 'WordDocument', extension: 'doc', target: 'docx' },
  { name: 'PowerPoint Document', extension: 'ppt', target: 'pptx' },
  { name: 'Workbook', extension: 'xls', target: 'xlsx' },
  { name: 'Book', extension: 'xls', target: 'xlsx' },
] as const
