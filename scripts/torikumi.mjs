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
await import(pathToFileURL(join(root, 'build', 'cli.js')).href)
