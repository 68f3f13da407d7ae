import { readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { transform } from 'esbuild'
import { bundleWithEsbuild, bundleWithVite } from './bundle.js'

/** Bytes of a bundle. */
export interface Size {
  minified: number
  gzip: number
  brotli: number
}

/** A part of the package that an app can import alone. */
export interface Part {
  name: string
  /** The import, as an app writes it. */
  code: string
  /** Maximum size in bytes with brotli: the size when it was set, plus 1 %. */
  budget: number
  /** Planned size in bytes with brotli. */
  goal?: number
}

const ours = 'emporix-credentials-react'
const form = (name: string) => `export { ${name}, CredentialsProvider } from '${ours}'`

export const parts: readonly Part[] = [
  { name: 'ChangePasswordForm', code: form('ChangePasswordForm'), budget: 33_200, goal: 28_000 },
  { name: 'ChangeEmailForm', code: form('ChangeEmailForm'), budget: 33_200 },
  { name: 'ConfirmEmailChangeForm', code: form('ConfirmEmailChangeForm'), budget: 31_300 },
  { name: 'RequestPasswordResetForm', code: form('RequestPasswordResetForm'), budget: 32_300 },
  { name: 'ResetPasswordForm', code: form('ResetPasswordForm'), budget: 33_500 },
  {
    name: 'all five forms',
    code: form(
      'ChangeEmailForm, ConfirmEmailChangeForm, RequestPasswordResetForm, ResetPasswordForm, ChangePasswordForm',
    ),
    budget: 35_600,
    goal: 32_000,
  },
  { name: 'useChangePasswordForm', code: form('useChangePasswordForm'), budget: 29_500 },
  { name: 'useChangePassword', code: form('useChangePassword'), budget: 10_600, goal: 11_000 },
  {
    name: 'createCredentialsClient',
    code: `export { createCredentialsClient } from '${ours}/client'`,
    budget: 4_430,
    goal: 2_500,
  },
  { name: 'a second language', code: `export { de } from '${ours}/messages/de'`, budget: 2_300 },
]

/** The parts of the libraries that a password form uses, without our code. */
export const libraries = `
  export { useForm } from 'react-hook-form'
  export { MutationCache } from '@tanstack/react-query'
  import * as z from 'zod/v4-mini'
  export const schema = z.pipe(
    z.object({ typed: z.string().check(z.minLength(1)), again: z.optional(z.string()) }).check(z.refine(() => true)),
    z.transform((typed) => typed),
  )
  export const validate = (values) => z.safeParse(schema, values)
`

/** Maximum and planned size of the style sheet, in bytes with brotli. */
export const sheet = { budget: 3_750, goal: 2_500 }

export function measure(text: string): Size {
  return {
    minified: Buffer.byteLength(text),
    gzip: gzipSync(text).length,
    brotli: brotliCompressSync(text).length,
  }
}

/** Measures a part with both bundlers. */
export async function measurePart(code: string) {
  const [vite, { text, shares }] = await Promise.all([bundleWithVite(code), bundleWithEsbuild(code)])
  return { vite: measure(vite), esbuild: measure(text), shares }
}

/** Measures the built style sheet after minification. */
export async function measureSheet(): Promise<Size> {
  const text = readFileSync(new URL('../../dist/styles.css', import.meta.url), 'utf8')
  return measure((await transform(text, { loader: 'css', minify: true })).code)
}
