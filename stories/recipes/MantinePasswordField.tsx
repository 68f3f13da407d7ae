import { PasswordInput, VisuallyHidden } from '@mantine/core'
import { usePasswordReveal, type FieldBinding } from 'emporix-credentials-react'

/** A password field in Mantine, whose button toggles on `mousedown` and on keys itself. */
export function MantinePasswordField(field: FieldBinding) {
  const { inputProps, labelProps, hintProps, errorProps, buttonProps, isRevealed, announcement } =
    usePasswordReveal(field)
  const { onClick, ...toggleProps } = buttonProps
  return (
    <div>
      <PasswordInput
        {...inputProps}
        label={field.label}
        labelProps={labelProps}
        description={field.hint}
        descriptionProps={hintProps}
        error={field.errorMessage}
        errorProps={errorProps}
        withAsterisk={false}
        visible={isRevealed}
        onVisibilityChange={onClick}
        visibilityToggleFocusable
        visibilityToggleButtonProps={toggleProps}
      />
      <VisuallyHidden role="status">{announcement}</VisuallyHidden>
    </div>
  )
}
