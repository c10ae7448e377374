/**
 * What is installed is what was tested: exact versions, complete for every platform, from whichever registry the
 * machine uses. `npm ci` refuses a lock file with holes, and an address in it would tie everyone to one registry.
 */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findMissing } from '../scripts/complete-lock.mjs'

const root = dirname(import.meta.dirname)
const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'))

describe('the lock file', () => {
  const { packages } = read('package-lock.json')

  it('holds every optional package it names (else run scripts/complete-lock.mjs)', () => {
    expect(Object.keys(findMissing(packages))).toEqual([])
  })

  it('names no registry', () => {
    const addressed = Object.entries<object>(packages).filter(([, entry]) => 'resolved' in entry)
    expect(addressed.map(([path]) => path)).toEqual([])
  })

  it('belongs to the versions of package.json, all of them exact', () => {
    const { dependencies, devDependencies } = read('package.json')
    expect(packages['']).toMatchObject({ dependencies, devDependencies })
    for (const version of Object.values({ ...dependencies, ...devDependencies })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/)
    }
  })
})

describe('findMissing', () => {
  it('enters a package for another platform as npm would', () => {
    const parent = {
      version: '1.2.3',
      dev: true,
      license: 'MIT',
      optionalDependencies: { '@a/linux-x64-musl': '1.2.3', '@a/darwin-arm64': '1.2.3' },
    }
    const held = { version: '1.2.3' }
    const packages = { 'node_modules/a': parent, 'node_modules/@a/darwin-arm64': held }
    expect(findMissing(packages)).toEqual({
      'node_modules/@a/linux-x64-musl': {
        version: '1.2.3',
        cpu: ['x64'],
        dev: true,
        libc: ['musl'],
        license: 'MIT',
        optional: true,
        os: ['linux'],
      },
    })
  })
})
