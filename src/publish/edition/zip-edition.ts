/**
 * An edition as one zip that grows while it is sent: a file is made when its turn comes, and the manifest, which has the
 * sums of all others, comes last. Unpacked it is the folder that `torikumi publish` writes, but for the house's seals.
 */
import { type PassThrough, Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { Edition } from './edition.ts'
import { listEditionFiles } from './edition-files.ts'
import { describeFile, type ManifestEntry, manifestPath, printManifest } from './manifest.ts'

/** @param folder The one folder everything is in. Destroying the stream stops the making. */
export function zipEdition(edition: Edition, folder: string): Readable {
  const { municipality, data } = edition
  const zip = new ZipFile()
  const out = zip.outputStream as PassThrough
  zip.on('error', (cause: Error) => out.destroy(cause))
  const add = (path: string, make: () => Promise<Uint8Array>) => {
    zip.addReadStreamLazy(`${folder}/${path}`, { mtime: new Date(data.changedOn) }, (give) => {
      // the reader has left: yazl would go on to the last file
      if (out.destroyed) return
      make().then(
        (bytes) => give(null, Readable.from([Buffer.from(bytes)])),
        (cause: unknown) => out.destroy(cause as Error),
      )
    })
  }
  const files: ManifestEntry[] = []
  for (const file of listEditionFiles(edition)) {
    add(file.path, async () => {
      const bytes = await file.make()
      files.push(describeFile(file, bytes))
      return bytes
    })
  }
  add(manifestPath, async () =>
    Buffer.from(
      printManifest({
        formatVersion: 1,
        municipality: municipality.name,
        fiscalYear: data.fiscalYear,
        files,
      }),
    ),
  )
  zip.end()
  return out
}
