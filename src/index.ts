'use client'

export { ChangeEmailForm } from './change-email/ChangeEmailForm.js'
export type { ChangeEmailFormProps } from './change-email/ChangeEmailForm.js'
export { changeEmailSchema } from './change-email/schema.js'
export { useChangeEmail } from './change-email/useChangeEmail.js'
export { useChangeEmailForm } from './change-email/useChangeEmailForm.js'
export type { ChangeEmailFieldName, UseChangeEmailFormOptions } from './change-email/useChangeEmailForm.js'

export { ChangePasswordForm } from './change-password/ChangePasswordForm.js'
export type { ChangePasswordFormProps } from './change-password/ChangePasswordForm.js'
export { changePasswordSchema, createChangePasswordSchema } from './change-password/schema.js'
export { useChangePassword } from './change-password/useChangePassword.js'
export { useChangePasswordForm } from './change-password/useChangePasswordForm.js'
export type {
  ChangePasswordFieldName,
  UseChangePasswordFormOptions,
} from './change-password/useChangePasswordForm.js'

export { ConfirmEmailChangeForm } from './confirm-email-change/ConfirmEmailChangeForm.js'
export type { ConfirmEmailChangeFormProps } from './confirm-email-change/ConfirmEmailChangeForm.js'
export { confirmEmailChangeSchema } from './confirm-email-change/schema.js'
export { useConfirmEmailChange } from './confirm-email-change/useConfirmEmailChange.js'
export { useConfirmEmailChangeForm } from './confirm-email-change/useConfirmEmailChangeForm.js'
export type { UseConfirmEmailChangeFormOptions } from './confirm-email-change/useConfirmEmailChangeForm.js'

export { RequestPasswordResetForm } from './request-password-reset/RequestPasswordResetForm.js'
export type { RequestPasswordResetFormProps } from './request-password-reset/RequestPasswordResetForm.js'
export { SetPasswordForm } from './request-password-reset/SetPasswordForm.js'
export type { SetPasswordFormProps } from './request-password-reset/SetPasswordForm.js'
export { requestPasswordResetSchema } from './request-password-reset/schema.js'
export { useRequestPasswordReset } from './request-password-reset/useRequestPasswordReset.js'
export { useRequestPasswordResetForm } from './request-password-reset/useRequestPasswordResetForm.js'
export type { UseRequestPasswordResetFormOptions } from './request-password-reset/useRequestPasswordResetForm.js'

export { ResetPasswordForm } from './reset-password/ResetPasswordForm.js'
export type { ResetPasswordFormProps } from './reset-password/ResetPasswordForm.js'
export { createResetPasswordSchema, resetPasswordSchema } from './reset-password/schema.js'
export { useResetPassword } from './reset-password/useResetPassword.js'
export { useResetPasswordForm } from './reset-password/useResetPasswordForm.js'
export type {
  ResetPasswordFieldName,
  UseResetPasswordFormOptions,
} from './reset-password/useResetPasswordForm.js'

export { AccountRow } from './pages/AccountRow.js'
export type { AccountRowContext, AccountRowProps } from './pages/AccountRow.js'
export { AccountSecurityPage } from './pages/AccountSecurityPage.js'
export type { AccountSecurityPageProps } from './pages/AccountSecurityPage.js'
export { ConfirmEmailChangePage } from './pages/ConfirmEmailChangePage.js'
export type { ConfirmEmailChangePageProps } from './pages/ConfirmEmailChangePage.js'
export { ResetPasswordPage } from './pages/ResetPasswordPage.js'
export type { ResetPasswordPageProps } from './pages/ResetPasswordPage.js'

export { CredentialsProvider } from './provider/CredentialsProvider.js'
export type {
  CredentialsProviderBaseProps,
  CredentialsProviderProps,
} from './provider/CredentialsProvider.js'
export type {
  CredentialsErrorEvent,
  CredentialsEvent,
  CredentialsInvalidEvent,
  CredentialsStepEvent,
  CredentialsSuccessEvent,
  InvalidField,
} from './provider/events.js'
export type {
  CredentialsLinkName,
  CredentialsLinks,
  CredentialsMutateOptions,
  CredentialsMutationCallbacks,
  CredentialsMutationOptions,
  CredentialsMutationResult,
  LinkStatus,
  PasswordPolicy,
  PasswordRule,
} from './provider/types.js'
export { credentialsMutationKey } from './provider/credentialsMutationKey.js'
export { useCredentialsContext } from './provider/useCredentialsContext.js'
export type { CredentialsContextValue } from './provider/useCredentialsContext.js'
export type { AutoCompleteToken } from './form/fieldTypes.js'
export type {
  CredentialsFieldError,
  CredentialsFormReturn,
  FieldBinding,
  ResendReturn,
} from './form/types.js'
export type { LinkToken } from './link-token/linkToken.js'
export { useLinkToken } from './link-token/useLinkToken.js'
export type { UseLinkTokenOptions } from './link-token/useLinkToken.js'

export type {
  AlertProps,
  ButtonProps,
  CredentialsLinkProps,
  HeadingLevel,
  HeadingProps,
  LayoutProps,
  LiveRegionProps,
  PanelProps,
  SubmitButtonProps,
  TextProps,
} from './provider/componentProps.js'
export type { CredentialsComponents } from './provider/components.js'
export type {
  FieldChange,
  FieldChangeHandler,
  FieldElementProps,
  FieldInputProps,
  FieldInputType,
  FieldProps,
} from './internal/getFieldProps.js'
export type {
  CheckboxFieldProps,
  PasswordFieldProps,
  PasswordReveal,
  TextFieldProps,
} from './provider/fieldProps.js'
export { CheckboxField } from './ui/CheckboxField.js'
export { CredentialsForm } from './ui/CredentialsForm.js'
export type { CredentialsFormProps } from './ui/CredentialsForm.js'
export { ErrorSummary } from './ui/ErrorSummary.js'
export type { ErrorSummaryItem, ErrorSummaryProps } from './ui/ErrorSummary.js'
export { HiddenUsernameField } from './ui/HiddenUsernameField.js'
export type { HiddenUsernameFieldProps } from './ui/HiddenUsernameField.js'
export { PasswordRules } from './ui/PasswordRules.js'
export { usePasswordRules } from './ui/usePasswordRules.js'
export type { CheckedPasswordRule, UsePasswordRulesReturn } from './ui/usePasswordRules.js'
export { PasswordField } from './ui/PasswordField.js'
export { usePasswordReveal } from './ui/usePasswordReveal.js'
export type { UsePasswordRevealReturn } from './ui/usePasswordReveal.js'
export { SubmitButton } from './ui/SubmitButton.js'
export { TextField } from './ui/TextField.js'
export type { BaseFormProps, LinkFormProps } from './ui/types.js'
