import { Agent, createServer, request } from 'node:http'
import { Hono } from 'hono'
import { afterEach, describe, expect, it } from 'vitest'
import { type Serving, serve } from './serve.ts'

const host = '127.0.0.1'
const open: { stop: () => Promise<void> }[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map(({ stop }) => stop()))
})

function app() {
  const site = new Hono()
  site.get('/', (c) => c.text('ok'))
  site.get('/slow', async (c) => {
    await new Promise((resolve) => setTimeout(resolve, 200))
    return c.text('slow')
  })
  return site
}

async function started(port: number | null): Promise<Serving> {
  const serving = await serve(app(), { port, host })
  if (!serving.ok) throw new Error(serving.problems.map(({ message }) => message).join())
  open.push(serving.value)
  return serving.value
}

/** Holds a port, as another program would. */
async function occupied(port: number): Promise<number> {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(port, host, resolve))
  open.push({ stop: () => new Promise((resolve) => other.close(() => resolve())) })
  const address = other.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

function get(
  agent: Agent,
  serving: Serving,
  path: string,
): Promise<{ text: string; kept: boolean }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host, port: serving.port, path, agent }, (response) => {
      let text = ''
      response.on('data', (bytes) => {
        text += bytes
      })
      response.on('end', () => resolve({ text, kept: response.headers.connection !== 'close' }))
    })
    sent.on('error', reject)
    sent.end()
  })
}

describe('serve', () => {
  it('answers on the port it names', async () => {
    const serving = await started(0)
    expect(serving.address).toBe(`http://127.0.0.1:${serving.port}/`)
    expect(await (await fetch(serving.address)).text()).toBe('ok')
  })

  it('says which port is taken and what to do, when that port was asked for', async () => {
    const port = await occupied(0)
    const serving = await serve(app(), { port, host })
    expect(serving).toMatchObject({ ok: false, problems: [{ code: 'serve/port' }] })
    const [problem] = serving.ok ? [] : serving.problems
    expect(problem?.message).toContain(`ポート${port}`)
    expect(problem?.message).toContain('PORT=')
  })

  it('takes the next free port when none was asked for', async () => {
    const first = await started(null)
    const second = await started(null)
    expect(second.port).toBeGreaterThan(first.port)
    expect(await (await fetch(second.address)).text()).toBe('ok')
  })

  it('says so when the machine has no such address', async () => {
    const serving = await serve(app(), { port: 0, host: '203.0.113.7' })
    expect(serving).toMatchObject({ ok: false, problems: [{ severity: 'blocks' }] })
    expect(serving.ok ? '' : serving.problems[0]?.message).toContain('203.0.113.7')
  })

  it('answers what is under way before it stops, and tells keep-alive clients that it goes', async () => {
    const serving = await started(0)
    const agents = Array.from({ length: 50 }, () => new Agent({ keepAlive: true, maxSockets: 1 }))
    await Promise.all(agents.map((agent) => get(agent, serving, '/')))
    const underWay = agents.map((agent) => get(agent, serving, '/slow'))
    await new Promise((resolve) => setTimeout(resolve, 50))
    const stopped = serving.stop()
    const answers = await Promise.all(underWay)
    expect(answers.every(({ text }) => text === 'slow')).toBe(true)
    expect(answers.every(({ kept }) => !kept)).toBe(true)
    await stopped
    await expect(fetch(serving.address)).rejects.toThrow()
  })

  it('answers a request that comes on an idle connection while it is stopping', async () => {
    const serving = await started(0)
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    await get(agent, serving, '/')
    const stopped = serving.stop()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await get(agent, serving, '/')).toEqual({ text: 'ok', kept: false })
    await stopped
  })
})
