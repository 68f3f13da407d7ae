import { openStorybook, whenPlayed } from './support/openStorybook.js'
const [out, width, globals, ...ids] = process.argv.slice(2)
const sb = await openStorybook()
for (const id of ids) {
  const page = await sb.browser.newPage({
    viewport: { width: Number(width), height: 320 },
    deviceScaleFactor: 1,
    reducedMotion: 'reduce',
  })
  await page.goto(`${sb.story(id)}&globals=${globals}`)
  await whenPlayed(page).catch((e) => console.log(String(e)))
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: `/tmp/shots/${out}-${id}.png`, fullPage: true })
  await page.close()
}
await sb.close()
