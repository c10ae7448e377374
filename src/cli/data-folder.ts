/** The folder of the embedded database: TORIKUMI_DATA, or `data` in the project's folder. */
import { join, resolve } from 'node:path'
import type { Terminal } from './terminal.ts'

export function dataFolderOf({ env, projectFolder }: Terminal): string {
  return resolve(env['TORIKUMI_DATA'] || join(projectFolder, 'data'))
}
