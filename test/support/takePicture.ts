import { openStorybook } from './openStorybook.js'

// The picture in the README: `npm run picture`, after `npm run build-storybook`.
const storybook = await openStorybook()
const page = await storybook.browser.newPage({
  viewport: { width: 1400, height: 900 },
  deviceScaleFactor: 1.5,
})
await page.goto(storybook.story('gallery--five-forms'))
await page.getByRole('form').last().waitFor()
await page.screenshot({ path: 'stories/pictures/forms.png' })
await storybook.close()
