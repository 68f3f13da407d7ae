import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent } from 'storybook/test'
import {
  ChangeEmailForm,
  ChangePasswordForm,
  ConfirmEmailChangeForm,
  RequestPasswordResetForm,
  ResetPasswordForm,
} from '../src/index.js'
import { catalogues, type Language } from './support/catalogues.js'

const meta = {
  title: 'Languages',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', emailedLink: 'passwordReset' },
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

/** The five forms in one language, with the error messages of an empty submit. */
function inLanguage(language: Language): Story {
  return {
    globals: { language },
    render: (_, { loaded }) => (
      <div className="gallery">
        <ChangePasswordForm />
        <ChangeEmailForm />
        <ResetPasswordForm token={loaded.token} />
        <RequestPasswordResetForm />
        <ConfirmEmailChangeForm token={loaded.token} />
      </div>
    ),
    play: async ({ canvas }) => {
      const { changePassword, changeEmail, resetPassword, validation } = catalogues[language]
      for (const { submit } of [changePassword, changeEmail, resetPassword])
        await userEvent.click(canvas.getByRole('button', { name: submit }))
      await expect(await canvas.findAllByText(validation.newPasswordMissing)).toHaveLength(2)
      await expect(canvas.getAllByText(validation.currentPasswordMissing)).toHaveLength(2)
    },
  }
}

export const Arabic = inLanguage('ar')
export const Czech = inLanguage('cs')
export const Danish = inLanguage('da')
export const Dutch = inLanguage('nl')
export const English = inLanguage('en')
export const French = inLanguage('fr')
export const German = inLanguage('de')
export const Hebrew = inLanguage('he')
export const Italian = inLanguage('it')
export const Japanese = inLanguage('ja')
export const Polish = inLanguage('pl')
export const BrazilianPortuguese = inLanguage('pt-BR')
export const EuropeanPortuguese = inLanguage('pt-PT')
export const SimplifiedChinese = inLanguage('zh')
export const Spanish = inLanguage('es')
export const Swedish = inLanguage('sv')
export const Turkish = inLanguage('tr')
