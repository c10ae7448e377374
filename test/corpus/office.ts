/** Many files converted by LibreOffice in one go, as offices would have saved them. */
import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
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
    addJapaneseFont(folder)
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

/** Where somebody has this folder as their home, so that what is printed does not hang on the fonts of the machine. */
function addJapaneseFont(home: string): void {
  const fonts = join(home, '.fonts')
  mkdirSync(fonts)
  for (const file of ['400Regular/NotoSansJP_400Regular.ttf', '700Bold/NotoSansJP_700Bold.ttf']) {
    const font = createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-sans-jp/${file}`)
    copyFileSync(font, join(fonts, basename(file)))
  }
}
