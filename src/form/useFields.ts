import { useId, useState } from 'react'
import { useForm, type FieldValues, type Path, type PathValue } from 'react-hook-form'
import type { ZodMiniType } from 'zod/mini'
import type { CredentialsErrorCode } from '../client/CredentialsError.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { attributesOf, isSecret, type Fields } from './autofill.js'
import type { FieldBinding } from './CredentialsFormReturn.js'
import { issueText } from './errorText.js'
import type { Issue } from './fields.js'
import { schemaResolver } from './schemaResolver.js'
import { useSecretFields } from './useSecretFields.js'

/** The fields of a form and the rules for them. @internal */
export interface FieldsOptions<Values extends FieldValues, Name extends Path<Values>, Output> {
  schema: () => ZodMiniType<Output, Values>
  fields: Fields<Name>
  labels: Readonly<Record<NoInfer<Name>, string>>
  hints?: Readonly<Partial<Record<NoInfer<Name>, string>>>
  defaultValues?: Partial<Record<NoInfer<Name>, string | undefined>>
  /** What is sent without being typed, such as the token of a link. */
  given?: (() => Partial<Values>) | undefined
}

/** Keeps a form's fields: what stands in them, what is wrong with them, and when they are emptied. @internal */
export function useFields<Values extends FieldValues, Name extends Path<Values>, Output>({
  schema,
  fields,
  labels,
  hints,
  defaultValues = {},
  given,
}: FieldsOptions<Values, Name, Output>) {
  const { messages, passwordPolicy } = useCredentialsContext()
  const id = useId()
  const resolver = schemaResolver(schema, given)
  // Focus goes where the form hook sends it: to the list of errors where there is one.
  const form = useForm<Values, unknown, Output>({ resolver, shouldFocusError: false })
  const { errors } = form.formState
  // The same ones until something changes: then only the field that it changes for is rendered again.
  const [bindings] = useState(() => new Map<Name, FieldBinding>())
  const fieldNames = Object.keys(fields) as Name[]

  const write = (name: Name, value: string | boolean) => form.setValue(name, value as PathValue<Values, Name>)

  function clearSecrets() {
    // Those that a policy has taken away meanwhile, too: they are still in the form's values.
    const all = Object.keys(form.getValues()) as Name[]
    for (const name of all) {
      if (fields[name] !== undefined && !isSecret(fields[name])) continue
      write(name, '')
      // For what looks at the field itself: the mark of the hint, a meter.
      document.getElementById(`${id}-${name}`)?.dispatchEvent(new Event('input'))
    }
  }
  useSecretFields(clearSecrets)

  /** Password managers fill fields without telling: what counts is what stands in them. */
  function read(element: HTMLFormElement) {
    for (const name of fieldNames) {
      const control = element.elements.namedItem(name)
      if (control instanceof HTMLInputElement)
        write(name, fields[name] === 'flag' ? control.checked : control.value)
    }
  }

  /** Rules that join two fields: mending either mends the other. Only what is mended is told, so typing stays quiet. */
  function recheck(changed: Name) {
    const { errors: wrong } = resolver(form.getValues())
    const mended = fieldNames.filter(
      (name) => name !== changed && errors[name]?.type === 'validation' && !wrong[name],
    )
    if (mended.length > 0) form.clearErrors(mended)
  }

  function refuse(name: Name, code: CredentialsErrorCode | Issue) {
    // Nobody can mend a wrong password by looking at it; everything else stays as it was typed.
    if (code === 'wrongPassword') write(name, '')
    form.setError(name, { type: 'service', message: code })
  }

  function field(name: Name): FieldBinding {
    const { ref, onChange, onBlur } = form.register(name, { onChange: () => recheck(name) })
    const message = errors[name]?.message
    const errorMessage =
      typeof message === 'string' ? issueText(messages, message, passwordPolicy.minLength) : undefined
    const last = bindings.get(name)
    const binding: FieldBinding = {
      id: `${id}-${name}`,
      name,
      label: labels[name],
      hint: hints?.[name],
      ...attributesOf(fields[name] ?? 'new-password'),
      // react-hook-form makes a ref at each render: React would let go of the element and take it again.
      inputRef: last?.inputRef ?? ref,
      onChange,
      onBlur,
      defaultValue: defaultValues[name],
      errorMessage,
    }
    if (last && isSame(last, binding)) return last
    bindings.set(name, binding)
    return binding
  }

  const fieldErrors = fieldNames.filter((name) => errors[name]).map(field)
  return { form, fieldNames, field, fieldErrors, read, refuse, clearSecrets }
}

function isSame(one: object, other: object): boolean {
  return Object.entries(one).every(([key, value]) => Object.is(value, Reflect.get(other, key)))
}
