import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeProblem } from './write-problem.ts'

it('says where nothing can be written, why, and what to do', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'torikumi-write-'))
  try {
    const file = join(folder, 'file')
    await writeFile(file, '')
    const causes = [
      await mkdir(file, { recursive: true }).catch((cause: unknown) => cause),
      await mkdir(join(file, 'below'), { recursive: true }).catch((cause: unknown) => cause),
      await writeFile(folder, '').catch((cause: unknown) => cause),
    ]
    for (const cause of causes) {
      const { message } = writeProblem('書き出し先', cause)
      expect(message).toMatch(/^「書き出し先」.*同じ名前の.*別の場所を指定してください。$/)
    }
  } finally {
    await rm(folder, { recursive: true })
  }
})

it('leaves a bug a bug', () => {
  const bug = new TypeError('undefined is not a function')
  expect(() => writeProblem('書き出し先', bug)).toThrow(bug)
})
