/**
 * How the tests run. Pure code shares its workers; what touches a database or a process gets a process of its own;
 * pages in a real browser come last. `--mode faults` runs the fault tests instead, which kill and starve things, and
 * `--mode long` those that walk every page, or wait for LibreOffice.
 * Times are watchdogs against hanging, not promises.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

type Tests = NonNullable<TestProjectInlineConfiguration['test']>

const root = import.meta.dirname
const second = 1_000
const minute = 60 * second

const pureTests =
  'src/{lib,japanese,target,plan,people,intake,evidence,workflow,judgement,check,ui,publish}/**/*.test.{ts,tsx}'
const testServer = join(root, 'src/store/server/test-server.ts')
const withDatabase: Tests = existsSync(testServer) ? { globalSetup: [testServer] } : {}

const pure: Tests = {
  name: 'pure',
  include: [pureTests],
  pool: 'threads',
  isolate: false,
  testTimeout: 30 * second,
}

/** Together they take as long as all others: they have a command of their own. */
const longTests = [
  'test/intake/old-formats.test.ts',
  'test/journeys/every-link.test.ts',
  'test/browser/pages.test.ts',
  'test/browser/work-pages.test.ts',
]

const whole: Tests = {
  name: 'whole',
  include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}', 'bench/**/*.test.ts'],
  exclude: [pureTests, 'test/browser/**', 'test/faults/**', ...longTests],
  pool: 'forks',
  testTimeout: 2 * minute,
  hookTimeout: 2 * minute,
  ...withDatabase,
}

const browser: Tests = {
  ...whole,
  name: 'browser',
  include: ['test/browser/**/*.test.ts'],
  exclude: longTests,
  testTimeout: 4 * minute,
  hookTimeout: 4 * minute,
  sequence: { groupOrder: 1 },
}

const faults: Tests = {
  ...whole,
  name: 'faults',
  include: ['test/faults/**/*.test.ts'],
  exclude: [],
  testTimeout: 20 * minute,
  fileParallelism: false,
}

const long: Tests = {
  ...browser,
  name: 'long',
  include: longTests,
  exclude: [],
}

const corpus: Tests = {
  ...whole,
  name: 'corpus',
  include: ['test/corpus/**/*.corpus.ts'],
  exclude: [],
  globalSetup: [],
  testTimeout: 120 * minute,
}

export default defineConfig(({ mode }) => {
  const projects = (
    { faults: [faults], long: [long], corpus: [corpus] } as Record<string, Tests[]>
  )[mode] ?? [pure, whole, browser]
  return {
    test: {
      maxWorkers: 2,
      teardownTimeout: minute,
      passWithNoTests: true,
      projects: projects.map((test) => ({ extends: true as const, test })),
    },
  }
})
