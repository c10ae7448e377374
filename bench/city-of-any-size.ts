/** The fictional city's documents, again and again under other offices: as many sheets as a benchmark wants. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface SampleDocument {
  readonly name: string
  /** Office it is filed under; every round of the documents has offices of its own. */
  readonly office: string
  readonly bytes: Uint8Array
}

/** Whole documents until there are at least `sheets` sheets; no two have the same bytes. */
export function documentsWithSheets(
  projectFolder: string,
  sheets: number,
): { readonly documents: readonly SampleDocument[]; readonly sheets: number } {
  const originals = listOriginals(join(projectFolder, 'samples', 'sheets'))
  const documents: SampleDocument[] = []
  let made = 0
  for (let round = 0; made < sheets; round += 1) {
    for (const { name, ward, text, count } of originals) {
      if (made >= sheets) break
      documents.push({
        name: `${round}-${name}`,
        office: `${ward}${round}`,
        bytes: new TextEncoder().encode(`${text}\n${' '.repeat(round)}\n`),
      })
      made += count
    }
  }
  return { documents, sheets: made }
}

function listOriginals(folder: string) {
  return readdirSync(folder).flatMap((ward) =>
    readdirSync(join(folder, ward))
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => {
        const text = readFileSync(join(folder, ward, name), 'utf8')
        return { name, ward, text, count: text.match(/^取組項目/gmu)?.length ?? 0 }
      }),
  )
}
