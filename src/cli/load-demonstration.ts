/** Loads the demonstration city: its documents, through the same import as any other, beside whatever is there. */
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { checkStored } from '../actions/check-stored.ts'
import type { ActionContext } from '../actions/context.ts'
import { importDocument } from '../actions/import-document.ts'
import { listOffices } from '../actions/list-offices.ts'
import { formatProblem } from './terminal.ts'

/**
 * Does nothing where one of the city's own offices has a year already, or where the municipality has none of them:
 * documents of other offices change nothing. A sample that cannot be read is our own fault: it throws.
 *
 * @returns Whether anything was loaded
 */
export async function loadDemonstration(
  context: ActionContext,
  samplesFolder: string,
  onProgress: (line: string) => void,
): Promise<boolean> {
  const files = await listSamples(samplesFolder)
  const codes = new Set(files.map(officeCode))
  const offices = (await listOffices(context)).filter(({ office }) => codes.has(office.code))
  if (offices.length === 0 || offices.some(({ years }) => years.length > 0)) return false
  for (const [index, file] of files.entries()) {
    onProgress(`見本の市を読み込んでいます ${index + 1}/${files.length}`)
    const code = officeCode(file)
    const office = offices.find((each) => each.office.code === code)?.office.name ?? null
    const named = { name: file, bytes: await readFile(join(samplesFolder, file)) }
    const imported = await importDocument(context, named, { office, fiscalYear: null })
    if (!imported.ok) {
      throw new Error(`${file}: ${imported.problems.map(formatProblem).join(' ')}`)
    }
  }
  await checkStored(context)
  return true
}

/** `sheets/tsubakizaka/2018-evaluated.txt` and `overview/tsubakizaka-2020.txt` are of one office. */
function officeCode(file: string): string {
  const [kind = '', name = ''] = file.split(sep)
  return kind === 'overview' ? name.replace(/-\d+\.txt$/, '') : name
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
