/** What can be wrong with an overview, in the words a person reads: what, where, what to do. */
import type { Problem } from '../../lib/problem.ts'
import type { Span } from '../../lib/span.ts'

const at = ({ start, end }: Span): Span => ({ start, end })

export function pairingUncertain(desiredState: string, span: Span): Problem {
  const short = desiredState.length > 20 ? `${desiredState.slice(0, 20)}…` : desiredState
  return {
    code: 'panel/pairing-uncertain',
    severity: 'asks',
    message: `「${short}」の図では、目標と取組がどの見出しのものか、文字の並びから推し量りました。元の図と見比べて確かめてください。`,
    span: at(span),
  }
}

/** Stands with its target, whose place it shares. */
export function badgeCutOff(text: string): Problem {
  return {
    code: 'target/badge-cut-off',
    severity: 'asks',
    message: `目標の印が「${text}」で切れています。「目標値UP」「目標値修正」などのどれか、元の図で確かめてください。`,
  }
}

export function themeUntitled(span: Span): Problem {
  return {
    code: 'panel/theme-untitled',
    severity: 'asks',
    message: '見出しのない目標や取組があります。どの見出しのものか、元の図で確かめてください。',
    span: at(span),
  }
}

export function desiredStateMissing(span: Span): Problem {
  return {
    code: 'panel/desired-state-missing',
    severity: 'blocks',
    message:
      '「めざす状態」の見出しの下に文がありません。文書が途中で切れていないか確かめてください。',
    span: at(span),
  }
}

export function panelCutOff(span: Span): Problem {
  return {
    code: 'panel/cut-off',
    severity: 'blocks',
    message:
      '「めざす状態」の後に「戦略」がありません。文書が途中で切れていないか確かめ、全体をもう一度取り込んでください。',
    span: at(span),
  }
}
