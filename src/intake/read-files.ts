/**
 * Files of any kind, as people bring them → documents, each with the bytes it came as. Text is read here; what has to be
 * unpacked first is opened in a process of its own; an archive gives every document in it.
 */
import { fail, ok, type Problem, type Result } from '../lib/problem.ts'
import { decodeText } from './decode.ts'
import type { ReadContext } from './document-parts.ts'
import { layOutApart } from './media/child/reader-pool.ts'
import { fileKind, kindNames, lyingName, unreadableText } from './media/file-kind.ts'
import type { LaidOut } from './media/laid-out.ts'
import type { ArchivedFile, FileContents } from './media/lay-out-file.ts'
import { beyond, limits } from './media/limits.ts'
import { convertFile } from './media/office/convert-file.ts'
import { type ReadDocument, readDocument, readLaidOut } from './read-document.ts'

export interface NamedFile {
  /** The path or name it came by; in an archive `archive.zip/folder/name`. */
  readonly name: string
  readonly bytes: Uint8Array
}

export interface FileReading {
  readonly file: NamedFile
  readonly read: Result<ReadDocument>
}

/** One reading for a document, one for each file of an archive; none fails the others. */
export async function* readFiles(
  file: NamedFile,
  context: ReadContext = {},
  depth = 0,
): AsyncGenerator<FileReading> {
  const kind = fileKind(file.name, file.bytes)
  if (kind === 'text') {
    yield { file, read: readAsText(file, context) }
    return
  }
  const most = kind === 'zip' ? 'archiveBytes' : 'fileBytes'
  if (file.bytes.length > limits[most]) {
    yield { file, read: fail(beyond(most)) }
    return
  }
  const opened = await openFile(file)
  if (!opened.ok) yield { file, read: opened }
  else if (opened.value.kind === 'document') {
    yield { file, read: readLaidOut(file.name, opened.value.laid, context) }
  } else yield* readArchive(file, opened.value.files, context, depth)
}

/** Exactly one document, be it the only one of an archive. */
export async function readFile(
  file: NamedFile,
  context: ReadContext = {},
): Promise<Result<ReadDocument>> {
  let only: FileReading | null = null
  for await (const reading of readFiles(file, context)) {
    if (only !== null) return fail(severalDocuments)
    only = reading
  }
  return only?.read ?? fail(emptyArchive)
}

/** A file of its own, or the reason why an archive does not give it. */
export type UnpackedFile = NamedFile | { readonly name: string; readonly refused: Problem }

/**
 * The files of an archive, those of archives in it included, one after the other, so that whoever counts them can stop;
 * any other file, or one that cannot be opened, itself.
 */
export async function* unpackFile(file: NamedFile, depth = 0): AsyncGenerator<UnpackedFile> {
  const { name, bytes } = file
  const zipped = fileKind(name, bytes) === 'zip' && bytes.length <= limits.archiveBytes
  const opened = zipped && depth < limits.nesting ? await layOutApart(name, bytes) : null
  if (opened?.ok !== true || opened.value.kind !== 'archive' || opened.value.files.length === 0) {
    yield file
    return
  }
  for (const inner of opened.value.files) {
    const named = { ...inner, name: `${name}/${inner.name}` }
    if ('refused' in named) yield named
    else yield* unpackFile(named, depth + 1)
  }
}

function readAsText(file: NamedFile, context: ReadContext): Result<ReadDocument> {
  const read = readDocument(file.name, file.bytes, context)
  const lies = lyingName(file.name, 'text')
  if (!read.ok) return fail(...unreadableText(file.name, read.problems, lies))
  if (lies.length === 0) return read
  const { document } = read.value
  return ok({ ...read.value, document: { ...document, problems: [...lies, ...document.problems] } })
}

async function* readArchive(
  archive: NamedFile,
  files: readonly ArchivedFile[],
  context: ReadContext,
  depth: number,
): AsyncGenerator<FileReading> {
  if (files.length === 0) yield { file: archive, read: fail(emptyArchive) }
  for (const inner of files) {
    const name = `${archive.name}/${inner.name}`
    if ('refused' in inner) {
      yield { file: { name, bytes: nothing }, read: fail(inner.refused) }
      continue
    }
    const { bytes } = inner
    const file = { name, bytes }
    if (depth + 1 >= limits.nesting && fileKind(name, bytes) === 'zip') {
      yield* readInnermost(file, context)
    } else yield* readFiles(file, context, depth + 1)
  }
}

/** At the deepest level an office file is still read, an archive no longer opened. */
async function* readInnermost(file: NamedFile, context: ReadContext): AsyncGenerator<FileReading> {
  const opened = await openFile(file)
  if (!opened.ok) yield { file, read: opened }
  else if (opened.value.kind === 'archive') yield { file, read: fail(beyond('nesting')) }
  else yield { file, read: readLaidOut(file.name, opened.value.laid, context) }
}

/** The text of one document of any kind, without asking which form it is. */
export async function layOutFile(file: NamedFile): Promise<Result<LaidOut>> {
  if (fileKind(file.name, file.bytes) === 'text') {
    const decoded = decodeText(file.bytes)
    if (!decoded.ok) return fail(...unreadableText(file.name, decoded.problems, []))
    return ok({ ...decoded.value, places: [], markup: true })
  }
  const opened = await openFile(file)
  if (!opened.ok) return opened
  return opened.value.kind === 'document' ? ok(opened.value.laid) : fail(severalDocuments)
}

type Opened = Exclude<FileContents, { readonly kind: 'convert' }>

async function openFile(file: NamedFile): Promise<Result<Opened>> {
  const opened = await layOutApart(file.name, file.bytes)
  if (!opened.ok || opened.value.kind !== 'convert') return opened as Result<Opened>
  const { from } = opened.value
  const converted = await convertFile(from, file.bytes)
  if (!converted.ok) return converted
  const again = await layOutApart(converted.value.name, converted.value.bytes)
  if (!again.ok || again.value.kind !== 'document') return again as Result<Opened>
  return ok({
    kind: 'document',
    laid: withProblem(again.value.laid, readThroughOffice(kindNames[from])),
  })
}

function withProblem(laid: LaidOut, problem: Problem): LaidOut {
  return { ...laid, problems: [problem, ...laid.problems] }
}

function readThroughOffice(name: string): Problem {
  return {
    code: 'document/converted',
    severity: 'asks',
    message: `${name}を LibreOffice で新しい形式に変えて読みました。表の形や記号が元のままか確かめてください。`,
  }
}

/** What an archive does not give. */
const nothing = new Uint8Array()

const severalDocuments: Problem = {
  code: 'document/several',
  severity: 'blocks',
  message:
    'zipに文書がいくつも入っています。ここでは一つずつ読みます。zipを開いて、中の文書を一つ選んでください。',
}

const emptyArchive: Problem = {
  code: 'document/empty',
  severity: 'blocks',
  message: 'zipに文書が入っていません。中身のあるzipか確かめてください。',
}
