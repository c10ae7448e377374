/**
 * Whether a text of a slide is a target: it gives a figure behind a colon, or ends in 以上, 増 and the like. A count in
 * brackets or at the end (会議の開催（3回以上）, 研修 1回) belongs to an activity.
 */

import { squeezeText } from '../../japanese/squeeze-text.ts'
import type { SourceText } from '../source-text.ts'
import type { TextUnit } from './units.ts'

export function isTargetText({ plain }: SourceText, { span }: TextUnit): boolean {
  if (span.end - span.start > longest) return false
  const text = squeezeText(plain.slice(span.start, span.end))
  return behindColon.test(text) || atEnd.test(text)
}

/** No target runs on for longer. */
const longest = 600
const behindColon = /:[^:]{0,40}?(?:\d|☆|前年|維持|増|減)[^:]{0,30}$/u
const atEnd = /(?:\d|☆|%|比|実績|\))[^\d。、]{0,8}(?:以上|以下|未満|以内|増|減|を上回る)。?$/u
