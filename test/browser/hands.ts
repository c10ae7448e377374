/** Two ways to work on a page: by keyboard alone, and with scripts off. What a journey does is the same for both. */
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

export interface Hands {
  readonly page: Page
  /** Replaces the words of a text field. */
  write(field: Locator, words: string): Promise<void>
  choose(select: Locator, value: string): Promise<void>
  /** @param day ISO */
  setDay(field: Locator, day: string): Promise<void>
  tick(box: Locator): Promise<void>
  /** Presses a button or a link, and waits for the page it leads to. */
  press(control: Locator): Promise<void>
  /** Opens a part that is folded. */
  unfold(summary: Locator): Promise<void>
}

/** With a pointer and without scripts. */
export function plainHands(page: Page): Hands {
  return {
    page,
    write: (field, words) => field.fill(words),
    choose: async (select, value) => void (await select.selectOption(value)),
    setDay: (field, day) => field.fill(day),
    tick: (box) => box.check(),
    press: async (control) => {
      await Promise.all([page.waitForEvent('load'), control.click()])
    },
    unfold: async (summary) => {
      if (!(await isOpen(summary))) await summary.click()
    },
  }
}

/** Tab, Shift+Tab, Enter, Space, arrows and letters; nothing is ever clicked or focused by the test itself. */
export function keyboardHands(page: Page): Hands {
  const { keyboard } = page
  return {
    page,
    async write(field, words) {
      await tabTo(page, field)
      await keyboard.press('Control+A')
      await keyboard.insertText(words)
    },
    async choose(select, value) {
      await tabTo(page, select)
      await keyboard.press('Home')
      const values = await select
        .locator('option')
        .evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value))
      for (let at = 0; at < values.indexOf(value); at += 1) await keyboard.press('ArrowDown')
      expect(await select.inputValue()).toBe(value)
    },
    async setDay(field, day) {
      await tabTo(page, field)
      // its parts stand in the order of the browser's own language, which is English here: month, day, year
      const [year, month, dayOfMonth] = day.split('-')
      await keyboard.type(`${month}${dayOfMonth}${year}`)
      expect(await field.inputValue()).toBe(day)
    },
    async tick(box) {
      await tabTo(page, box)
      await keyboard.press('Space')
    },
    async press(control) {
      await tabTo(page, control)
      await Promise.all([page.waitForEvent('load'), keyboard.press('Enter')])
    },
    async unfold(summary) {
      if (await isOpen(summary)) return
      await tabTo(page, summary)
      await keyboard.press('Enter')
    },
  }
}

async function isOpen(summary: Locator): Promise<boolean> {
  return await summary.evaluate((each) => each.parentElement?.hasAttribute('open') === true)
}

/** Presses Tab until the focus is there, and sees that it can be seen. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  const element = await wanted.elementHandle()
  const ahead = await wanted.evaluate(
    (each) =>
      ((document.activeElement?.compareDocumentPosition(each) ?? 4) & 4) !== 0 ||
      document.activeElement === document.body,
  )
  for (let presses = 0; presses < 600; presses += 1) {
    const here = await page.evaluate((each) => document.activeElement === each, element)
    if (here) {
      const seen = await wanted.evaluate((each) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(each)
        return outlineStyle !== 'none' && outlineWidth !== '0px'
      })
      expect(seen, `the focus on ${wanted} is not visible`).toBe(true)
      return
    }
    await page.keyboard.press(ahead ? 'Tab' : 'Shift+Tab')
  }
  throw new Error(`${wanted} cannot be reached by keyboard on ${page.url()}`)
}
