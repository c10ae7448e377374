/** Where LibreOffice is installed on this machine; null where it is not. */
import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'

export async function findOffice(env: NodeJS.ProcessEnv = process.env): Promise<string | null> {
  const inPath = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const programs = [
    ...inPath.flatMap((folder) => names.map((name) => join(folder, name))),
    ...usualPlaces,
  ]
  for (const program of programs) {
    const there = await access(program, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (there) return program
  }
  return null
}

const names = process.platform === 'win32' ? ['soffice.exe'] : ['soffice', 'libreoffice']

const usualPlaces = [
  '/usr/lib/libreoffice/program/soffice',
  '/opt/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
]
