/** The file of the demonstration city's voices. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { channels, themes, withholdingReasons } from '../evidence/voice/channel.ts'
import { questionStates } from '../evidence/voice/question-state.ts'
import { talkStates } from '../evidence/voice/talk-state.ts'
import { voiceMeasures } from '../evidence/voice/voice-measure.ts'
import { keysOf } from '../lib/keyed.ts'

function oneOf<K extends string>(list: Readonly<Record<K, unknown>>) {
  return z.enum(keysOf(list))
}

const piece = z.object({
  words: z.string(),
  theme: oneOf(themes),
  /** Where it stands today. */
  state: oneOf(questionStates),
  reply: z.string().default(''),
  /** The department asked, or the body it was handed over to. */
  to: z.string().default(''),
})

const letter = z.object({
  office: z.string(),
  channel: oneOf(channels),
  daysAgo: z.number().default(0),
  way: z.enum(['mail', 'letter', 'none']).default('none'),
  language: z.enum(['ja', 'en']).default('ja'),
  greeting: z.string().default(''),
  sender: z
    .object({
      name: z.string().default(''),
      address: z.string().default(''),
      phone: z.string().default(''),
      mail: z.string().default(''),
    })
    .default({ name: '', address: '', phone: '', mail: '' }),
  pieces: z.array(piece).min(1),
  undivided: z.boolean().default(false),
  wishesUnpublished: z.boolean().default(false),
  title: z.string().default(''),
  publish: z.enum(['published', 'proposed', 'withheld']).nullable().default(null),
  withheld: oneOf(withholdingReasons).nullable().default(null),
  /** Counted from 0. */
  sameAs: z.number().nullable().default(null),
  /** What was brought before the liaison meeting. */
  share: z.string().default(''),
})
export type SampleLetter = z.infer<typeof letter>

const talk = z.object({
  office: z.string(),
  heldDaysAgo: z.number(),
  starts: z.string(),
  place: z.string(),
  theme: z.string(),
  seats: z.number(),
  end: oneOf(talkStates),
  because: z.string().default(''),
  attended: z.number().nullable().default(null),
  notes: z.string().default(''),
  published: z.boolean().default(false),
  applicants: z
    .array(z.object({ name: z.string(), contact: z.string(), wish: z.string() }))
    .default([]),
})
export type SampleTalk = z.infer<typeof talk>

const sample = z.object({
  ownOffice: z.string(),
  letters: z.array(letter),
  talks: z.array(talk),
  /** Lists that a ward kept before, and the indicator its figure speaks for. */
  past: z.array(
    z.object({
      office: z.string(),
      file: z.string(),
      measure: oneOf(voiceMeasures),
      indicator: z.string(),
    }),
  ),
  practices: z.array(
    z.object({
      office: z.string(),
      title: z.string(),
      done: z.string(),
      came: z.string(),
      document: z.string().nullable().default(null),
    }),
  ),
})

export type VoiceSample = z.infer<typeof sample>

export async function readVoiceSample(samplesFolder: string): Promise<VoiceSample> {
  const text = await readFile(join(samplesFolder, 'voices/voices.json'), 'utf8')
  return sample.parse(JSON.parse(text))
}
