import { readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { transform } from 'esbuild'
import { bundleWithEsbuild, bundleWithVite } from './bundle.js'

/** Bytes of one bundle. */
export interface Weight {
  minified: number
  gzip: number
  brotli: number
}

/** Something that a shop's visitors load. */
export interface Part {
  name: string
  /** What is loaded, as a shop would import it. */
  code: string
  /** The most that it may weigh, in bytes of brotli: what it weighs, and one in a hundred. */
  budget: number
  /** What was hoped for when this was planned, in bytes of brotli. */
  hope?: number
}

const ours = 'emporix-credentials-react'
const form = (name: string) => `export { ${name}, CredentialsProvider } from '${ours}'`

export const parts: readonly Part[] = [
  { name: 'ChangePasswordForm', code: form('ChangePasswordForm'), budget: 33_200, hope: 28_000 },
  { name: 'ChangeEmailForm', code: form('ChangeEmailForm'), budget: 33_400 },
  { name: 'ConfirmEmailChangeForm', code: form('ConfirmEmailChangeForm'), budget: 31_200 },
  { name: 'RequestPasswordResetForm', code: form('RequestPasswordResetForm'), budget: 32_300 },
  { name: 'ResetPasswordForm', code: form('ResetPasswordForm'), budget: 33_500 },
  {
    name: 'all five forms',
    code: form(
      'ChangeEmailForm, ConfirmEmailChangeForm, RequestPasswordResetForm, ResetPasswordForm, ChangePasswordForm',
    ),
    budget: 34_900,
    hope: 32_000,
  },
  { name: 'useChangePasswordForm', code: form('useChangePasswordForm'), budget: 30_700 },
  { name: 'useChangePassword', code: form('useChangePassword'), budget: 13_300, hope: 11_000 },
  {
    name: 'createCredentialsClient',
    code: `export { createCredentialsClient } from '${ours}/client'`,
    budget: 3_480,
    hope: 2_500,
  },
  { name: 'a second language', code: `export { de } from '${ours}/messages/de'`, budget: 1_880 },
]

/** What of the libraries a form for a password uses, by itself. */
export const libraries = `
  export { useForm } from 'react-hook-form'
  export { QueryClient, useMutation } from '@tanstack/react-query'
  import * as z from 'zod/mini'
  export const schema = z.pipe(
    z.object({ typed: z.string().check(z.minLength(1)), again: z.optional(z.string()) }).check(z.refine(() => true)),
    z.transform((typed) => typed),
  )
  export const judge = (typed) => z.safeParse(schema, typed)
`

/** The most that the style sheet may weigh, and what was hoped for. */
export const sheet = { budget: 2_700, hope: 2_500 }

export function weigh(text: string): Weight {
  return {
    minified: Buffer.byteLength(text),
    gzip: gzipSync(text).length,
    brotli: brotliCompressSync(text).length,
  }
}

/** Weighs what both bundlers make of a part. */
export async function weighPart(code: string) {
  const [vite, { text, shares }] = await Promise.all([bundleWithVite(code), bundleWithEsbuild(code)])
  return { vite: weigh(vite), esbuild: weigh(text), shares }
}

/** Weighs the built style sheet, minified as a shop's bundler does it. */
export async function weighSheet(): Promise<Weight> {
  const text = readFileSync(new URL('../../dist/styles.css', import.meta.url), 'utf8')
  return weigh((await transform(text, { loader: 'css', minify: true })).code)
}
