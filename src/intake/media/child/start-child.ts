/** Starts a reader process: the built program beside this one, with as few rights as the Node at hand can take away. */
import { type ChildProcess, fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export function startChild(): ChildProcess {
  const root = projectFolder()
  const program = join(root, 'build', 'reader.js')
  return fork(program, {
    cwd: root,
    env: {},
    execArgv: [`--max-old-space-size=${heapMegabytes}`, ...permissions(root)],
    serialization: 'advanced',
    // what a dying process prints is for nobody's eyes: the one who asked is told what happened
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}

const heapMegabytes = 768

/** Reading the program and its packages only; no writing, no other processes, no native code. */
function permissions(root: string): readonly string[] {
  const [major = 0] = process.versions.node.split('.').map(Number)
  const flag = major < 22 ? '--experimental-permission' : '--permission'
  const folders = ['build', 'node_modules'].map((folder) => join(root, folder))
  return [
    flag,
    ...[...folders, join(root, 'package.json')].map((path) => `--allow-fs-read=${path}`),
  ]
}

let found: string | null = null

/** The built program, its tests and its benchmarks lie at different depths below it. */
function projectFolder(): string {
  if (found !== null) return found
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder)
    if (above === folder) throw new Error('the project folder is gone')
    folder = above
  }
  found = folder
  return folder
}
