import type { ComponentType, ReactNode } from 'react'
import { renderToString } from 'react-dom/server'

interface FormModule {
  Form: ComponentType
  Provider: ComponentType<{ children?: ReactNode }>
}

/** Creates a function that renders the form on a server. */
export function createRender({ Form, Provider }: FormModule) {
  return () =>
    renderToString(
      <Provider>
        <Form />
      </Provider>,
    )
}
