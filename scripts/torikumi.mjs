#!/usr/bin/env node
/**
 * Starts the command: sets up what is missing, then runs the built program in this same process. A start with
 * nothing to set up costs one walk over the sources and no child process.
 */
import './node-version.mjs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { setUpOrExit } from './set-up.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

await setUpOrExit(root)
await import(pathToFileURL(join(root, 'build', 'cli.js')).href)
