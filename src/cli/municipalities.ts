/**
 * The municipalities this installation serves: the fictional city, or those of the folder TORIKUMI_MUNICIPALITIES,
 * each in a file named after the host name people call it by (decision 016).
 */
import { randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fail, ok, type Problem, type Result } from '../lib/problem.ts'
import type { Municipality } from '../plan/municipality.ts'
import { parseMunicipality } from '../plan/parse-municipality.ts'
import type { Terminal } from './terminal.ts'

export interface NamedMunicipality {
  /** null: the only one, under whatever name this machine has. */
  readonly host: string | null
  readonly municipality: Municipality
}

/** Never none; all that is wrong with any of the files. */
export async function readMunicipalities(
  terminal: Terminal,
): Promise<Result<readonly [NamedMunicipality, ...NamedMunicipality[]]>> {
  const folder = terminal.env['TORIKUMI_MUNICIPALITIES']
  if (folder === undefined || folder === '') {
    const city = await read(join(terminal.projectFolder, 'samples', 'city.json'))
    return city.ok ? ok([{ host: null, municipality: city.value }]) : city
  }
  const names = await readdir(resolve(folder)).catch(() => null)
  if (names === null) return fail(noFolder(folder))
  const files = names.filter((name) => name.endsWith('.json')).sort()
  const found: NamedMunicipality[] = []
  const problems: Problem[] = []
  for (const file of files) {
    const municipality = await read(join(resolve(folder), file))
    const host = file.slice(0, -'.json'.length).toLowerCase()
    const wrong = municipality.ok ? idProblems(municipality.value) : municipality.problems
    problems.push(...wrong.map((problem) => inFile(file, problem)))
    if (municipality.ok) found.push({ host, municipality: municipality.value })
  }
  const ids = new Set(found.map(({ municipality }) => municipality.id))
  if (problems.length === 0 && ids.size < found.length) problems.push(sameId)
  const [first, ...rest] = found
  if (problems.length > 0) return fail(...problems)
  return first === undefined ? fail(noFolder(folder)) : ok([first, ...rest])
}

/** The one a command works for: TORIKUMI_MUNICIPALITY by its host name, needed only where there are several. */
export function chooseMunicipality<T extends Pick<NamedMunicipality, 'host'>>(
  terminal: Terminal,
  all: readonly [T, ...T[]],
): Result<T> {
  const wanted = terminal.env['TORIKUMI_MUNICIPALITY']?.toLowerCase()
  if (wanted === undefined || wanted === '') {
    return all.length === 1 ? ok(all[0]) : fail(whichOne(all.map(({ host }) => host ?? '')))
  }
  const chosen = all.find(({ host }) => host === wanted)
  return chosen === undefined ? fail(whichOne(all.map(({ host }) => host ?? ''))) : ok(chosen)
}

async function read(path: string): Promise<Result<Municipality>> {
  try {
    return parseMunicipality(JSON.parse(await readFile(path, 'utf8')))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const message = `「${path}」をJSONとして読めません。自治体のデータのファイルか確かめてください。`
    return fail({ code: 'municipality/unreadable', severity: 'blocks', message })
  }
}

/** Rows are kept under these ids: whoever writes the file by hand learns of it before anything is kept. */
function idProblems({ id, offices }: Municipality): readonly Problem[] {
  const all = [
    { where: 'municipality.id', id },
    ...offices.map((office, at) => ({ where: `offices[${at}].id`, id: office.id })),
  ]
  return all
    .filter((each) => !uuid.test(each.id))
    .map((each) => ({
      code: 'municipality/id',
      severity: 'blocks',
      message: `市の設定の「${each.where}」の「${each.id}」は UUID ではありません。たとえば ${randomUUID()} のように書いてください。「admin new-municipality」で、id の入ったファイルを作れます。`,
    }))
}

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

function inFile(file: string, problem: Problem): Problem {
  return { ...problem, message: `${file}: ${problem.message}` }
}

function noFolder(folder: string): Problem {
  return {
    code: 'municipality/none',
    severity: 'blocks',
    message: `TORIKUMI_MUNICIPALITIES の「${folder}」に自治体のファイルがありません。「plan.example.lg.jp.json」のように、ページの名前を付けて置いてください。`,
  }
}

const sameId: Problem = {
  code: 'municipality/same-id',
  severity: 'blocks',
  message:
    '自治体のファイルに同じ id のものがあります。写して作ったときは、id を新しい UUID に変えてください。',
}

function whichOne(hosts: readonly string[]): Problem {
  return {
    code: 'municipality/which',
    severity: 'blocks',
    message: `どの自治体のことか、TORIKUMI_MUNICIPALITY で指定してください: ${hosts.join(' ')}`,
  }
}
