/**
 * An old format made a new one by LibreOffice, where that is installed: a process with a profile of its own that lives
 * for one file, with macros off and links not followed, ended when it takes too long.
 */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { errorCode } from '../../../lib/error-code.ts'
import { fail, ok, type Problem, type Result } from '../../../lib/problem.ts'
import { type FileKind, kindNames } from '../file-kind.ts'
import { beyond, limits } from '../limits.ts'
import { findOffice } from './find-office.ts'
import { oldOfficeTarget } from './old-office.ts'

export interface ConvertedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Fails where LibreOffice is not installed, cannot open the file, or does not end. */
export async function convertFile(
  from: FileKind,
  bytes: Uint8Array,
): Promise<Result<ConvertedFile>> {
  const office = await findOffice()
  if (office === null) return fail(notInstalled(from))
  const { extension, target } = targets[from] ?? oldOfficeTarget(bytes)
  const folder = await mkdtemp(join(tmpdir(), 'torikumi-convert-'))
  try {
    const input = join(folder, `document.${extension}`)
    await writeFile(input, bytes)
    await writeProfile(join(folder, 'profile'))
    const ended = await run(office, folder, input, target)
    if (ended === 'too-slow') return fail(beyond('conversionSeconds'))
    const [made] = await readdir(join(folder, 'made')).catch(() => [])
    if (made === undefined) return fail(notConverted(from))
    return ok({ name: made, bytes: await readFile(join(folder, 'made', made)) })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const targets: Partial<Record<FileKind, { readonly extension: string; readonly target: string }>> =
  {
    ods: { extension: 'ods', target: 'xlsx' },
    xlsb: { extension: 'xlsb', target: 'xlsx' },
    odt: { extension: 'odt', target: 'docx' },
    rtf: { extension: 'rtf', target: 'docx' },
    odp: { extension: 'odp', target: 'pptx' },
  }

function run(office: string, folder: string, input: string, target: string) {
  return new Promise<'ended' | 'too-slow'>((resolve) => {
    const child = spawn(
      office,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--norestore',
        '--nolockcheck',
        '--convert-to',
        target,
        '--outdir',
        join(folder, 'made'),
        input,
      ],
      { cwd: folder, env: environment(folder), stdio: 'ignore', detached: true },
    )
    const clock = setTimeout(() => {
      resolve('too-slow')
      endGroup(child.pid)
    }, limits.conversionSeconds * 1000)
    const ended = () => {
      clearTimeout(clock)
      resolve('ended')
    }
    child.once('error', ended)
    child.once('exit', ended)
  })
}

/** What it starts itself goes with it. */
function endGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error
  }
}

/** No secrets of ours; and whatever it would fetch ends at a port where nobody listens. */
function environment(folder: string): NodeJS.ProcessEnv {
  const nobody = 'http://127.0.0.1:9'
  return {
    PATH: process.env['PATH'],
    HOME: folder,
    LANG: 'ja_JP.UTF-8',
    http_proxy: nobody,
    https_proxy: nobody,
  }
}

async function writeProfile(profile: string): Promise<void> {
  await mkdir(join(profile, 'user'), { recursive: true })
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), settings)
}

const security = 'org.openoffice.Office.Common/Security/Scripting'

const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
${(
  [
    ['DisableMacrosExecution', 'true'],
    ['MacroSecurityLevel', '3'],
    ['BlockUntrustedRefererLinks', 'true'],
  ] as const
)
  .map(
    ([name, value]) =>
      `<item oor:path="/${security}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  )
  .join('\n')}
</oor:items>
`

function notInstalled(from: FileKind): Problem {
  return {
    code: 'document/needs-libreoffice',
    severity: 'blocks',
    message: `${kindNames[from]}を読むには LibreOffice が必要ですが、この機械に入っていません。LibreOffice を入れるか、xlsx・docx・PDFで保存し直してください。`,
  }
}

function notConverted(from: FileKind): Problem {
  return {
    code: 'document/not-converted',
    severity: 'blocks',
    message: `${kindNames[from]}を LibreOffice で開けません。壊れていないか確かめ、xlsx・docx・PDFで保存し直してください。`,
  }
}
