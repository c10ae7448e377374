/**
 * The program of the browser, unpacked once for each user. Its package unpacks to one fixed place in the temporary
 * folder, takes any file found there for whole, and leaves it closed to other users; so it unpacks elsewhere, and
 * what is whole is moved into place.
 */
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import chromium from '@sparticuz/chromium'

const { devDependencies } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
)

/** The path of the program. */
export async function browserProgram(): Promise<string> {
  const version = devDependencies['@sparticuz/chromium']
  const place = join(tmpdir(), `torikumi-chromium-${version}-${process.getuid?.() ?? 'user'}`)
  const program = join(place, 'chromium')
  if (existsSync(program)) return program
  const unpacked = await unpack(mkdtempSync(`${place}-`))
  try {
    renameSync(dirname(unpacked), place)
  } catch (error) {
    if (!existsSync(program)) throw error
    rmSync(dirname(unpacked), { recursive: true, force: true }) // another run was first
  }
  return join(place, basename(unpacked))
}

async function unpack(folder: string): Promise<string> {
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  try {
    return await chromium.executablePath()
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}
