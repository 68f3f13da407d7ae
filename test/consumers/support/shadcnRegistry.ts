import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'

/**
 * Stand-ins for components of the official registry, which a test cannot reach. They have the same names, exports and
 * variants, and none of their styles.
 */
const official: Record<string, string> = {
  input: `import type { ComponentProps } from 'react'
export const Input = (props: ComponentProps<'input'>) => <input className="h-11 w-full border px-3" {...props} />
`,
  label: `import type { ComponentProps } from 'react'
export const Label = (props: ComponentProps<'label'>) => <label className="text-sm font-medium" {...props} />
`,
  button: `import type { ComponentProps } from 'react'
interface Variants { variant?: 'default' | 'outline'; size?: 'default' | 'icon' }
export const Button = ({ variant, size, ...props }: ComponentProps<'button'> & Variants) => (
  <button data-variant={variant} data-size={size} className="h-11 border px-4" {...props} />
)
`,
  alert: `import type { ComponentProps } from 'react'
interface Variants { variant?: 'default' | 'destructive' }
export const Alert = ({ variant, ...props }: ComponentProps<'div'> & Variants) => (
  <div role="alert" data-variant={variant} className="border p-4" {...props} />
)
export const AlertDescription = (props: ComponentProps<'div'>) => <div {...props} />
`,
}

const toItem = (name: string) => ({
  name,
  type: 'registry:ui',
  files: [{ path: `ui/${name}.tsx`, type: 'registry:ui', content: official[name] }],
})

const none = { light: {}, dark: {} }
const noColors = { inlineColors: none, cssVars: none, inlineColorsTemplate: '', cssVarsTemplate: '' }

/** Serves a built registry at `/items`, and the stand-ins for the official one at `/r`. */
export async function serveRegistries(built: string) {
  const missing: string[] = []
  const server = createServer(async ({ url = '' }, response) => {
    const [, name = ''] = /([\w-]+)\.json/.exec(url) ?? []
    if (url.startsWith('/items/')) return response.end(await readFile(`${built}/${name}.json`))
    if (url.startsWith('/r/styles/') && official[name]) return response.end(JSON.stringify(toItem(name)))
    if (url === '/r/index.json') return response.end(JSON.stringify(Object.keys(official).map(toItem)))
    if (url.startsWith('/r/colors/')) return response.end(JSON.stringify(noColors))
    missing.push(url)
    return response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('There is no free port.')
  return { url: `http://127.0.0.1:${address.port}`, missing, close: () => server.close() }
}
