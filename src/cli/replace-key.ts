/**
 * `torikumi admin rekey`: a new key for what is sealed, in every municipality of the installation. The file keeps the
 * former key until nothing needs it; where the key is a setting, whoever looks after it puts the new one before the old.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { type Keys, rekey } from '../actions/secrets/rekey.ts'
import { fail, ok, type Problem, type Result } from '../lib/problem.ts'
import { createSeals } from '../lib/seal.ts'
import type { Answer } from './answer.ts'
import type { Installation } from './installation.ts'
import { addKey, dropFormerKeys, keyPlaceOf, readKeys } from './seal-key.ts'
import type { Terminal } from './terminal.ts'

/** A program that was sealing something when the key changed has kept it by then. */
const settle = 1_000

export async function replaceKey(
  terminal: Terminal,
  installation: Installation,
): Promise<Result<Answer>> {
  const { file } = keyPlaceOf(terminal)
  const before = readKeys(terminal)
  if (file === null && before.length === 1) return fail(newKeyFirst)
  // a former run that was broken off left its former key: it is finished first
  const keys = file !== null && before.length === 1 ? addKey(terminal) : before
  const [present, ...former] = keys
  const seals = { present: createSeals(present), all: createSeals(present, former) }
  const done = await passes(terminal, installation, seals)
  if (!done.ok) return done
  const { sealed, closed } = done.value
  if (closed > 0) return ok(leftClosed(sealed, closed))
  if (file !== null) dropFormerKeys(terminal)
  const after =
    file === null
      ? 'TORIKUMI_KEY から古い鍵を外し、サーバーを動かし直してください。'
      : `新しい鍵は ${file} にあります。データとは別の場所に控えてください。古い鍵は外しました。`
  return ok({
    data: { sealed, closed },
    lines: [`${sealed} 件を新しい鍵で封じ直しました。`, after],
  })
}

/** Until a pass finds nothing to seal anew: what running programs sealed meanwhile is caught by the next. */
async function passes(
  terminal: Terminal,
  { municipalities }: Installation,
  keys: Keys,
): Promise<Result<{ readonly sealed: number; readonly closed: number }>> {
  let sealed = 0
  for (;;) {
    let found = 0
    let closed = 0
    for (const { municipality, context } of municipalities) {
      const pass = await rekey(context(), keys, (count) =>
        terminal.say(`${municipality.name}: ${sealed + found + count} 件を封じ直しています`),
      )
      if (!pass.ok) return pass
      found += pass.value.sealed
      closed += pass.value.closed.reduce((sum, { rows }) => sum + rows, 0)
    }
    sealed += found
    if (found === 0) return ok({ sealed, closed })
    await pause(settle)
  }
}

function leftClosed(sealed: number, closed: number): Answer {
  return {
    data: { sealed, closed },
    lines: [
      `${sealed} 件を新しい鍵で封じ直しました。`,
      `${closed} 件は、いまある鍵のどれでも開けません。そのままにし、古い鍵も残しました。以前の鍵の控えがあれば、鍵の2行目に加えて、もう一度実行してください。`,
    ],
    amiss: true,
  }
}

const newKeyFirst: Problem = {
  code: 'rekey/new-key-first',
  severity: 'blocks',
  message:
    'TORIKUMI_KEY には鍵が1つだけです。新しい鍵（openssl rand -base64 32）を前に、いまの鍵を後ろに、空白で区切って並べ、サーバーを動かし直してから、もう一度実行してください。',
}
