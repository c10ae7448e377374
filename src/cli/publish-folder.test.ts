import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { describeFile, manifestPath, printManifest } from '../publish/edition/manifest.ts'
import { growFolder, isFree } from './publish-folder.ts'

let around: string
let out: string
beforeEach(async () => {
  around = await mkdtemp(join(tmpdir(), 'torikumi-folder-'))
  out = join(around, '公表')
})
afterEach(() => rm(around, { recursive: true, force: true }))

function manifestOf(path: string, words: string) {
  const file = { path, mediaType: 'text/plain', reproducible: true }
  const files = [describeFile(file, Buffer.from(words))]
  return printManifest({ formatVersion: 1, municipality: '汐待市', fiscalYear: 2020, files })
}

async function publish(path: string, words: string) {
  const folder = await growFolder(out)
  await folder.write(path, words)
  await folder.write(manifestPath, manifestOf(path, words))
  await folder.finish()
  await folder.abandon()
}

const listing = async (folder: string) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort()

/** Left by a process of a number that no process has. */
const dead = 2 ** 30

describe('a published folder', () => {
  it('is not there until it is finished, and leaves nothing beside it', async () => {
    const folder = await growFolder(out)
    await folder.write('data/a.txt', 'あ')
    await expect(readdir(out)).rejects.toThrow('ENOENT')
    await folder.finish()
    expect(await listing(out)).toEqual(['data/a.txt'])
    expect(await readdir(around)).toEqual(['公表'])
  })

  it('stays as it was when the next one is given up', async () => {
    await publish('data/a.txt', 'あ')
    const folder = await growFolder(out)
    await folder.write('data/a.txt', 'い')
    await folder.abandon()
    expect(await readFile(join(out, 'data/a.txt'), 'utf8')).toBe('あ')
    expect(await readdir(around)).toEqual(['公表'])
  })

  it('goes with the files it named; what others put there is kept', async () => {
    await publish('data/a.txt', 'あ')
    await mkdir(join(out, 'notes'))
    await writeFile(join(out, 'notes/mine.txt'), '私の')
    expect(await isFree(out)).toBe(true)
    await publish('data/b.txt', 'い')
    expect(await listing(out)).toEqual(['data/b.txt', manifestPath, 'notes/mine.txt'])
    expect(await readdir(around)).toEqual(['公表'])
  })

  it('clears away what a run that was ended has left, and is not refused for it', async () => {
    await mkdir(join(around, `.公表.publishing-${dead}`, 'data'), { recursive: true })
    await publish('data/a.txt', 'あ')
    expect(await readdir(around)).toEqual(['公表'])
  })

  it('comes back where a run was ended between taking it away and putting the new one there', async () => {
    const former = join(around, `.公表.replaced-${dead}`)
    await mkdir(former)
    await writeFile(join(former, 'a.txt'), 'あ')
    await writeFile(join(former, manifestPath), manifestOf('a.txt', 'あ'))
    const folder = await growFolder(out)
    expect(await listing(out)).toEqual(['a.txt', manifestPath])
    await folder.abandon()
  })

  it('takes the place of no file, and of no folder of somebody else', async () => {
    await writeFile(out, '大事なファイル')
    await expect(growFolder(out)).rejects.toThrow('ENOTDIR')
    expect(await readFile(out, 'utf8')).toBe('大事なファイル')
    await rm(out)
    await mkdir(out)
    await writeFile(join(out, 'mine.txt'), '私の')
    expect(await isFree(out)).toBe(false)
  })
})
