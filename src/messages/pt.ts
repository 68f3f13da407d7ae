import type { Messages } from './Messages.js'

/** Messages in European Portuguese, with the formal address. */
export const pt: Messages = {
  locale: 'pt-PT',
  common: {
    errorSummaryTitle: 'Verifique os dados introduzidos',
    errorCount: { one: '{count} campo precisa de atenção.', other: '{count} campos precisam de atenção.' },
    allFieldsRequired: 'Todos os campos são obrigatórios.',
    showPassword: 'Mostrar palavra-passe',
    hidePassword: 'Ocultar palavra-passe',
    passwordShown: 'A palavra-passe está visível.',
    passwordHidden: 'A palavra-passe está oculta.',
    newPasswordHint: {
      one: 'Pelo menos um carácter.',
      many: 'Pelo menos {count} caracteres. O ideal são várias palavras seguidas.',
      other: 'Pelo menos {count} caracteres. O ideal são várias palavras seguidas.',
    },
    signIn: 'Iniciar sessão',
    requestPasswordReset: 'Pedir um novo link',
    changeEmail: 'Pedir um novo link',
    account: 'Voltar à sua conta',
    emailNotReceived:
      'Não recebeu o e-mail? Procure na pasta de spam, ou verifique o endereço e tente novamente.',
    tryAnotherEmail: 'Utilizar outro endereço',
    invalidLinkTitle: 'Este link não funciona',
    invalidLinkText:
      'Está incompleto, expirou ou já foi utilizado, ou então esta página foi recarregada. Para continuar, peça um novo link.',
  },
  validation: {
    emailMissing: 'Introduza um endereço de e-mail.',
    newEmailMissing: 'Introduza o novo endereço de e-mail.',
    emailInvalid: 'Introduza um endereço de e-mail completo, por exemplo, nome@example.com.',
    emailUnchanged: 'Introduza um endereço diferente do atual.',
    currentPasswordMissing: 'Introduza a sua palavra-passe atual.',
    newPasswordMissing: 'Introduza uma nova palavra-passe.',
    passwordTooShort: {
      one: 'Utilize pelo menos um carácter.',
      many: 'Utilize pelo menos {count} caracteres.',
      other: 'Utilize pelo menos {count} caracteres.',
    },
    passwordUnchanged: 'Escolha uma palavra-passe diferente da atual.',
    passwordNotAllowed:
      'Esta palavra-passe é conhecida por outras pessoas ou fácil de adivinhar. Escolha outra.',
    confirmPasswordMissing: 'Introduza novamente a nova palavra-passe.',
    passwordMismatch: 'As palavras-passe não coincidem. Introduza novamente a nova.',
  },
  errors: {
    wrongPassword: 'Essa não é a sua palavra-passe atual. Introduza-a novamente.',
    invalidLink: 'Este link já não é válido. Já foi utilizado ou expirou. Peça um novo.',
    emailInUse: 'Não é possível utilizar este endereço. Escolha outro.',
    newEmailRejected: 'Este endereço não foi aceite. Verifique-o ou escolha outro.',
    newPasswordRejected: 'Esta palavra-passe não foi aceite. Escolha outra.',
    accountNotFound: 'Não foi possível concluir o pedido. Verifique os dados introduzidos.',
    sessionExpired:
      'A sua sessão expirou. Inicie sessão novamente e volte a enviar este formulário. Nada foi alterado.',
    forbidden:
      'A sua conta não permite esta operação. Nada foi alterado. Se precisar de ajuda, contacte o apoio ao cliente.',
    tooManyAttempts: 'Demasiadas tentativas. Aguarde alguns minutos e tente novamente. Nada foi alterado.',
    tooManyAttemptsRetryAfter: 'Demasiadas tentativas. Tente novamente {when}. Nada foi alterado.',
    requestRejected: 'O pedido não foi aceite. Verifique os dados introduzidos. Nada foi alterado.',
    offline:
      'Parece que não tem ligação à Internet. Nada foi enviado. Verifique a ligação e tente novamente.',
    accessTokenUnavailable:
      'A loja está indisponível de momento. Nada foi alterado. Tente novamente dentro de instantes.',
    invalidConfiguration:
      'Esta página não está a funcionar corretamente. Nada foi enviado. Contacte o apoio ao cliente.',
  },
  strength: {
    veryWeak: 'Muito fácil de adivinhar',
    weak: 'Fácil de adivinhar',
    fair: 'Podia ser mais forte',
    strong: 'Palavra-passe forte',
    veryStrong: 'Palavra-passe muito forte',
  },
  changeEmail: {
    title: 'Alterar endereço de e-mail',
    currentEmailSentence: 'Atualmente, inicia sessão com {email}.',
    currentEmail: 'Endereço de e-mail atual',
    password: 'Palavra-passe',
    newEmail: 'Novo endereço de e-mail',
    newEmailHint: 'Enviaremos um link para este endereço. A alteração é feita quando o abrir.',
    syncContactEmail: 'Utilizar também como endereço de contacto (opcional)',
    submit: 'Alterar endereço de e-mail',
    pending: 'A enviar…',
    successTitle: 'Consulte a nova caixa de correio',
    successText:
      'Enviámos um link para {newEmail}. Abra-o para confirmar a alteração. Até lá, inicie sessão com o endereço atual.',
    outcomeUnknown:
      'Não recebemos resposta. O seu pedido pode ter chegado. Antes de tentar novamente, veja se recebeu um e-mail no novo endereço.',
  },
  confirmEmailChange: {
    title: 'Confirme o novo endereço de e-mail',
    description: 'Ao confirmar, passa a iniciar sessão com o novo endereço de e-mail.',
    submit: 'Confirmar endereço de e-mail',
    pending: 'A confirmar…',
    successTitle: 'O seu endereço de e-mail foi alterado',
    successText:
      'A partir de agora, inicie sessão com o novo endereço de e-mail. A palavra-passe continua a ser a mesma.',
    outcomeUnknown:
      'Não recebemos resposta. O novo endereço pode já estar confirmado: experimente iniciar sessão com ele antes de pedir um novo link.',
  },
  requestPasswordReset: {
    title: 'Esqueceu-se da palavra-passe?',
    description:
      'Introduza o seu endereço de e-mail. Enviaremos um link para definir uma nova palavra-passe.',
    email: 'Endereço de e-mail',
    submit: 'Enviar link',
    pending: 'A enviar…',
    successTitle: 'Consulte a sua caixa de correio',
    successText:
      'Se existir uma conta associada a {email}, receberá em breve um link para definir uma nova palavra-passe.',
    outcomeUnknown:
      'Não recebemos resposta. Pode haver um e-mail a caminho: consulte a sua caixa de correio antes de tentar novamente.',
  },
  resetPassword: {
    requestRejected:
      'O pedido não foi aceite. Escolha outra palavra-passe. Se não resultar, o link já não é válido: peça um novo. Nada foi alterado.',
    title: 'Definir nova palavra-passe',
    newPassword: 'Nova palavra-passe',
    confirmPassword: 'Confirmar nova palavra-passe',
    submit: 'Definir palavra-passe',
    pending: 'A guardar…',
    successTitle: 'A nova palavra-passe foi definida',
    successText: 'Inicie sessão com a nova palavra-passe.',
    outcomeUnknown:
      'Não recebemos resposta. A nova palavra-passe pode já estar definida: experimente iniciar sessão com ela antes de pedir um novo link.',
  },
  changePassword: {
    wrongPasswordAfterUnknownOutcome:
      'Essa não é a sua palavra-passe atual. Pode já ter sido alterada: experimente a nova.',
    title: 'Alterar palavra-passe',
    currentPassword: 'Palavra-passe atual',
    newPassword: 'Nova palavra-passe',
    confirmPassword: 'Confirmar nova palavra-passe',
    submit: 'Alterar palavra-passe',
    pending: 'A guardar…',
    successTitle: 'A sua palavra-passe foi alterada',
    successText: 'Utilize a nova palavra-passe da próxima vez que iniciar sessão.',
    outcomeUnknown:
      'Não recebemos resposta. A palavra-passe pode ter sido alterada: experimente a nova da próxima vez que iniciar sessão e, se nenhuma das duas funcionar, peça um link de recuperação.',
  },
}
