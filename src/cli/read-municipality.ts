/** The municipality named by `--municipality`: the file that carries its offices, rules and dated facts. */

import { fail, ok, type Result } from '../lib/problem.ts'
import type { Municipality } from '../plan/municipality.ts'
import { parseMunicipality } from '../plan/parse-municipality.ts'
import { readNamedFile } from './read-files.ts'

/** @param name null where none was named: the common rules and facts then count */
export async function readMunicipality(name: string | null): Promise<Result<Municipality | null>> {
  if (name === null) return ok(null)
  const file = await readNamedFile(name)
  if (!file.ok) return file
  try {
    return parseMunicipality(JSON.parse(new TextDecoder().decode(file.value.bytes)))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return fail({
      code: 'municipality/unreadable',
      severity: 'blocks',
      message: `「${name}」をJSONとして読めません。自治体のデータのファイルか確かめてください。`,
    })
  }
}
