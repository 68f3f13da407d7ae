import { transform } from 'esbuild'
import { buildTarget } from './browserSupport.js'

/** For esbuild, only a browser with the newest Unicode version has `\\p{…}`. */
const supported = { 'regexp-unicode-property-escapes': true }

/** Whether code has syntax that the oldest browsers lack: esbuild prints it in another way for them, or fails. */
export async function hasNewerSyntax(code: string, loader: 'css' | 'js') {
  const [newest, lowered] = await Promise.all(
    ['esnext', buildTarget].map((target) =>
      transform(code, { loader, target, supported, logLevel: 'silent' }).catch(() => undefined),
    ),
  )
  return newest?.code !== lowered?.code
}
