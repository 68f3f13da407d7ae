import type { Messages } from './Messages.js'

/** The words in European Portuguese, with the formal address. */
export const pt: Messages = {
  locale: 'pt-PT',
  common: {
    errorSummary: 'Verifique os dados',
    allRequired: 'Todos os campos são obrigatórios.',
    showPassword: 'Mostrar palavra-passe',
    hidePassword: 'Ocultar palavra-passe',
    passwordShown: 'A palavra-passe está visível.',
    passwordHidden: 'A palavra-passe está oculta.',
    newPasswordHint: {
      one: 'Pelo menos um carácter.',
      many: 'Pelo menos {count} caracteres. Várias palavras seguidas dão uma boa palavra-passe.',
      other: 'Pelo menos {count} caracteres. Várias palavras seguidas dão uma boa palavra-passe.',
    },
    signIn: 'Iniciar sessão',
    requestPasswordReset: 'Pedir uma nova ligação',
    changeEmail: 'Pedir uma nova ligação',
    account: 'Voltar à conta',
    noMail: 'Não recebeu o e-mail? Veja na pasta de spam, ou verifique o endereço e tente novamente.',
    startAgain: 'Usar outro endereço',
    linkInvalidTitle: 'Esta ligação não funciona',
    linkInvalidText:
      'Está incompleta, é demasiado antiga ou já foi usada, ou esta página foi recarregada. Para continuar, peça uma nova ligação.',
  },
  validation: {
    emailMissing: 'Introduza um endereço de e-mail.',
    emailInvalid: 'Introduza o endereço de e-mail completo, por exemplo nome@example.com.',
    emailUnchanged: 'Introduza um endereço diferente do que usa agora.',
    passwordMissing: 'Introduza a palavra-passe atual.',
    newPasswordMissing: 'Introduza uma nova palavra-passe.',
    passwordTooShort: {
      one: 'Use pelo menos um carácter.',
      many: 'Use pelo menos {count} caracteres.',
      other: 'Use pelo menos {count} caracteres.',
    },
    passwordUnchanged: 'Escolha uma palavra-passe diferente da atual.',
    passwordForbidden: 'Esta palavra-passe é conhecida por outros ou fácil de adivinhar. Escolha outra.',
    confirmPasswordMissing: 'Introduza novamente a nova palavra-passe.',
    passwordMismatch: 'As duas palavras-passe são diferentes. Introduza novamente a nova.',
  },
  errors: {
    wrongPassword: 'Essa não é a sua palavra-passe atual. Introduza-a novamente.',
    linkInvalid: 'Esta ligação já não é válida. Já foi usada ou é demasiado antiga. Peça uma nova.',
    emailInUse: 'Não é possível usar este endereço. Escolha outro.',
    emailRefused: 'Este endereço não foi aceite. Verifique-o ou escolha outro.',
    passwordRefused: 'Esta palavra-passe não foi aceite. Escolha outra.',
    accountNotFound: 'Não foi possível. Verifique os dados.',
    sessionExpired:
      'A sua sessão expirou. Inicie sessão novamente e volte a enviar este formulário. Nada foi alterado.',
    forbidden: 'A sua conta não o permite. Se precisar de ajuda, contacte a loja. Nada foi alterado.',
    tooManyAttempts: 'Demasiadas tentativas. Aguarde alguns minutos e tente novamente. Nada foi alterado.',
    tooManyAttemptsUntil: 'Demasiadas tentativas. Tente novamente {when}. Nada foi alterado.',
    refused: 'O pedido não foi aceite. Verifique os dados. Nada foi alterado.',
    offline: 'Parece não haver ligação à Internet. Nada foi enviado. Verifique a ligação e tente novamente.',
    unavailable:
      'De momento não é possível contactar a loja. Tente novamente dentro de instantes. Nada foi alterado.',
    invalidConfiguration: 'Esta página não funciona corretamente. Nada foi enviado. Contacte a loja.',
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
    currentEmail: 'Neste momento inicia sessão com {email}.',
    email: 'Endereço de e-mail atual',
    password: 'Palavra-passe',
    newEmail: 'Novo endereço de e-mail',
    newEmailHint: 'Enviamos para aí uma ligação. O endereço muda quando a abrir.',
    syncContactEmail: 'Usar também como endereço de contacto',
    submit: 'Alterar endereço de e-mail',
    pending: 'A enviar…',
    successTitle: 'Veja a nova caixa de correio',
    successText:
      'Enviámos uma ligação para {newEmail}. Abra-a para confirmar a alteração. Até lá, inicie sessão com o endereço atual.',
    outcomeUnknown:
      'Não recebemos resposta. O seu pedido pode ter chegado: procure um e-mail no novo endereço antes de tentar novamente.',
  },
  confirmEmailChange: {
    title: 'Confirme o novo endereço de e-mail',
    text: 'Prima o botão para passar a iniciar sessão com o novo endereço de e-mail.',
    submit: 'Confirmar endereço de e-mail',
    pending: 'A confirmar…',
    successTitle: 'O seu endereço de e-mail foi alterado',
    successText: 'A partir de agora, inicie sessão com o novo endereço. A palavra-passe mantém-se.',
    outcomeUnknown:
      'Não recebemos resposta. O novo endereço pode já estar confirmado: experimente iniciar sessão com ele antes de pedir uma nova ligação.',
  },
  requestPasswordReset: {
    title: 'Esqueceu-se da palavra-passe?',
    text: 'Introduza o seu endereço de e-mail. Enviamos-lhe uma ligação para definir uma nova palavra-passe.',
    email: 'Endereço de e-mail',
    submit: 'Enviar ligação',
    pending: 'A enviar…',
    successTitle: 'Veja a sua caixa de correio',
    successText:
      'Se existir uma conta para {email}, está a caminho uma ligação para definir uma nova palavra-passe.',
    outcomeUnknown:
      'Não recebemos resposta. Pode haver um e-mail a caminho: veja a sua caixa de correio antes de tentar novamente.',
  },
  resetPassword: {
    title: 'Definir uma nova palavra-passe',
    newPassword: 'Nova palavra-passe',
    confirmPassword: 'Repita a nova palavra-passe',
    submit: 'Guardar palavra-passe',
    pending: 'A guardar…',
    successTitle: 'A nova palavra-passe foi guardada',
    successText: 'Inicie sessão com a nova palavra-passe.',
    outcomeUnknown:
      'Não recebemos resposta. A nova palavra-passe pode já estar definida: experimente iniciar sessão com ela antes de pedir uma nova ligação.',
  },
  changePassword: {
    title: 'Alterar palavra-passe',
    currentPassword: 'Palavra-passe atual',
    newPassword: 'Nova palavra-passe',
    confirmPassword: 'Repita a nova palavra-passe',
    submit: 'Alterar palavra-passe',
    pending: 'A guardar…',
    successTitle: 'A sua palavra-passe foi alterada',
    successText: 'Use a nova palavra-passe na próxima vez que iniciar sessão.',
    outcomeUnknown:
      'Não recebemos resposta. A palavra-passe pode ter sido alterada: experimente a nova na próxima vez que iniciar sessão e, se nenhuma funcionar, peça uma ligação para a repor.',
  },
}
