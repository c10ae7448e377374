/** Many files converted by LibreOffice in one go, as offices would have saved them. */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { findOffice } from '../../src/intake/media/office/find-office.ts'

/** Why what LibreOffice makes is left out, null where it is installed. */
export const officeMissing =
  (await findOffice()) === null ? 'LibreOffice is not installed: see CONTRIBUTING' : null

/** @param from Extension of the files, which says what they are */
export async function convertAll(
  files: readonly Uint8Array[],
  from: string,
  to: string,
): Promise<readonly Uint8Array[]> {
  const office = await findOffice()
  if (office === null || files.length === 0) return []
  const folder = mkdtempSync(join(tmpdir(), 'torikumi-corpus-'))
  try {
    const made = join(folder, 'made')
    mkdirSync(made)
    const inputs = files.map((bytes, index) => {
      const input = join(folder, `${index}.${from}`)
      writeFileSync(input, bytes)
      return input
    })
    const profile = pathToFileURL(join(folder, 'profile')).href
    const fixed = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', to]
    await promisify(execFile)(office, [...fixed, '--outdir', made, ...inputs], {
      timeout: 600_000,
      env: { PATH: process.env['PATH'], HOME: folder, LANG: 'ja_JP.UTF-8' },
    })
    const extension = to.split(':')[0] ?? to
    return files.map(
      (_, index) => new Uint8Array(readFileSync(join(made, `${index}.${extension}`))),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
