import type { ComponentType, ReactNode } from 'react'
import { renderToString } from 'react-dom/server'

interface FormModule {
  Form: ComponentType
  Provider: ComponentType<{ children?: ReactNode }>
}

/** Creates what a server calls for each page with the form. */
export function createRender({ Form, Provider }: FormModule) {
  return () =>
    renderToString(
      <Provider>
        <Form />
      </Provider>,
    )
}
