import { useId, useState } from 'react'
import { useForm, type FieldValues, type Path, type PathValue } from 'react-hook-form'
import type { ZodMiniType } from 'zod/v4-mini'
import { getFieldProps, type FieldChange } from '../internal/getFieldProps.js'
import { useIsomorphicLayoutEffect } from '../internal/useIsomorphicLayoutEffect.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { createFieldElements } from './fieldElements.js'
import { fieldErrorMessage } from './errorMessages.js'
import { attributesOf, isSecret, type Fields } from './fieldTypes.js'
import { schemaResolver } from './schemaResolver.js'
import type { FieldBinding } from './types.js'
import { useClearSecrets } from './useClearSecrets.js'

/** The fields of a form and their rules. @internal */
export interface FieldsOptions<Values extends FieldValues, Name extends Path<Values>, Output> {
  schema: () => ZodMiniType<Output, Values>
  fields: Fields<Name>
  labels: Readonly<Record<NoInfer<Name>, string>>
  hints?: Readonly<Partial<Record<NoInfer<Name>, string>>>
  defaultValues?: Partial<Record<NoInfer<Name>, string | undefined>>
  /** Values that are sent without being typed, such as the link token. */
  extraValues?: (() => Partial<Values>) | undefined
}

/** Manages the fields of a form: their values, errors and elements. @internal */
export function useFields<Values extends FieldValues, Name extends Path<Values>, Output>({
  schema,
  fields,
  labels,
  hints,
  defaultValues = {},
  extraValues,
}: FieldsOptions<Values, Name, Output>) {
  const { messages, passwordPolicy } = useCredentialsContext()
  const id = useId()
  const resolver = schemaResolver(schema, extraValues)
  // `useFocusFirstError` moves the focus instead: to the error summary where there is one.
  const form = useForm<Values, unknown, Output>({ resolver, shouldFocusError: false })
  const { errors } = form.formState
  const [elements] = useState(() => createFieldElements<Name>())
  // Bindings keep their identity until something changes, so that only the changed field renders again.
  const [bindings] = useState(() => new Map<Name, FieldBinding>())
  const fieldNames = Object.keys(fields) as Name[]

  // `form.reset()`, which the app may call too, makes react-hook-form drop its elements.
  useIsomorphicLayoutEffect(() => elements.register())

  const write = (name: Name, value: unknown) => form.setValue(name, value as PathValue<Values, Name>)

  /** A field without a type is a password that a changed policy has removed. Its value is still in the form. */
  const typeOf = (name: Name) => fields[name] ?? 'new-password'

  function clear(name: Name) {
    write(name, '')
    elements.clear(name)
  }

  function clearSecrets() {
    for (const name of new Set([...fieldNames, ...elements.names()])) {
      if (isSecret(typeOf(name))) clear(name)
    }
  }
  useClearSecrets(clearSecrets)

  function reset() {
    clearSecrets()
    form.reset()
  }

  /** Reads the values from the inputs. See `docs/decisions/0004-read-the-dom-on-submit.md`. */
  function syncFromDom(formElement: HTMLFormElement | null) {
    for (const name of fieldNames) {
      const input = elements.find(name, formElement)
      // Without an input, a component has passed its value to `onChange`.
      write(name, input ? valueOf(name, input) : (form.getValues(name) ?? defaultValues[name]))
    }
  }

  function valueOf(name: Name, { checked, value }: { checked?: boolean; value: string }) {
    return typeOf(name) === 'flag' ? checked : value
  }

  /** Clears the errors of other fields that a change has resolved. New errors wait for the next submit. */
  function revalidateOthers(changed: Name) {
    const { errors: remaining } = resolver(form.getValues())
    const resolved = fieldNames.filter(
      (name) => name !== changed && errors[name]?.type === 'validation' && !remaining[name],
    )
    if (resolved.length > 0) form.clearErrors(resolved)
  }

  function setFieldError(name: Name, issue: string) {
    form.setError(name, { type: 'service', message: issue })
  }

  function field(name: Name): FieldBinding {
    const { ref, onChange, onBlur } = form.register(name, { onChange: () => revalidateOthers(name) })
    const last = bindings.get(name)
    const message = errors[name]?.message
    const flat = {
      id: `${id}-${name}`,
      name,
      label: labels[name],
      hint: hints?.[name],
      ...attributesOf(typeOf(name)),
      inputRef: elements.refFor(name, ref),
      // The handlers of react-hook-form never change. They get the value itself, so that they need no element.
      onChange:
        last?.onChange ??
        ((change: FieldChange) => {
          const value = typeof change === 'object' ? valueOf(name, change.target) : change
          return onChange({ type: 'change', target: { name, value } })
        }),
      onBlur: last?.onBlur ?? (() => onBlur({ type: 'blur', target: { name, value: form.getValues(name) } })),
      defaultValue: defaultValues[name],
      errorMessage:
        typeof message === 'string' ? fieldErrorMessage(messages, message, passwordPolicy) : undefined,
    }
    if (last && isSame(flat, last)) return last
    const binding = { ...flat, ...getFieldProps(flat) }
    bindings.set(name, binding)
    return binding
  }

  const fieldErrors = fieldNames.filter((name) => errors[name]).map(field)
  return { form, fieldNames, field, fieldErrors, syncFromDom, setFieldError, clear, clearSecrets, reset }
}

function isSame(one: object, other: object): boolean {
  return Object.entries(one).every(([key, value]) => Object.is(value, Reflect.get(other, key)))
}
