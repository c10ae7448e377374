/**
 * Files browsers get: read once, kept in memory, compressed once when they are first asked for. Their names carry a hash
 * of their content, so they may be kept for ever; a file the manifest does not name is not there.
 */
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import type { Assets } from '../ui/site.ts'
import { href } from './routes.ts'

export interface AssetFiles {
  readonly addresses: Assets
  /** By the name in the address. */
  readonly files: ReadonlyMap<string, AssetFile>
}

export interface AssetFile {
  readonly type: string
  readonly bytes: Uint8Array
  readonly brotli: () => Promise<Uint8Array>
}

/** @param folder `build/public`, with its `manifest.json` */
export async function readAssets(folder: string): Promise<AssetFiles> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))
  const names = new Map(
    Object.entries(manifest as object).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  )
  const files = await Promise.all(
    [...new Set(names.values())].map(
      async (file) => [file, await readAsset(join(folder, file))] as const,
    ),
  )
  return { addresses: addressesOf(names), files: new Map(files) }
}

/** A site without built files: pages stand, unstyled. */
export const noAssets: AssetFiles = { addresses: addressesOf(new Map()), files: new Map() }

function addressesOf(names: ReadonlyMap<string, string>): Assets {
  const address = (name: string) => {
    const file = names.get(name)
    return file === undefined ? null : href('asset', { file })
  }
  return {
    stylesheet: address('torikumi.css') ?? href('asset', { file: 'torikumi.css' }),
    icon: address('icon.svg'),
    script: (name) => address(`${name}.js`),
  }
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

const compress = promisify(brotliCompress)

async function readAsset(path: string): Promise<AssetFile> {
  const bytes = await readFile(path)
  let compressed: Promise<Uint8Array> | null = null
  return {
    type: types[extname(path)] ?? 'application/octet-stream',
    bytes,
    brotli() {
      compressed ??= compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
      return compressed
    },
  }
}
