import type { Messages } from './Messages.js'

/** Messages in Brazilian Portuguese, with "você". */
export const ptBR: Messages = {
  locale: 'pt-BR',
  common: {
    errorSummaryTitle: 'Confira os dados informados',
    errorCount: {
      one: 'Confira 1 campo.',
      many: 'Confira {count} campos.',
      other: 'Confira {count} campos.',
    },
    showPassword: 'Mostrar senha: {label}',
    hidePassword: 'Ocultar senha: {label}',
    passwordShown: 'A senha está visível.',
    passwordHidden: 'A senha está oculta.',
    newPasswordHint: {
      one: 'Pelo menos um caractere',
      many: 'Pelo menos {count} caracteres',
      other: 'Pelo menos {count} caracteres',
    },
    signIn: 'Entrar',
    requestPasswordReset: 'Pedir um novo link',
    changeEmail: 'Pedir um novo link',
    account: 'Voltar para a sua conta',
    forgotPassword: 'Esqueceu a senha?',
    backToSignIn: 'Voltar para o login',
    emailNotReceived: 'Não recebeu o e-mail? Procure na caixa de spam e confira se o endereço está correto.',
    tryAnotherEmail: 'Usar outro e-mail',
    invalidLinkTitle: 'Este link não funciona',
    invalidLinkText:
      'Ele pode estar incompleto, ter expirado ou já ter sido usado. Abra o link novamente a partir do e-mail ou peça um novo.',
    expiredLinkTitle: 'Este link expirou',
    expiredLinkText: 'Cada link funciona uma única vez e por tempo limitado. Peça um novo.',
  },
  validation: {
    emailMissing: 'Digite seu e-mail.',
    newEmailMissing: 'Digite seu novo e-mail.',
    emailInvalid: 'Digite um e-mail completo, por exemplo, nome@example.com.',
    emailUnchanged: 'Esse já é o seu e-mail.',
    currentPasswordMissing: 'Digite sua senha atual.',
    newPasswordMissing: 'Digite uma nova senha.',
    passwordTooShort: {
      one: 'Use pelo menos um caractere.',
      many: 'Use pelo menos {count} caracteres.',
      other: 'Use pelo menos {count} caracteres.',
    },
    passwordUnchanged: 'Escolha uma senha diferente da atual.',
    passwordNotAllowed: 'Esta senha é muito comum ou apareceu em um vazamento de dados. Escolha outra.',
    confirmPasswordMissing: 'Confirme a nova senha.',
    passwordMismatch: 'As senhas não coincidem.',
  },
  errors: {
    wrongPassword: 'A senha atual está incorreta. Tente novamente.',
    invalidLink: 'Este link expirou. Cada link funciona uma única vez e por tempo limitado. Peça um novo.',
    emailInUse: 'Não é possível usar este e-mail. Digite outro.',
    newEmailRejected: 'Este e-mail não foi aceito. Confira se está correto ou digite outro.',
    newPasswordRejected: 'Esta senha não foi aceita. Escolha outra.',
    accountNotFound: 'Não foi possível concluir a solicitação. Confira os dados informados.',
    sessionExpired: 'Sua sessão expirou. Entre na sua conta e tente novamente. Nada foi alterado.',
    forbidden:
      'Sua conta não permite esta operação. Nada foi alterado. Se precisar de ajuda, entre em contato com o atendimento ao cliente.',
    tooManyAttempts: 'Muitas tentativas. Aguarde alguns minutos e tente novamente.',
    tooManyAttemptsRetryAfter: 'Muitas tentativas. Tente novamente {when}.',
    requestRejected: 'A solicitação não foi aceita. Confira os dados informados e tente novamente.',
    offline: 'Parece que você está sem conexão com a internet. Verifique a conexão e tente novamente.',
    accessTokenUnavailable: 'Não é possível fazer isso no momento. Tente novamente em instantes.',
    invalidConfiguration:
      'Esta página não está funcionando corretamente. Se precisar de ajuda, entre em contato com o atendimento ao cliente.',
  },
  strength: {
    veryWeak: 'Muito fácil de adivinhar',
    weak: 'Fácil de adivinhar',
    fair: 'Pode ser mais forte',
    strong: 'Senha forte',
    veryStrong: 'Senha muito forte',
  },
  changeEmail: {
    title: 'Alterar e-mail',
    currentEmailSentence: 'Seu e-mail atual é {email}.',
    currentEmail: 'E-mail atual',
    password: 'Confirme com sua senha',
    newEmail: 'Novo e-mail',
    newEmailHint: 'Enviaremos um link de confirmação para este e-mail.',
    syncContactEmail: 'Usar este e-mail também para contato',
    submit: 'Alterar e-mail',
    pending: 'Enviando…',
    successTitle: 'Confira seu e-mail',
    successText:
      'Enviamos um link para {newEmail}. Abra-o para confirmar a alteração. Até lá, continue entrando com seu e-mail atual.',
    outcomeUnknown:
      'Não conseguimos confirmar se sua solicitação chegou. Antes de tentar novamente, veja se você recebeu uma mensagem no novo e-mail.',
  },
  confirmEmailChange: {
    title: 'Confirme seu novo e-mail',
    description: 'Depois de confirmar, você passará a entrar com seu novo e-mail.',
    submit: 'Confirmar e-mail',
    pending: 'Confirmando…',
    successTitle: 'Seu e-mail foi alterado',
    successText: 'A partir de agora, entre com seu novo e-mail. Sua senha continua a mesma.',
    outcomeUnknown:
      'Não sabemos se a operação foi concluída. Tente entrar com seu novo e-mail; se não funcionar, use o anterior ou peça um novo link.',
  },
  requestPasswordReset: {
    title: 'Esqueceu a senha?',
    description: 'Digite seu e-mail. Enviaremos um link para você criar uma nova senha.',
    email: 'E-mail',
    submit: 'Enviar link',
    pending: 'Enviando…',
    successTitle: 'Confira seu e-mail',
    successText:
      'Se houver uma conta associada a {email}, você receberá um e-mail com um link para criar uma nova senha.',
    outcomeUnknown:
      'Não conseguimos confirmar se sua solicitação chegou. Confira seu e-mail antes de tentar novamente.',
  },
  resetPassword: {
    requestRejected: 'A solicitação não foi aceita. Escolha outra senha. Se não resolver, peça um novo link.',
    title: 'Crie uma nova senha',
    newPassword: 'Nova senha',
    confirmPassword: 'Confirmar nova senha',
    submit: 'Salvar senha',
    pending: 'Salvando…',
    successTitle: 'Sua nova senha foi salva',
    successText: 'Entre com sua nova senha.',
    outcomeUnknown:
      'Não conseguimos confirmar se sua senha foi alterada. Tente entrar com a nova; se não funcionar, peça um novo link.',
  },
  changePassword: {
    wrongPasswordAfterUnknownOutcome:
      'A senha atual está incorreta. Ela pode já ter sido alterada: tente a nova.',
    title: 'Alterar senha',
    currentPassword: 'Senha atual',
    newPassword: 'Nova senha',
    confirmPassword: 'Confirmar nova senha',
    submit: 'Alterar senha',
    pending: 'Salvando…',
    successTitle: 'Sua senha foi alterada',
    successText: 'Use sua nova senha na próxima vez que entrar.',
    outcomeUnknown:
      'Não conseguimos confirmar se sua senha foi alterada. Tente entrar com a nova; se não funcionar, use a anterior ou redefina a senha.',
  },
}
