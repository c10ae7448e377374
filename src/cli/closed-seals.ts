/** Says when secrets in the database cannot be opened with the key that is there. */
import { trySeals } from '../actions/secrets/rekey.ts'
import type { Installation } from './installation.ts'
import { hasKey, keyPlaceOf } from './seal-key.ts'
import type { Terminal } from './terminal.ts'

/** A lost key is told before somebody stands before a closed door. */
export async function warnOfClosedSeals(
  terminal: Terminal,
  installation: Installation,
): Promise<void> {
  const seals = hasKey(terminal) ? installation.seals : null
  for (const { municipality, context } of installation.municipalities) {
    if ((await trySeals(context(), seals)) !== 'closed') continue
    const place = keyPlaceOf(terminal).file ?? 'TORIKUMI_KEY'
    terminal.say(
      `${municipality.name}の封じた秘密（二要素の登録、個人の欄など）を開けません。${place} の鍵が違うか、失われています。控えておいた鍵を戻して、動かし直してください。鍵がもうないときは、二要素は「admin reset アドレス --second-factor」で登録し直せますが、ほかの秘密は開けません。`,
    )
  }
}
