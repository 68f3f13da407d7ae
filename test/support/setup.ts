import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'
import '../../src/styles.css'

// A fact is waited for as long as it takes on a machine that does other things too.
configure({ asyncUtilTimeout: 5000 })

afterEach(() => {
  cleanup()
  document.body.replaceChildren()
})
