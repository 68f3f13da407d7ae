import {
  Alert,
  Anchor,
  Button,
  Checkbox,
  Group,
  Paper,
  PasswordInput,
  Stack,
  Text,
  TextInput,
  Title,
  VisuallyHidden,
} from '@mantine/core'
import { usePasswordReveal, type CredentialsComponents, type TextFieldProps } from 'emporix-credentials-react'

// Wide enough for an email address, and not wider on a large screen.
const maw = 440

const LiveRegion: CredentialsComponents['LiveRegion'] = (props) => <VisuallyHidden role="status" {...props} />

/** Props of an input of Mantine, which has its label, its description and its error. */
function inputPropsOf(field: Omit<TextFieldProps, 'id'>) {
  return {
    ...field.inputProps,
    label: field.label,
    labelProps: field.labelProps,
    description: field.hint,
    descriptionProps: field.hintProps,
    error: field.errorMessage,
    errorProps: field.errorProps,
    // Every field is required, and the form says so once.
    withAsterisk: false,
  }
}

const PasswordField: CredentialsComponents['PasswordField'] = ({ children, ...field }) => {
  const { buttonProps, isRevealed, announcement, ...elementProps } = usePasswordReveal(field)
  // Mantine calls `onVisibilityChange` on `mousedown`, touch and keys, in place of `onClick`.
  const { onClick, ...toggleProps } = buttonProps
  return (
    <div>
      <PasswordInput
        {...inputPropsOf({ ...field, ...elementProps })}
        visible={isRevealed}
        onVisibilityChange={onClick}
        visibilityToggleFocusable
        visibilityToggleButtonProps={toggleProps}
      />
      {children}
      <LiveRegion>{announcement}</LiveRegion>
    </div>
  )
}

/** The parts of all forms in Mantine, for `components` of the provider. */
export const mantineComponents: Partial<CredentialsComponents> = {
  TextField: (field) => <TextInput {...inputPropsOf(field)} />,
  PasswordField,
  LiveRegion,
  CheckboxField: ({ label, errorMessage, inputProps }) => (
    <Checkbox {...inputProps} label={label} error={errorMessage} />
  ),
  SubmitButton: ({ isPending, isDisabled, children }) => (
    <Button type="submit" size="md" disabled={isDisabled} aria-disabled={isPending}>
      {children}
    </Button>
  ),
  Button: ({ isDisabled, ...props }) => (
    <Button variant="default" style={{ alignSelf: 'start' }} aria-disabled={isDisabled} {...props} />
  ),
  // With a router: `<Anchor component={RouterLink} to={href}>`.
  Link: ({ href, children }) => (
    <Anchor href={href} underline="always" display="inline-block" py={4} style={{ alignSelf: 'start' }}>
      {children}
    </Anchor>
  ),
  Alert: ({ children }) => (
    <Alert color="red" role="presentation">
      <Stack gap="xs">{children}</Stack>
    </Alert>
  ),
  Panel: ({ tone, children, ...props }) => (
    <Paper component="section" withBorder p="lg" maw={maw} data-tone={tone} {...props}>
      <Stack gap="sm">{children}</Stack>
    </Paper>
  ),
  Heading: ({ level, headingRef, ...props }) => (
    <Title ref={headingRef} order={level} size="h3" style={{ outline: 0 }} {...props} />
  ),
  Text: ({ variant, children }) => (
    <Text {...(variant === 'hint' && { size: 'sm', c: 'dimmed' })} style={{ overflowWrap: 'anywhere' }}>
      {children}
    </Text>
  ),
  Layout: ({ variant, children }) =>
    variant === 'row' ? (
      <Group justify="space-between">{children}</Group>
    ) : (
      <Stack
        maw={variant === 'form' ? maw : undefined}
        gap={variant === 'form' ? 'md' : 'xl'}
        c="var(--mantine-color-text)"
      >
        {children}
      </Stack>
    ),
}
