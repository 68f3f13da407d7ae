import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import '../../src/styles.css'

afterEach(() => {
  cleanup()
  document.body.replaceChildren()
})
