/**
 * The browser of the tests: Chromium from its npm package, with a Japanese font, so that nothing but npm is needed
 * and pictures show words instead of boxes.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Browser, chromium as playwright } from 'playwright-core'
import { browserProgram } from './browser-program.ts'

/** Opens a browser of its own; the caller closes it. */
export async function openBrowser(): Promise<Browser> {
  const folder = mkdtempSync(join(tmpdir(), 'torikumi-browser-'))
  const browser = await playwright.launch({
    executablePath: await browserProgram(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--font-render-hinting=none',
    ],
    headless: true,
    env: { ...process.env, FONTCONFIG_FILE: fontConfiguration(folder), HOME: folder },
  })
  browser.on('disconnected', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return browser
}

/** Sizes every page has to hold: a desk, and the narrowest phone. */
export const sizes = {
  wide: { width: 1280, height: 900 },
  narrow: { width: 320, height: 640 },
} as const

function fontConfiguration(folder: string): string {
  const require = createRequire(import.meta.url)
  const fonts = dirname(require.resolve('@expo-google-fonts/noto-sans-jp/package.json'))
  const cache = join(folder, 'font-cache')
  mkdirSync(cache)
  const file = join(folder, 'fonts.conf')
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${join(fonts, '400Regular')}</dir><dir>${join(fonts, '700Bold')}</dir>
<cachedir>${cache}</cachedir>
<alias><family>sans-serif</family><prefer><family>Noto Sans JP</family></prefer></alias>
</fontconfig>`,
  )
  return file
}
