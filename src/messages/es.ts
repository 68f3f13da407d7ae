import type { Messages } from './Messages.js'

/** The words in Spanish, with the informal address. */
export const es: Messages = {
  locale: 'es',
  common: {
    errorSummary: 'Revisa los datos',
    allRequired: 'Todos los campos son obligatorios.',
    showPassword: 'Mostrar contraseña',
    hidePassword: 'Ocultar contraseña',
    passwordShown: 'Tu contraseña se muestra.',
    passwordHidden: 'Tu contraseña está oculta.',
    newPasswordHint: {
      one: 'Al menos un carácter.',
      many: 'Al menos {count} caracteres. Varias palabras seguidas forman una buena contraseña.',
      other: 'Al menos {count} caracteres. Varias palabras seguidas forman una buena contraseña.',
    },
    signIn: 'Iniciar sesión',
    requestPasswordReset: 'Pedir un enlace nuevo',
    changeEmail: 'Pedir un enlace nuevo',
    account: 'Volver a tu cuenta',
    noMail: '¿No te ha llegado? Mira en el correo no deseado, o revisa la dirección e inténtalo de nuevo.',
    startAgain: 'Usar otra dirección',
    linkInvalidTitle: 'Este enlace no funciona',
    linkInvalidText:
      'Está incompleto, es demasiado antiguo o ya se ha usado, o se ha vuelto a cargar esta página. Para continuar, pide un enlace nuevo.',
  },
  validation: {
    emailMissing: 'Escribe una dirección de correo electrónico.',
    emailInvalid: 'Escribe la dirección de correo completa, por ejemplo nombre@example.com.',
    emailUnchanged: 'Escribe una dirección distinta de la que usas ahora.',
    passwordMissing: 'Escribe tu contraseña actual.',
    newPasswordMissing: 'Escribe una contraseña nueva.',
    passwordTooShort: {
      one: 'Usa al menos un carácter.',
      many: 'Usa al menos {count} caracteres.',
      other: 'Usa al menos {count} caracteres.',
    },
    passwordUnchanged: 'Elige una contraseña distinta de la actual.',
    passwordForbidden: 'Otras personas conocen esta contraseña o es fácil de adivinar. Elige otra.',
    confirmPasswordMissing: 'Escribe otra vez la contraseña nueva.',
    passwordMismatch: 'Las dos contraseñas no coinciden. Escribe otra vez la nueva.',
  },
  errors: {
    wrongPassword: 'Esa no es tu contraseña actual. Escríbela otra vez.',
    linkInvalid: 'Este enlace ya no es válido. Ya se ha usado o es demasiado antiguo. Pide uno nuevo.',
    emailInUse: 'Esta dirección no se puede usar. Elige otra.',
    emailRefused: 'Esta dirección no se ha aceptado. Revísala o elige otra.',
    passwordRefused: 'Esta contraseña no se ha aceptado. Elige otra.',
    accountNotFound: 'No ha funcionado. Revisa los datos.',
    sessionExpired:
      'Tu sesión ha caducado. Inicia sesión de nuevo y vuelve a enviar este formulario. No se ha cambiado nada.',
    forbidden:
      'Tu cuenta no lo permite. Si necesitas ayuda, ponte en contacto con la tienda. No se ha cambiado nada.',
    tooManyAttempts:
      'Demasiados intentos. Espera unos minutos y vuelve a intentarlo. No se ha cambiado nada.',
    tooManyAttemptsUntil: 'Demasiados intentos. Vuelve a intentarlo {when}. No se ha cambiado nada.',
    refused: 'No se ha aceptado. Revisa los datos. No se ha cambiado nada.',
    offline:
      'Parece que no tienes conexión. No se ha enviado nada. Revisa la conexión y vuelve a intentarlo.',
    unavailable:
      'Ahora mismo no se puede conectar con la tienda. Vuelve a intentarlo en un momento. No se ha cambiado nada.',
    invalidConfiguration:
      'Esta página no funciona correctamente. No se ha enviado nada. Ponte en contacto con la tienda.',
  },
  strength: {
    veryWeak: 'Muy fácil de adivinar',
    weak: 'Fácil de adivinar',
    fair: 'Podría ser más segura',
    strong: 'Contraseña segura',
    veryStrong: 'Contraseña muy segura',
  },
  changeEmail: {
    title: 'Cambiar el correo electrónico',
    currentEmail: 'Ahora inicias sesión con {email}.',
    email: 'Correo electrónico actual',
    password: 'Contraseña',
    newEmail: 'Correo electrónico nuevo',
    newEmailHint: 'Te enviamos ahí un enlace. La dirección cambia cuando lo abres.',
    syncContactEmail: 'Usarlo también como dirección de contacto',
    submit: 'Cambiar el correo electrónico',
    pending: 'Enviando…',
    successTitle: 'Mira tu bandeja de entrada nueva',
    successText:
      'Hemos enviado un enlace a {newEmail}. Ábrelo para confirmar el cambio. Hasta entonces, inicia sesión con tu dirección actual.',
    outcomeUnknown:
      'No hemos recibido respuesta. Es posible que tu solicitud haya llegado: mira si tienes un correo en la dirección nueva antes de volver a intentarlo.',
  },
  confirmEmailChange: {
    title: 'Confirma tu correo electrónico nuevo',
    text: 'Pulsa el botón para iniciar sesión a partir de ahora con tu correo electrónico nuevo.',
    submit: 'Confirmar el correo electrónico',
    pending: 'Confirmando…',
    successTitle: 'Tu correo electrónico ha cambiado',
    successText:
      'A partir de ahora, inicia sesión con tu correo electrónico nuevo. Tu contraseña sigue siendo la misma.',
    outcomeUnknown:
      'No hemos recibido respuesta. Es posible que tu dirección nueva ya esté confirmada: prueba a iniciar sesión con ella antes de pedir un enlace nuevo.',
  },
  requestPasswordReset: {
    title: '¿Has olvidado tu contraseña?',
    text: 'Escribe tu correo electrónico. Te enviamos un enlace para elegir una contraseña nueva.',
    email: 'Correo electrónico',
    submit: 'Enviar enlace',
    pending: 'Enviando…',
    successTitle: 'Mira tu bandeja de entrada',
    successText: 'Si existe una cuenta para {email}, te llegará un enlace para elegir una contraseña nueva.',
    outcomeUnknown:
      'No hemos recibido respuesta. Es posible que un correo esté en camino: mira tu bandeja de entrada antes de volver a intentarlo.',
  },
  resetPassword: {
    title: 'Elige una contraseña nueva',
    newPassword: 'Contraseña nueva',
    confirmPassword: 'Repite la contraseña nueva',
    submit: 'Guardar contraseña',
    pending: 'Guardando…',
    successTitle: 'Tu contraseña nueva está guardada',
    successText: 'Inicia sesión con tu contraseña nueva.',
    outcomeUnknown:
      'No hemos recibido respuesta. Es posible que tu contraseña nueva ya valga: prueba a iniciar sesión con ella antes de pedir un enlace nuevo.',
  },
  changePassword: {
    title: 'Cambiar contraseña',
    currentPassword: 'Contraseña actual',
    newPassword: 'Contraseña nueva',
    confirmPassword: 'Repite la contraseña nueva',
    submit: 'Cambiar contraseña',
    pending: 'Guardando…',
    successTitle: 'Tu contraseña ha cambiado',
    successText: 'Usa tu contraseña nueva la próxima vez que inicies sesión.',
    outcomeUnknown:
      'No hemos recibido respuesta. Es posible que tu contraseña haya cambiado: prueba la nueva la próxima vez que inicies sesión y, si ninguna funciona, pide un enlace para restablecerla.',
  },
}
