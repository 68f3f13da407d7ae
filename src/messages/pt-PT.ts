import type { Messages } from './Messages.js'

/** Messages in European Portuguese, with the formal address. */
export const ptPT: Messages = {
  locale: 'pt-PT',
  common: {
    errorSummaryTitle: 'Verifique os dados introduzidos',
    errorCount: {
      one: 'Verifique 1 campo.',
      many: 'Verifique {count} campos.',
      other: 'Verifique {count} campos.',
    },
    showPassword: 'Mostrar palavra-passe: {label}',
    hidePassword: 'Ocultar palavra-passe: {label}',
    passwordShown: 'A palavra-passe está visível.',
    passwordHidden: 'A palavra-passe está oculta.',
    newPasswordHint: {
      one: 'Pelo menos um carácter',
      many: 'Pelo menos {count} caracteres',
      other: 'Pelo menos {count} caracteres',
    },
    retry: 'Tentar novamente',
    passwordRules: 'Requisitos da palavra-passe',
    ruleMet: 'requisito cumprido',
    ruleNotMet: 'requisito ainda não cumprido',
    cancel: 'Cancelar',
    signIn: 'Iniciar sessão',
    requestPasswordReset: 'Pedir um novo link',
    changeEmail: 'Pedir um novo link',
    account: 'Voltar à sua conta',
    forgotPassword: 'Esqueceu-se da palavra-passe?',
    backToSignIn: 'Voltar ao início de sessão',
    emailNotReceived:
      'Não recebeu o e-mail? Procure na pasta de spam e verifique se o endereço está correto.',
    tryAnotherEmail: 'Utilizar outro e-mail',
    resendEmail: 'Reenviar e-mail',
    resendEmailWait: 'Poderá reenviar o e-mail {when}.',
    emailResent: 'O e-mail foi reenviado.',
    invalidLinkTitle: 'Este link não funciona',
    invalidLinkText:
      'Pode estar incompleto, ter expirado ou já ter sido utilizado. Abra-o novamente a partir do e-mail ou peça um novo.',
    expiredLinkTitle: 'Este link expirou',
    expiredLinkText: 'Cada link só funciona uma vez e durante um período limitado. Peça um novo.',
  },
  validation: {
    emailMissing: 'Introduza o seu endereço de e-mail.',
    newEmailMissing: 'Introduza o novo endereço de e-mail.',
    emailInvalid: 'Introduza um endereço de e-mail completo, por exemplo, nome@example.com.',
    emailUnchanged: 'Esse já é o seu endereço de e-mail.',
    currentPasswordMissing: 'Introduza a sua palavra-passe atual.',
    newPasswordMissing: 'Introduza uma nova palavra-passe.',
    passwordTooShort: {
      one: 'Utilize pelo menos um carácter.',
      many: 'Utilize pelo menos {count} caracteres.',
      other: 'Utilize pelo menos {count} caracteres.',
    },
    passwordTooLong: {
      one: 'Utilize no máximo um carácter.',
      many: 'Utilize no máximo {count} caracteres.',
      other: 'Utilize no máximo {count} caracteres.',
    },
    passwordUnchanged: 'Escolha uma palavra-passe diferente da atual.',
    passwordNotAllowed: 'Esta palavra-passe é demasiado comum ou apareceu numa fuga de dados. Escolha outra.',
    confirmPasswordMissing: 'Confirme a nova palavra-passe.',
    passwordMismatch: 'As palavras-passe não coincidem.',
  },
  errors: {
    wrongPassword: 'A palavra-passe atual está incorreta. Tente novamente.',
    invalidLink:
      'Este link expirou. Cada link só funciona uma vez e durante um período limitado. Peça um novo.',
    emailInUse: 'Não é possível utilizar este endereço de e-mail. Introduza outro.',
    newEmailRejected: 'Este endereço de e-mail não foi aceite. Verifique-o ou introduza outro.',
    newPasswordRejected: 'Esta palavra-passe não foi aceite. Escolha outra.',
    accountNotFound: 'Não foi possível concluir o pedido. Verifique os dados introduzidos.',
    sessionExpired: 'A sua sessão expirou. Inicie sessão e tente novamente. Nada foi alterado.',
    forbidden:
      'A sua conta não permite esta operação. Nada foi alterado. Se precisar de ajuda, contacte o apoio ao cliente.',
    tooManyAttempts: 'Demasiadas tentativas. Aguarde alguns minutos e tente novamente.',
    tooManyAttemptsRetryAfter: 'Demasiadas tentativas. Tente novamente {when}.',
    requestRejected: 'O pedido não foi aceite. Verifique os dados introduzidos e tente novamente.',
    offline: 'Parece que não tem ligação à Internet. Verifique a ligação e tente novamente.',
    accessTokenUnavailable: 'De momento, não é possível fazer isto. Tente novamente dentro de instantes.',
    invalidConfiguration:
      'Esta página não está a funcionar corretamente. Se precisar de ajuda, contacte o apoio ao cliente.',
  },
  strength: {
    veryWeak: 'Muito fácil de adivinhar',
    weak: 'Fácil de adivinhar',
    fair: 'Pode ser mais forte',
    strong: 'Palavra-passe forte',
    veryStrong: 'Palavra-passe muito forte',
  },
  changeEmail: {
    title: 'Alterar endereço de e-mail',
    currentEmailSentence: 'O seu endereço de e-mail atual é {email}.',
    currentEmail: 'Endereço de e-mail atual',
    password: 'Confirme com a sua palavra-passe',
    newEmail: 'Novo endereço de e-mail',
    newEmailHint: 'Enviaremos para este endereço um link para confirmar a alteração.',
    syncContactEmail: 'Utilizar este e-mail também para me contactarem',
    submit: 'Alterar endereço de e-mail',
    pending: 'A enviar…',
    successTitle: 'Consulte o seu e-mail',
    successText:
      'Enviámos um link para {newEmail}. Abra-o para confirmar a alteração. Até lá, continue a iniciar sessão com o endereço de e-mail atual.',
    outcomeUnknown:
      'Não conseguimos confirmar se o seu pedido chegou. Antes de tentar novamente, veja se recebeu um e-mail no novo endereço.',
  },
  confirmEmailChange: {
    title: 'Confirme o novo endereço de e-mail',
    description: 'Depois de confirmar, passa a iniciar sessão com o novo endereço de e-mail.',
    submit: 'Confirmar endereço de e-mail',
    pending: 'A confirmar…',
    successTitle: 'O seu endereço de e-mail foi alterado',
    successText:
      'A partir de agora, inicie sessão com o novo endereço de e-mail. A palavra-passe continua a ser a mesma.',
    outcomeUnknown:
      'Não sabemos se a operação foi concluída. Experimente iniciar sessão com o novo endereço de e-mail; se não funcionar, utilize o anterior ou peça um novo link.',
  },
  requestPasswordReset: {
    title: 'Esqueceu-se da palavra-passe?',
    description:
      'Introduza o seu endereço de e-mail. Enviaremos um link para definir uma nova palavra-passe.',
    email: 'Endereço de e-mail',
    submit: 'Enviar link',
    pending: 'A enviar…',
    successTitle: 'Consulte o seu e-mail',
    successText:
      'Se existir uma conta associada a {email}, receberá um e-mail com um link para definir uma nova palavra-passe.',
    outcomeUnknown:
      'Não conseguimos confirmar se o seu pedido chegou. Consulte o seu e-mail antes de tentar novamente.',
  },
  resetPassword: {
    requestRejected:
      'O pedido não foi aceite. Escolha outra palavra-passe. Se não resultar, peça um novo link.',
    title: 'Definir nova palavra-passe',
    firstTitle: 'Escolha uma palavra-passe',
    firstSubmit: 'Guardar palavra-passe',
    firstSuccessTitle: 'A sua palavra-passe foi guardada',
    firstSuccessText: 'Já pode iniciar sessão com o seu endereço de e-mail e esta palavra-passe.',
    newPassword: 'Nova palavra-passe',
    confirmPassword: 'Confirmar nova palavra-passe',
    submit: 'Definir palavra-passe',
    pending: 'A guardar…',
    successTitle: 'A nova palavra-passe foi definida',
    successText: 'Inicie sessão com a nova palavra-passe.',
    outcomeUnknown:
      'Não conseguimos confirmar se a palavra-passe foi alterada. Experimente iniciar sessão com a nova; se não funcionar, peça um novo link.',
  },
  changePassword: {
    wrongPasswordAfterUnknownOutcome:
      'A palavra-passe atual está incorreta. Pode já ter sido alterada: experimente a nova.',
    title: 'Alterar palavra-passe',
    currentPassword: 'Palavra-passe atual',
    initialPassword: 'Palavra-passe inicial',
    initialPasswordHint: 'Recebeu-a por e-mail ou da nossa equipa.',
    setTitle: 'Definir uma palavra-passe',
    setText: 'Inicia sessão sem palavra-passe. Enviaremos um link para {email} para que possa definir uma.',
    setSubmit: 'Receber um link por e-mail',
    newPassword: 'Nova palavra-passe',
    confirmPassword: 'Confirmar nova palavra-passe',
    submit: 'Alterar palavra-passe',
    pending: 'A guardar…',
    successTitle: 'A sua palavra-passe foi alterada',
    successText: 'Utilize a nova palavra-passe da próxima vez que iniciar sessão.',
    outcomeUnknown:
      'Não conseguimos confirmar se a palavra-passe foi alterada. Experimente iniciar sessão com a nova; se não funcionar, utilize a anterior ou reponha a palavra-passe.',
  },
  account: {
    title: 'Início de sessão e segurança',
    email: 'E-mail',
    password: 'Palavra-passe',
    change: 'Alterar',
    changeEmail: 'Alterar e-mail',
    changePassword: 'Alterar palavra-passe',
    emailChanged: 'Consulte a caixa de entrada de {newEmail} para confirmar a alteração.',
    passwordChanged: 'A sua palavra-passe foi alterada.',
  },
}
