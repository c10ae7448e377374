/**
 * The walls of the house as data: which folder of `src` may import which. A type-only import is knowledge of
 * upstairs all the same, so it counts.
 */

/** From the ground up. A folder imports lower floors only; folders on one floor do not import each other. */
export const floors = [
  ['lib'],
  ['japanese'],
  ['target'],
  ['plan', 'people'],
  ['intake', 'evidence', 'workflow'],
  ['judgement'],
  ['check'],
  ['store', 'ui'],
  ['publish'],
  ['actions'],
  ['jobs', 'web'],
  ['cli'],
]

/** Lower, and closed all the same. Tests of pages may fill a real database first. */
export const closed = [
  { from: 'web', to: 'store', exceptTests: true },
  { from: 'publish', to: 'store', exceptTests: false },
]

/** Could be packages of their own: no files, no network, no process. */
export const withoutMachine = ['japanese', 'target']

/** @param {string} path */
export function isTest(path) {
  return /\.test\.tsx?$/.test(path)
}

/**
 * Help for tests that lives beside what it helps with: `test-server.ts`, `testing/build-sheet.ts`.
 *
 * @param {string} path
 */
export function isTestHelp(path) {
  return /\/(?:test-[^/]+|testing\/.+)\.tsx?$/.test(path)
}
