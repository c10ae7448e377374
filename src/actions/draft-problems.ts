/** Why a draft cannot be worked on any more, in words. */
import type { Problem } from '../lib/problem.ts'

export const draftMissing: Problem = {
  code: 'draft/missing',
  severity: 'blocks',
  message: 'この下書きはありません。取り込みのページからファイルを選び直してください。',
}

export function draftClosed(state: 'accepted' | 'withdrawn'): Problem {
  return {
    code: 'draft/closed',
    severity: 'blocks',
    message:
      state === 'accepted'
        ? 'この下書きは取り込み済みです。直すときは、直した文書を取り込んでください。'
        : 'この下書きは取り下げられています。取り込みのページからファイルを選び直してください。',
  }
}
