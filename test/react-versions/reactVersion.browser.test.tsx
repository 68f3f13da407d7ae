import { useQueryClient, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { version, useState } from 'react'
import { version as domVersion } from 'react-dom'
import { useForm } from 'react-hook-form'
import { describe, expect, inject, it } from 'vitest'

const { react: expected } = inject('peerVersions')

describe(`React ${expected}`, () => {
  it('is the React that tests import', () => {
    expect(version).toBe(expected)
  })

  it('is the React DOM that tests import', () => {
    expect(domVersion).toBe(expected)
  })

  // Hooks throw if a library runs on another copy of React than the renderer.
  it('runs Testing Library, TanStack Query and react-hook-form', () => {
    function Versions() {
      const [own] = useState(version)
      const { formState } = useForm()
      return `${own} ${formState.submitCount} ${useQueryClient().getMutationCache().getAll().length}`
    }
    const { container } = render(
      <QueryClientProvider client={new QueryClient()}>
        <Versions />
      </QueryClientProvider>,
    )
    expect(container).toHaveTextContent(`${expected} 0 0`)
  })
})
