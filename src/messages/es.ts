import type { Messages } from './Messages.js'

/** Messages in European Spanish, with the informal address. */
export const es: Messages = {
  locale: 'es',
  common: {
    errorSummaryTitle: 'Revisa los datos introducidos',
    errorCount: {
      one: 'Revisa 1 campo.',
      many: 'Revisa {count} campos.',
      other: 'Revisa {count} campos.',
    },
    showPassword: 'Mostrar contraseña: {label}',
    hidePassword: 'Ocultar contraseña: {label}',
    passwordShown: 'La contraseña está visible.',
    passwordHidden: 'La contraseña está oculta.',
    newPasswordHint: {
      one: 'Al menos un carácter',
      many: 'Al menos {count} caracteres',
      other: 'Al menos {count} caracteres',
    },
    retry: 'Reintentar',
    passwordRules: 'Requisitos de la contraseña',
    ruleMet: 'requisito cumplido',
    ruleNotMet: 'requisito aún no cumplido',
    cancel: 'Cancelar',
    signIn: 'Iniciar sesión',
    requestPasswordReset: 'Solicitar un nuevo enlace',
    changeEmail: 'Solicitar un nuevo enlace',
    account: 'Volver a tu cuenta',
    forgotPassword: '¿Has olvidado tu contraseña?',
    backToSignIn: 'Volver al inicio de sesión',
    emailNotReceived:
      '¿No te ha llegado el correo? Mira en la carpeta de spam y comprueba que el correo electrónico sea correcto.',
    tryAnotherEmail: 'Usar otro correo electrónico',
    resendEmail: 'Reenviar correo',
    resendEmailWait: 'Podrás reenviar el correo {when}.',
    emailResent: 'Se ha reenviado el correo.',
    invalidLinkTitle: 'Este enlace no funciona',
    invalidLinkText:
      'Puede que esté incompleto, que haya caducado o que ya se haya usado. Ábrelo de nuevo desde el correo o solicita otro.',
    expiredLinkTitle: 'Este enlace ha caducado',
    expiredLinkText: 'Cada enlace funciona una sola vez y durante un tiempo limitado. Solicita uno nuevo.',
  },
  validation: {
    emailMissing: 'Introduce tu correo electrónico.',
    newEmailMissing: 'Introduce tu nuevo correo electrónico.',
    emailInvalid: 'Introduce un correo electrónico completo, por ejemplo, nombre@example.com.',
    emailUnchanged: 'Ese ya es tu correo electrónico.',
    currentPasswordMissing: 'Introduce tu contraseña actual.',
    newPasswordMissing: 'Introduce una nueva contraseña.',
    passwordTooShort: {
      one: 'Usa al menos un carácter.',
      many: 'Usa al menos {count} caracteres.',
      other: 'Usa al menos {count} caracteres.',
    },
    passwordTooLong: {
      one: 'Usa como máximo un carácter.',
      many: 'Usa como máximo {count} caracteres.',
      other: 'Usa como máximo {count} caracteres.',
    },
    passwordUnchanged: 'Elige una contraseña distinta de la actual.',
    passwordNotAllowed:
      'Esta contraseña es demasiado común o ha aparecido en una filtración de datos. Elige otra.',
    confirmPasswordMissing: 'Confirma tu nueva contraseña.',
    passwordMismatch: 'Las contraseñas no coinciden.',
  },
  errors: {
    wrongPassword: 'La contraseña actual no es correcta. Inténtalo de nuevo.',
    invalidLink:
      'Este enlace ha caducado. Cada enlace funciona una sola vez y durante un tiempo limitado. Solicita uno nuevo.',
    emailInUse: 'No se puede usar este correo electrónico. Introduce otro.',
    newEmailRejected: 'No se ha aceptado este correo electrónico. Revísalo o introduce otro.',
    newPasswordRejected: 'No se ha aceptado esta contraseña. Elige otra.',
    accountNotFound: 'No se ha podido completar la solicitud. Revisa los datos introducidos.',
    sessionExpired: 'Tu sesión ha caducado. Inicia sesión e inténtalo de nuevo. No se ha cambiado nada.',
    forbidden:
      'Tu cuenta no permite hacer esto. No se ha cambiado nada. Si necesitas ayuda, ponte en contacto con atención al cliente.',
    tooManyAttempts: 'Demasiados intentos. Espera unos minutos e inténtalo de nuevo.',
    tooManyAttemptsRetryAfter: 'Demasiados intentos. Inténtalo de nuevo {when}.',
    requestRejected: 'No se ha aceptado la solicitud. Revisa los datos introducidos e inténtalo de nuevo.',
    offline: 'Parece que no tienes conexión. Comprueba tu conexión e inténtalo de nuevo.',
    accessTokenUnavailable:
      'Ahora mismo no es posible hacer esto. Inténtalo de nuevo dentro de unos instantes.',
    invalidConfiguration:
      'Esta página no funciona correctamente. Si necesitas ayuda, ponte en contacto con atención al cliente.',
  },
  strength: {
    veryWeak: 'Muy fácil de adivinar',
    weak: 'Fácil de adivinar',
    fair: 'Podría ser más segura',
    strong: 'Contraseña segura',
    veryStrong: 'Contraseña muy segura',
  },
  changeEmail: {
    title: 'Cambiar correo electrónico',
    currentEmailSentence: 'Inicias sesión con {email}.',
    currentEmail: 'Correo electrónico actual',
    password: 'Confirma con tu contraseña',
    newEmail: 'Nuevo correo electrónico',
    newEmailHint: 'Te enviaremos a esta dirección un enlace para confirmar el cambio.',
    syncContactEmail: 'Usar este correo también para contactar conmigo',
    submit: 'Cambiar correo electrónico',
    pending: 'Enviando…',
    successTitle: 'Revisa tu correo',
    successText:
      'Hemos enviado un enlace a {newEmail}. Ábrelo para confirmar el cambio. Hasta entonces, sigue iniciando sesión con tu correo electrónico actual.',
    outcomeUnknown:
      'No hemos podido confirmar si tu solicitud ha llegado. Antes de volver a intentarlo, mira si tienes un correo en la nueva dirección.',
  },
  confirmEmailChange: {
    title: 'Confirma tu nuevo correo electrónico',
    description: 'Cuando confirmes, iniciarás sesión con tu nuevo correo electrónico.',
    submit: 'Confirmar correo electrónico',
    pending: 'Confirmando…',
    successTitle: 'Se ha cambiado tu correo electrónico',
    successText:
      'A partir de ahora, inicia sesión con tu nuevo correo electrónico. Tu contraseña sigue siendo la misma.',
    outcomeUnknown:
      'No sabemos si el cambio se ha completado. Prueba a iniciar sesión con tu nuevo correo electrónico; si no funciona, usa el anterior o solicita un nuevo enlace.',
  },
  requestPasswordReset: {
    title: '¿Has olvidado tu contraseña?',
    description: 'Introduce tu correo electrónico. Te enviaremos un enlace para crear una nueva contraseña.',
    email: 'Correo electrónico',
    submit: 'Enviar enlace',
    pending: 'Enviando…',
    successTitle: 'Revisa tu correo',
    successText:
      'Si existe una cuenta asociada a {email}, recibirás un correo con un enlace para crear una nueva contraseña.',
    outcomeUnknown:
      'No hemos podido confirmar si tu solicitud ha llegado. Revisa tu correo antes de volver a intentarlo.',
  },
  resetPassword: {
    requestRejected:
      'No se ha aceptado la solicitud. Elige otra contraseña. Si no funciona, solicita un nuevo enlace.',
    title: 'Crea una nueva contraseña',
    firstTitle: 'Elige una contraseña',
    firstSubmit: 'Guardar contraseña',
    firstSuccessTitle: 'Se ha guardado tu contraseña',
    firstSuccessText: 'Ya puedes iniciar sesión con tu correo electrónico y esta contraseña.',
    newPassword: 'Nueva contraseña',
    confirmPassword: 'Confirmar nueva contraseña',
    submit: 'Guardar contraseña',
    pending: 'Guardando…',
    successTitle: 'Se ha guardado tu nueva contraseña',
    successText: 'Inicia sesión con tu nueva contraseña.',
    outcomeUnknown:
      'No hemos podido confirmar si tu contraseña se ha cambiado. Prueba a iniciar sesión con la nueva; si no funciona, solicita un nuevo enlace.',
  },
  changePassword: {
    wrongPasswordAfterUnknownOutcome:
      'La contraseña actual no es correcta. Puede que ya se haya cambiado: prueba la nueva.',
    title: 'Cambiar contraseña',
    currentPassword: 'Contraseña actual',
    initialPassword: 'Contraseña inicial',
    initialPasswordHint: 'La recibiste por correo o te la dio nuestro equipo.',
    setTitle: 'Crea una contraseña',
    setText: 'Inicias sesión sin contraseña. Enviaremos un enlace a {email} para que puedas crear una.',
    setSubmit: 'Enviarme un enlace',
    newPassword: 'Nueva contraseña',
    confirmPassword: 'Confirmar nueva contraseña',
    submit: 'Cambiar contraseña',
    pending: 'Guardando…',
    successTitle: 'Se ha cambiado tu contraseña',
    successText: 'Usa tu nueva contraseña la próxima vez que inicies sesión.',
    outcomeUnknown:
      'No hemos podido confirmar si tu contraseña se ha cambiado. Prueba a iniciar sesión con la nueva; si no funciona, usa la anterior o restablécela.',
  },
  account: {
    title: 'Inicio de sesión y seguridad',
    email: 'Correo electrónico',
    password: 'Contraseña',
    change: 'Cambiar',
    changeEmail: 'Cambiar correo electrónico',
    changePassword: 'Cambiar contraseña',
    emailChanged: 'Revisa la bandeja de entrada de {newEmail} para confirmar el cambio.',
    passwordChanged: 'Se ha cambiado tu contraseña.',
  },
}
