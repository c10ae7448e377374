#!/usr/bin/env node
/**
 * Starts the command: sets up what is missing, then runs the built program in this same process. A start with
 * nothing to set up costs one walk over the sources: the code that sets up is not even loaded.
 */
import './node-version.mjs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { isBuilt, isInstalled } from './freshness.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

if (!isInstalled(root, 'runtime') || !isBuilt(root)) {
  const { setUpOrExit } = await import('./set-up.mjs')
  await setUpOrExit(root)
}
if (process.env['npm_lifecycle_event'] === 'start') stopWithParent()
await import(pathToFileURL(join(root, 'build', 'cli.js')).href)

/**
 * `npm start` that is asked to stop (SIGTERM) ends its shell and leaves the program behind, which would go on
 * serving: losing the parent counts as being asked to stop.
 */
function stopWithParent() {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 250)
  watch.unref()
}
