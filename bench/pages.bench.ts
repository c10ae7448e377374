/**
 * W5, the pages: a page a sheet into a fresh folder, beside the bare writing of the same bytes and, where it is told where
 * one stands (`ELEVENTY=…/node_modules/@11ty/eleventy/cmd.cjs`), beside Eleventy making the same tables by a template.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readDocument } from '../src/intake/read-document.ts'
import { layOutDocument } from '../src/publish/form/lay-out-document.ts'
import { printFormPage } from '../src/publish/html/form-page.ts'
import { documentsWithSheets } from './city-of-any-size.ts'
import { type Contestant, compare, type Report, type Surroundings } from './harness.ts'

const sheets = 7_200
const bar = 3

export async function publishPages({ projectFolder, say }: Surroundings): Promise<Report> {
  const readings = documentsWithSheets(projectFolder, sheets).documents.map(({ name, bytes }) => {
    const read = readDocument(name, bytes)
    if (!read.ok) throw new Error(`${name} could not be read`)
    return read.value
  })
  const layouts = () => readings.map(({ document, text }) => layOutDocument(document, text))
  const sections = layouts().flatMap((layout) =>
    layout.sections.map((section) => ({ title: `${layout.title} ${section.name}`, ...section })),
  )
  const made = sections.map(({ title, ...section }) =>
    printFormPage({ title, sections: [section] }),
  )
  const folder = mkdtempSync(join(tmpdir(), 'torikumi-pages-'))
  const eleventy = process.env['ELEVENTY']
  const contestants: Contestant[] = [
    {
      name: 'lay out, print, write',
      role: 'ours',
      work: () =>
        inFreshFolder(folder, function* () {
          for (const { title, sections: own } of layouts()) {
            for (const section of own)
              yield printFormPage({ title: `${title} ${section.name}`, sections: [section] })
          }
        }),
    },
    { name: 'write alone', role: 'limit', work: () => inFreshFolder(folder, () => made.values()) },
  ]
  if (eleventy === undefined) say('ELEVENTY が示されていないため、Eleventy とは比べません')
  else {
    const site = prepareSite(folder, sections)
    contestants.push({
      name: 'Eleventy, its start included',
      role: 'peer',
      work: () => runEleventy(eleventy, site, sections.length),
    })
  }
  say(`${sections.length} 枚のページを書き出しています`)
  const pages = await compare('a page a sheet', 'pages', contestants, { rounds: 3 })
  rmSync(folder, { recursive: true, force: true })
  const ratio = pages.standings[2]?.ourRatio
  return {
    id: 'W5',
    title: 'publish pages',
    comparisons: [pages],
    bars:
      ratio == null
        ? []
        : [
            {
              says: `pages ≥ ${bar} × Eleventy`,
              measured: `${ratio.toFixed(1)} ×`,
              holds: ratio >= bar,
            },
          ],
  }
}

const atOnce = 64

async function inFreshFolder(folder: string, pages: () => Iterable<string>): Promise<number> {
  const out = mkdtempSync(join(folder, 'out-'))
  let writing: Promise<void>[] = []
  let count = 0
  for (const page of pages()) {
    const own = join(out, String(count))
    writing.push(mkdir(own).then(() => writeFile(join(own, 'index.html'), page)))
    count += 1
    if (writing.length < atOnce) continue
    await Promise.all(writing)
    writing = []
  }
  await Promise.all(writing)
  rmSync(out, { recursive: true })
  return count
}

/** The same tables as data, and a template that prints them. */
function prepareSite(folder: string, sections: readonly object[]): string {
  const site = join(folder, 'site')
  mkdirSync(join(site, '_data'), { recursive: true })
  writeFileSync(join(site, '_data', 'sections.json'), JSON.stringify(sections))
  writeFileSync(join(site, 'page.njk'), template)
  return site
}

async function runEleventy(command: string, site: string, pages: number): Promise<number> {
  const out = join(site, '..', 'eleventy')
  const args = [command, `--input=${site}`, `--output=${out}`, '--quiet']
  const child = spawn(process.execPath, args, { stdio: 'ignore' })
  const code = await new Promise((resolve) => child.once('exit', resolve))
  rmSync(out, { recursive: true, force: true })
  if (code !== 0) throw new Error(`Eleventy ended with ${code}`)
  return pages
}

const template = `---
pagination: { data: sections, size: 1, alias: section }
permalink: "/{{ pagination.pageNumber }}/index.html"
---
<!DOCTYPE html>
<html lang="ja"><head><meta charset="utf-8"><title>{{ section.title }}</title></head><body><main><section>
<header>{% for line in section.heading %}<p class="{{ line.kind }}">{{ line.text }}</p>{% endfor %}</header>
{% for table in section.tables %}<table aria-label="{{ table.caption }}"><tbody>
{% for row in table.rows %}<tr>{% for cell in row %}<td colspan="{{ cell.across }}" rowspan="{{ cell.down }}">{% for line in cell.lines %}<p class="{{ line.kind }}">{{ line.sign }}{{ line.text }}{{ line.mark }}</p>{% endfor %}</td>{% endfor %}</tr>
{% endfor %}</tbody></table>{% endfor %}
</section></main></body></html>
`
