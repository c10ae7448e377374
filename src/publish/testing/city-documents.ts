/** Every document of the fictional city and, where they lie beside the project, the real ones: read, with their text. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type ReadDocument, readDocument } from '../../intake/read-document.ts'

export const offices = ['椿坂区', '藍瀬区', '帆影区', '星見区']

export interface NamedReading extends ReadDocument {
  readonly name: string
}

export function cityDocuments(): readonly NamedReading[] {
  const sheets = new URL('../../../samples/sheets/', import.meta.url)
  const overviews = new URL('../../../samples/overview/', import.meta.url)
  const wards = readdirSync(sheets).map((ward) => new URL(`${ward}/`, sheets))
  return [...wards, overviews].flatMap(readFolder)
}

/** [] where they are not. */
export function realDocuments(): readonly NamedReading[] {
  const folder = new URL('../../../../shared/samples/', import.meta.url)
  return existsSync(folder) ? readFolder(folder) : []
}

function readFolder(folder: URL): readonly NamedReading[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return names.sort().map((name) => {
    const read = readDocument(name, readFileSync(new URL(name, folder)), { offices })
    if (!read.ok) throw new Error(`${name}: ${read.problems.map(({ message }) => message).join()}`)
    const [ward] = folder.pathname.split('/').slice(-2)
    return { ...read.value, name: `${ward} ${name}` }
  })
}
