import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { PlanDocument } from '../plan/document.ts'
import { readDocument } from './read-document.ts'

const sheets = sample('sheets/tsubakizaka/2020-evaluated.txt')
const overview = sample('overview/tsubakizaka-2020.txt')

function sample(name: string): Buffer {
  return readFileSync(new URL(`../../samples/${name}`, import.meta.url))
}

function documentOf(bytes: Uint8Array): PlanDocument {
  const read = readDocument('document.txt', bytes)
  if (!read.ok) throw new Error('not read')
  return read.value.document
}

describe('a file with two forms in it', () => {
  it('is read whole, whichever stands first', () => {
    const alone = [sheets, overview].map(documentOf)
    for (const both of [
      [sheets, overview],
      [overview, sheets],
    ]) {
      const document = documentOf(
        Buffer.concat([both[0], Buffer.from('\n\n'), both[1]] as Buffer[]),
      )
      expect(document.sheets.map(({ title }) => title?.text)).toEqual(
        alone[0]?.sheets.map(({ title }) => title?.text),
      )
      expect(document.panels.length).toBe(alone[1]?.panels.length)
      expect(document.initiatives.length).toBe(alone[1]?.initiatives.length)
      const unread = alone.flatMap((each) => each?.unread.map(({ text }) => text) ?? [])
      expect(document.unread.map(({ text }) => text).toSorted()).toEqual(unread.toSorted())
    }
  })

  it('is not seen where a form borrows words of the other', () => {
    expect(documentOf(sheets).panels).toEqual([])
    expect(documentOf(overview).sheets).toEqual([])
  })
})
