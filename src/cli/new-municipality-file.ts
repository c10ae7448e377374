/** `torikumi admin new-municipality`: prints the file a municipality of one's own begins with. */
import { randomUUID } from 'node:crypto'
import { newMunicipality } from '../plan/new-municipality.ts'
import { parseMunicipality } from '../plan/parse-municipality.ts'
import { UsageError } from './command.ts'
import { type ExitCode, exitCode, sayProblems, type Terminal } from './terminal.ts'

interface Wish {
  readonly name: string
  readonly code: string
  /** 湊見区 by its code for addresses: `minatomi=湊見区`. */
  readonly offices: readonly string[]
}

/** To standard output, from where it goes into the folder of TORIKUMI_MUNICIPALITIES. */
export function printNewMunicipality(terminal: Terminal, { name, code, offices }: Wish): ExitCode {
  if (name === '' || code === '' || offices.length === 0) {
    throw new UsageError(
      '市の名前を --name、団体コードを --code、区や局を --office 符号=名前 で書いてください。例: --name 入江市 --code 999002 --office kaigan=海岸区 --office misaki=岬区',
    )
  }
  const file = newMunicipality({
    name,
    code,
    offices: offices.map(readOffice),
    newId: randomUUID,
  })
  const read = parseMunicipality(JSON.parse(JSON.stringify(file)))
  if (!read.ok) {
    sayProblems(terminal, read.problems)
    return exitCode.inputAtFault
  }
  terminal.print(`${JSON.stringify(file, null, 2)}\n`)
  terminal.say(
    '「plan.example.lg.jp.json」のようにページの名前を付けて、TORIKUMI_MUNICIPALITIES のフォルダに置いてください。日取りは市のものに直してください。id は変えないでください。',
  )
  return exitCode.done
}

function readOffice(words: string): { code: string; name: string } {
  const [code, name, ...rest] = words.split('=').map((word) => word.trim())
  if (!code || !name || rest.length > 0) {
    throw new UsageError(
      `--office の「${words}」は、アドレスに使う符号（半角の英小文字）と名前で「kaigan=海岸区」のように書いてください。`,
    )
  }
  return { code, name }
}
