/** Who gets through a door; what they may do inside is asked by the action, about the very thing. */
import type { Role } from '../../../src/people/role.ts'

/** `token`: no person, whatever their roles; a program with a key. */
export type Door = 'anyone' | 'token' | readonly Role[]

export const staff = ['officer', 'sectionChief', 'wardMayor', 'planOffice'] as const
export const heads = ['sectionChief', 'wardMayor', 'planOffice'] as const
