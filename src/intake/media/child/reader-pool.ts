/** The reader processes of this program: started when the first file comes, as many as there are files at once up to two. */
import { availableParallelism } from 'node:os'
import type { Result } from '../../../lib/problem.ts'
import type { FileContents } from '../lay-out-file.ts'
import { ReaderProcess } from './reader-process.ts'

const most = Math.min(2, availableParallelism())

const idle: ReaderProcess[] = []
const waiting: ((turn: null) => void)[] = []
let busy = 0

/** Reads a file in a process of its own; fails with the reason it cannot be taken at all. */
export async function layOutApart(name: string, bytes: Uint8Array): Promise<Result<FileContents>> {
  if (busy >= most) await new Promise<null>((resolve) => waiting.push(resolve))
  else busy += 1
  const reader = freshReader()
  try {
    return await reader.read(name, bytes)
  } finally {
    if (reader.fresh) idle.push(reader)
    else reader.close()
    const next = waiting.shift()
    if (next === undefined) busy -= 1
    else next(null)
  }
}

function freshReader(): ReaderProcess {
  for (let reader = idle.pop(); reader !== undefined; reader = idle.pop()) {
    if (reader.fresh) return reader
    reader.close()
  }
  return new ReaderProcess()
}
