/** A PDF → text with places. */
import type { LaidOut } from '../laid-out.ts'
import { type Limits, Refused } from '../limits.ts'

/** @throws {Refused} always, for now */
export function readPdf(_bytes: Uint8Array, _limits: Limits): Promise<LaidOut> {
  throw new Refused({
    code: 'document/unreadable',
    severity: 'blocks',
    message: 'PDFはまだ読めません。Word・Excel・HTMLのファイルを選んでください。',
  })
}
