type Ref = (element: HTMLInputElement | null) => void

interface FieldElement {
  /** The latest element. It stays here after unmount, so that it can still be cleared. */
  element: HTMLInputElement | undefined
  isMounted: boolean
  /** The ref of react-hook-form, which makes a new one on each render. */
  register: Ref
  /** The ref for React, always the same: React would detach and attach the element otherwise. */
  ref: Ref
}

/** Keeps the inputs of a form, because react-hook-form forgets them on `reset`. @internal */
export function createFieldElements<Name extends string>() {
  const fields = new Map<Name, FieldElement>()

  return {
    names: () => fields.keys(),

    /** Returns the ref of a field. */
    refFor(name: Name, register: Ref): Ref {
      const known = fields.get(name)
      if (known) {
        known.register = register
        return known.ref
      }
      const field: FieldElement = {
        element: undefined,
        isMounted: false,
        register,
        ref: (element) => {
          field.element = element ?? field.element
          field.isMounted = element !== null
          field.register(element)
        },
      }
      fields.set(name, field)
      return field.ref
    },

    /** Gives react-hook-form the elements it has forgotten. */
    register() {
      for (const { element, isMounted, register } of fields.values())
        if (element && isMounted) register(element)
    },

    /** Returns the input of a field, in custom markup without its ref too. */
    find(name: Name, form: HTMLFormElement): HTMLInputElement | undefined {
      const { element, isMounted } = fields.get(name) ?? {}
      if (element && isMounted) return element
      const control = form.elements.namedItem(name)
      return isInput(control) ? control : undefined
    },

    /** Clears the input of a field, also one that is no longer on the page. */
    clear(name: Name) {
      const element = fields.get(name)?.element
      if (!element) return
      element.value = ''
      // The length indicator and the strength meter listen for it.
      element.dispatchEvent(new Event('input'))
    },
  }
}

/** Not `instanceof`: the form may be in another window. */
function isInput(control: Element | RadioNodeList | null): control is HTMLInputElement {
  return control !== null && 'tagName' in control && control.tagName === 'INPUT'
}
