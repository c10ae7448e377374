/**
 * Checks a published folder without a database: every file is as the manifest says, every judgement comes out again from
 * the records, and every file that can be made again from them is the same. Each difference is named.
 */
import { encodeJson } from '../lib/decimal-json.ts'
import { fail, ok, type Problem, type Result } from '../lib/problem.ts'
import type { Edition } from '../publish/edition/edition.ts'
import { readRecords } from '../publish/edition/edition.ts'
import { listEditionFiles, recordsPath } from '../publish/edition/edition-files.ts'
import { type Manifest, manifestPath, readManifest, sha256 } from '../publish/edition/manifest.ts'
import { compareWithSource, type Departure } from './compare-with-source.ts'
import { judgeEdition } from './judge-edition.ts'

/** The folder as whoever looks at it gives it; paths with `/`, below the folder. */
export interface PublishedFolder {
  list(): Promise<readonly string[]>
  /** null where there is no such file. */
  read(path: string): Promise<Buffer | null>
}

export interface Verification {
  readonly fiscalYear: number
  readonly files: number
  /** Judgements computed again. */
  readonly judgements: number
  /** Files made again and compared. */
  readonly remade: number
  /** Fields whose record says something else than the source it was read from: a person corrected them. */
  readonly departures: readonly Departure[]
  /** Empty when all is as published. */
  readonly differences: readonly Difference[]
}

export interface Difference {
  readonly kind: 'missing' | 'unlisted' | 'changed' | 'judgement' | 'not-made-again'
  /** File, or office and sheet. */
  readonly where: string
  readonly message: string
}

/** Fails when the folder is no published folder at all. */
export async function verifyEdition(folder: PublishedFolder): Promise<Result<Verification>> {
  const manifest = readManifest((await folder.read(manifestPath))?.toString() ?? '')
  if (manifest === null) return fail(noManifest)
  const differences = await compareFiles(folder, manifest)
  const edition = readRecords((await folder.read(recordsPath))?.toString() ?? '')
  if (edition === null) return fail(noRecords)
  try {
    const judged = compareJudgements(edition)
    const remade = await remake(folder, manifest, judged.edition)
    return ok({
      fiscalYear: manifest.fiscalYear,
      files: manifest.files.length,
      judgements: edition.data.sheets.length,
      remade: remade.count,
      departures: compareWithSource(edition),
      differences: [...differences, ...judged.differences, ...remade.differences],
    })
  } catch (error) {
    // Their shape is known in outline only: what fails on records that somebody changed is the records' fault.
    if (differences.some(({ where }) => where === recordsPath)) return fail(noRecords)
    throw error
  }
}

async function compareFiles(folder: PublishedFolder, { files }: Manifest): Promise<Difference[]> {
  const differences: Difference[] = []
  const listed = new Set([manifestPath, ...files.map(({ path }) => path)])
  for (const path of await folder.list()) {
    if (!listed.has(path)) {
      differences.push({
        kind: 'unlisted',
        where: path,
        message: `${path} は manifest.json にないファイルです。`,
      })
    }
  }
  for (const { path, sha256: expected } of files) {
    const bytes = await folder.read(path)
    if (bytes === null) {
      differences.push({ kind: 'missing', where: path, message: `${path} がありません。` })
    } else if (sha256(bytes) !== expected) {
      differences.push({
        kind: 'changed',
        where: path,
        message: `${path} は公表された後に変わっています（SHA-256が違います）。`,
      })
    }
  }
  return differences
}

/** The edition with the judgements that come out now, and where they are others than those recorded. */
function compareJudgements(edition: Edition) {
  const sheets = judgeEdition(edition)
  const differences = sheets.flatMap((now, index): readonly Difference[] => {
    const before = edition.data.sheets[index]
    if (before === undefined || encodeJson(before) === encodeJson(now)) return []
    const where = `${now.office.name} 取組項目${now.sheet.number ?? ''}`
    const [published, computed] = [before, now].map(({ judgement }) => judgement?.outcome ?? 'なし')
    const message =
      published === computed
        ? `${where} の判定の手順が、計算し直すと違います。`
        : `${where} の判定は ${published} と公表されていますが、計算し直すと ${computed} です。`
    return [{ kind: 'judgement', where, message }]
  })
  return { edition: { ...edition, data: { ...edition.data, sheets } }, differences }
}

async function remake(folder: PublishedFolder, manifest: Manifest, edition: Edition) {
  const differences: Difference[] = []
  let count = 0
  for (const file of listEditionFiles(edition)) {
    const { path } = file
    if (!manifest.files.some((entry) => entry.path === path)) {
      differences.push({
        kind: 'missing',
        where: path,
        message: `${path} が manifest.json にありません。`,
      })
      continue
    }
    if (!file.reproducible) continue
    const [published, made] = [await folder.read(path), Buffer.from(await file.make())]
    count += 1
    if (published === null || published.equals(made)) continue
    const line = firstDifference(published.toString(), made.toString())
    const message = `${path} の ${line} 行目が、記録から作り直したものと違います。`
    differences.push({ kind: 'not-made-again', where: `${path}:${line}`, message })
  }
  return { count, differences }
}

/** Counted from 1. */
function firstDifference(a: string, b: string): number {
  const [first, second] = [a.split('\n'), b.split('\n')]
  const at = first.findIndex((line, index) => line !== second[index])
  return (at === -1 ? first.length : at) + 1
}

const noManifest: Problem = {
  code: 'edition/no-manifest',
  severity: 'blocks',
  message:
    'manifest.json がないか、読めません。torikumi publish で書き出したフォルダを指定してください。',
}

const noRecords: Problem = {
  code: 'edition/no-records',
  severity: 'blocks',
  message: `${recordsPath} がないか、読めません。判定を計算し直すもとがないので、公表元からフォルダ一式を取り直してください。`,
}
