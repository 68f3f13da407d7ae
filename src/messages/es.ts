import type { Messages } from './Messages.js'

/** Messages in Spanish, with the informal address. */
export const es: Messages = {
  locale: 'es',
  common: {
    errorSummaryTitle: 'Revisa los datos introducidos',
    errorCount: { one: 'Hay {count} campo que revisar.', other: 'Hay {count} campos que revisar.' },
    allFieldsRequired: 'Todos los campos son obligatorios.',
    showPassword: 'Mostrar contraseña',
    hidePassword: 'Ocultar contraseña',
    passwordShown: 'La contraseña está visible.',
    passwordHidden: 'La contraseña está oculta.',
    newPasswordHint: {
      one: 'Al menos un carácter.',
      many: 'Al menos {count} caracteres. Lo mejor son varias palabras seguidas.',
      other: 'Al menos {count} caracteres. Lo mejor son varias palabras seguidas.',
    },
    signIn: 'Iniciar sesión',
    requestPasswordReset: 'Solicitar un nuevo enlace',
    changeEmail: 'Solicitar un nuevo enlace',
    account: 'Volver a tu cuenta',
    emailNotReceived:
      '¿No te ha llegado el correo? Mira en la carpeta de spam o revisa la dirección e inténtalo de nuevo.',
    tryAnotherEmail: 'Usar otra dirección',
    invalidLinkTitle: 'Este enlace no funciona',
    invalidLinkText:
      'Está incompleto, ha caducado o ya se ha usado, o bien se ha recargado esta página. Para continuar, solicita un nuevo enlace.',
  },
  validation: {
    emailMissing: 'Introduce una dirección de correo electrónico.',
    newEmailMissing: 'Introduce tu correo electrónico nuevo.',
    emailInvalid: 'Introduce una dirección de correo electrónico completa, por ejemplo, nombre@example.com.',
    emailUnchanged: 'Introduce una dirección distinta de la actual.',
    currentPasswordMissing: 'Introduce tu contraseña actual.',
    newPasswordMissing: 'Introduce una nueva contraseña.',
    passwordTooShort: {
      one: 'Usa al menos un carácter.',
      many: 'Usa al menos {count} caracteres.',
      other: 'Usa al menos {count} caracteres.',
    },
    passwordUnchanged: 'Elige una contraseña distinta de la actual.',
    passwordNotAllowed: 'Otras personas conocen esta contraseña o es fácil de adivinar. Elige otra.',
    confirmPasswordMissing: 'Vuelve a introducir la nueva contraseña.',
    passwordMismatch: 'Las contraseñas no coinciden. Vuelve a introducir la nueva.',
  },
  errors: {
    wrongPassword: 'Esa no es tu contraseña actual. Vuelve a introducirla.',
    invalidLink: 'Este enlace ya no es válido. Ya se ha usado o ha caducado. Solicita uno nuevo.',
    emailInUse: 'No se puede usar esta dirección. Elige otra.',
    newEmailRejected: 'No se ha aceptado esta dirección. Revísala o elige otra.',
    newPasswordRejected: 'No se ha aceptado esta contraseña. Elige otra.',
    accountNotFound: 'No ha funcionado. Revisa los datos introducidos.',
    sessionExpired:
      'Tu sesión ha caducado. Inicia sesión de nuevo y vuelve a enviar este formulario. No se ha cambiado nada.',
    forbidden:
      'Tu cuenta no permite hacer esto. No se ha cambiado nada. Si necesitas ayuda, ponte en contacto con atención al cliente.',
    tooManyAttempts:
      'Demasiados intentos. Espera unos minutos y vuelve a intentarlo. No se ha cambiado nada.',
    tooManyAttemptsRetryAfter: 'Demasiados intentos. Vuelve a intentarlo {when}. No se ha cambiado nada.',
    requestRejected: 'No se ha aceptado la solicitud. Revisa los datos introducidos. No se ha cambiado nada.',
    offline:
      'Parece que no tienes conexión. No se ha enviado nada. Comprueba tu conexión y vuelve a intentarlo.',
    accessTokenUnavailable:
      'La tienda no está disponible en este momento. No se ha cambiado nada. Vuelve a intentarlo en unos instantes.',
    invalidConfiguration:
      'Esta página no funciona correctamente. No se ha enviado nada. Ponte en contacto con atención al cliente.',
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
    currentEmailSentence: 'Actualmente inicias sesión con {email}.',
    currentEmail: 'Correo electrónico actual',
    password: 'Contraseña',
    newEmail: 'Nuevo correo electrónico',
    newEmailHint: 'Te enviaremos un enlace a esta dirección. El cambio se hará cuando lo abras.',
    syncContactEmail: 'Usarlo también como correo de contacto (opcional)',
    submit: 'Cambiar correo electrónico',
    pending: 'Enviando…',
    successTitle: 'Revisa tu nueva bandeja de entrada',
    successText:
      'Hemos enviado un enlace a {newEmail}. Ábrelo para confirmar el cambio. Hasta entonces, inicia sesión con tu dirección actual.',
    outcomeUnknown:
      'No hemos recibido respuesta. Puede que tu solicitud haya llegado. Antes de volver a intentarlo, mira si tienes un correo en la nueva dirección.',
  },
  confirmEmailChange: {
    title: 'Confirma tu nuevo correo electrónico',
    description: 'Al confirmar, a partir de ahora iniciarás sesión con tu nuevo correo electrónico.',
    submit: 'Confirmar correo electrónico',
    pending: 'Confirmando…',
    successTitle: 'Se ha cambiado tu correo electrónico',
    successText:
      'A partir de ahora, inicia sesión con tu nuevo correo electrónico. Tu contraseña sigue siendo la misma.',
    outcomeUnknown:
      'No hemos recibido respuesta. Puede que tu nueva dirección ya esté confirmada: intenta iniciar sesión con ella antes de solicitar un nuevo enlace.',
  },
  requestPasswordReset: {
    title: '¿Has olvidado tu contraseña?',
    description: 'Introduce tu correo electrónico. Te enviaremos un enlace para crear una nueva contraseña.',
    email: 'Correo electrónico',
    submit: 'Enviar enlace',
    pending: 'Enviando…',
    successTitle: 'Revisa tu bandeja de entrada',
    successText:
      'Si existe una cuenta asociada a {email}, recibirás en breve un enlace para crear una nueva contraseña.',
    outcomeUnknown:
      'No hemos recibido respuesta. Puede que haya un correo en camino: revisa tu bandeja de entrada antes de volver a intentarlo.',
  },
  resetPassword: {
    requestRejected:
      'No se ha aceptado la solicitud. Elige otra contraseña. Si no funciona, el enlace ya no es válido: solicita uno nuevo. No se ha cambiado nada.',
    title: 'Crea una nueva contraseña',
    newPassword: 'Nueva contraseña',
    confirmPassword: 'Repite la nueva contraseña',
    submit: 'Guardar contraseña',
    pending: 'Guardando…',
    successTitle: 'Se ha guardado tu nueva contraseña',
    successText: 'Inicia sesión con tu nueva contraseña.',
    outcomeUnknown:
      'No hemos recibido respuesta. Puede que tu nueva contraseña ya esté guardada: intenta iniciar sesión con ella antes de solicitar un nuevo enlace.',
  },
  changePassword: {
    wrongPasswordAfterUnknownOutcome:
      'Esa no es tu contraseña actual. Puede que ya se haya cambiado: prueba la nueva.',
    title: 'Cambiar contraseña',
    currentPassword: 'Contraseña actual',
    newPassword: 'Nueva contraseña',
    confirmPassword: 'Repite la nueva contraseña',
    submit: 'Cambiar contraseña',
    pending: 'Guardando…',
    successTitle: 'Se ha cambiado tu contraseña',
    successText: 'Usa tu nueva contraseña la próxima vez que inicies sesión.',
    outcomeUnknown:
      'No hemos recibido respuesta. Puede que tu contraseña se haya cambiado: prueba la nueva la próxima vez que inicies sesión y, si no funciona ninguna de las dos, solicita un enlace para restablecerla.',
  },
}
