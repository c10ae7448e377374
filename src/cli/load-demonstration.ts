/** Loads the demonstration city into an empty installation: its documents, through the same import as any other. */
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { ActionContext } from '../actions/context.ts'
import { importDocument } from '../actions/import-document.ts'
import { listOffices } from '../actions/list-offices.ts'
import { formatProblem } from './terminal.ts'

/** Does nothing where any document was accepted before. A sample that cannot be read is our own fault: it throws. */
export async function loadDemonstration(
  context: ActionContext,
  samplesFolder: string,
  onProgress: (line: string) => void,
): Promise<void> {
  const offices = await listOffices(context)
  if (offices.some(({ years }) => years.length > 0)) return
  const files = await listSamples(samplesFolder)
  for (const [index, file] of files.entries()) {
    onProgress(`見本の市を読み込んでいます ${index + 1}/${files.length}`)
    // `sheets/tsubakizaka/2018-evaluated.txt`: the folder is the office's code
    const code = file.split(sep).at(-2)
    const office = offices.find((each) => each.office.code === code)?.office.name ?? null
    const named = { name: file, bytes: await readFile(join(samplesFolder, file)) }
    const imported = await importDocument(context, named, { office, fiscalYear: null })
    if (!imported.ok) {
      throw new Error(`${file}: ${imported.problems.map(formatProblem).join(' ')}`)
    }
  }
}

/** Older years first, so that each year meets the one before it. */
async function listSamples(folder: string): Promise<readonly string[]> {
  const files: string[] = []
  for (const kind of ['sheets', 'overview']) {
    const entries = await readdir(join(folder, kind), { recursive: true, withFileTypes: true })
    for (const entry of entries) {
      if (entry.isFile() && entry.name.endsWith('.txt')) {
        files.push(relative(folder, join(entry.parentPath, entry.name)))
      }
    }
  }
  return files.sort((a, b) => nameOf(a).localeCompare(nameOf(b)) || a.localeCompare(b))
}

function nameOf(file: string): string {
  return file.split(sep).at(-1) ?? file
}
