import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDocument } from './read-document.ts'

const sheets = sample('sheets/tsubakizaka/2020-evaluated.txt')
const overview = sample('overview/tsubakizaka-2020.txt')

function sample(name: string): Buffer {
  return readFileSync(new URL(`../../samples/${name}`, import.meta.url))
}

function problemsOf(bytes: Uint8Array): readonly string[] {
  const read = readDocument('document.txt', bytes)
  if (!read.ok) throw new Error('not read')
  return read.value.document.problems.map(({ code }) => code)
}

describe('a file with two forms in it', () => {
  it('is read as one of them, and a person is told of the other', () => {
    expect(problemsOf(Buffer.concat([sheets, overview]))).toContain('document/two-forms')
    expect(problemsOf(Buffer.concat([overview, sheets]))).toContain('document/two-forms')
  })

  it('is not seen where a form borrows words of the other', () => {
    expect(problemsOf(sheets)).not.toContain('document/two-forms')
    expect(problemsOf(overview)).not.toContain('document/two-forms')
  })
})
