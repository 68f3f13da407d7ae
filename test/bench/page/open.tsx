import type { ComponentType, ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { recordCommits, takeCommits } from './recordCommits.js'
import { takeTimes } from './submitTimes.js'

interface FormModule {
  Form: ComponentType
  Provider: ComponentType<{ children?: ReactNode }>
}

/** Waits two frames: React has committed, run its effects, and committed the updates of the effects. */
async function settle(): Promise<void> {
  for (let frame = 0; frame < 2; frame++)
    await new Promise<void>((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve))
    })
}

/** Exposes the commands of the page as `globalThis.bench`. */
export function open({ Form, Provider }: FormModule): void {
  let root: Root | undefined

  async function mount(count: number) {
    root = createRoot(document.body.appendChild(document.createElement('main')))
    const forms = Array.from({ length: count }, (_, index) => <Form key={index} />)
    root.render(<Provider>{forms}</Provider>)
    await settle()
  }

  async function unmount() {
    root?.unmount()
    root = undefined
    document.querySelector('main')?.remove()
    await settle()
  }

  const countElements = () => document.querySelectorAll('main *').length
  Object.assign(globalThis, {
    bench: { mount, unmount, settle, countElements, recordCommits, takeCommits, takeTimes },
  })
}
