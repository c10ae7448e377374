import { describe, expect, it } from 'vitest'
import { isSameOrigin } from './same-origin.ts'

const headers = (entries: Record<string, string>) =>
  new Headers({ host: 'plan.example', ...entries })

describe('isSameOrigin', () => {
  it('believes the browser that says where a request comes from', () => {
    expect(isSameOrigin(headers({ 'sec-fetch-site': 'same-origin' }))).toBe(true)
    expect(isSameOrigin(headers({ 'sec-fetch-site': 'cross-site' }))).toBe(false)
    expect(isSameOrigin(headers({ 'sec-fetch-site': 'same-site' }))).toBe(false)
  })

  it('compares the origin where the browser says nothing else', () => {
    expect(isSameOrigin(headers({ origin: 'https://plan.example' }))).toBe(true)
    expect(isSameOrigin(headers({ origin: 'https://elsewhere.example' }))).toBe(false)
    expect(isSameOrigin(headers({ origin: 'null' }))).toBe(false)
  })

  it('takes a request of no browser, which carries nobody’s sign-in', () => {
    expect(isSameOrigin(headers({}))).toBe(true)
  })
})
