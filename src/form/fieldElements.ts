type Ref = (element: HTMLInputElement | null) => void

interface FieldElement {
  /** The latest input. It stays here after unmount, so that it can still be cleared. */
  input?: HTMLInputElement | undefined
  /** The ref of react-hook-form, which makes a new one on each render. */
  register: Ref
  /** The ref for React, always the same: React would detach and attach the input otherwise. */
  ref: Ref
}

/** Keeps the inputs of a form, because react-hook-form drops them on `reset`. @internal */
export function createFieldElements<Name extends string>() {
  const fields = new Map<Name, FieldElement>()
  let lastForm: HTMLFormElement | null = null

  return {
    names: () => fields.keys(),

    /** Returns the ref of a field. */
    refFor(name: Name, register: Ref): Ref {
      const field = fields.get(name) ?? {
        register,
        ref: (input) => {
          // A custom component may pass another element.
          if (isInput(input)) field.input = input
          field.register(input)
        },
      }
      field.register = register
      fields.set(name, field)
      return field.ref
    },

    /** Registers the inputs again that react-hook-form has dropped. */
    register() {
      for (const { input, register } of fields.values()) if (input?.isConnected) register(input)
    },

    /** Returns the input of a field, in custom markup without its ref too. */
    find(name: Name, form: HTMLFormElement | null): HTMLInputElement | undefined {
      lastForm = form
      const input = fields.get(name)?.input
      return input?.isConnected ? input : inputOf(form, name)
    },

    /** Clears the input of a field, also one that is no longer on the page. */
    clear(name: Name) {
      const input = fields.get(name)?.input ?? inputOf(lastForm, name)
      if (!input) return
      input.value = ''
      // The length indicator, the strength meter and the reveal button listen for it.
      input.dispatchEvent(new Event('input'))
    },
  }
}

function inputOf(form: HTMLFormElement | null, name: string): HTMLInputElement | undefined {
  const control = form?.elements.namedItem(name) ?? null
  return isInput(control) ? control : undefined
}

/** Not `instanceof`: the form may be in another window. */
function isInput(control: Element | RadioNodeList | null): control is HTMLInputElement {
  return Object(control).tagName === 'INPUT'
}
