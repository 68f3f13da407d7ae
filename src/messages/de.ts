import type { Messages } from './Messages.js'

/** Messages in German, with the formal address. */
export const de: Messages = {
  locale: 'de',
  common: {
    errorSummaryTitle: 'Bitte prüfen Sie Ihre Angaben',
    errorCount: { one: 'Bitte prüfen Sie {count} Feld.', other: 'Bitte prüfen Sie {count} Felder.' },
    allFieldsRequired: 'Alle Felder sind Pflichtfelder.',
    showPassword: 'Passwort anzeigen',
    hidePassword: 'Passwort verbergen',
    passwordShown: 'Ihr Passwort wird angezeigt.',
    passwordHidden: 'Ihr Passwort ist verborgen.',
    newPasswordHint: {
      one: 'Mindestens ein Zeichen.',
      other: 'Mindestens {count} Zeichen. Am besten mehrere Wörter hintereinander.',
    },
    signIn: 'Anmelden',
    requestPasswordReset: 'Neuen Link anfordern',
    changeEmail: 'Neuen Link anfordern',
    account: 'Zurück zum Kundenkonto',
    emailNotReceived:
      'Keine E-Mail erhalten? Sehen Sie im Spam-Ordner nach oder prüfen Sie die Adresse und versuchen Sie es noch einmal.',
    tryAnotherEmail: 'Andere Adresse verwenden',
    invalidLinkTitle: 'Dieser Link funktioniert nicht',
    invalidLinkText:
      'Er ist unvollständig, zu alt oder wurde schon verwendet, oder diese Seite wurde neu geladen. Fordern Sie einen neuen Link an.',
  },
  validation: {
    emailMissing: 'Geben Sie eine E-Mail-Adresse ein.',
    newEmailMissing: 'Geben Sie Ihre neue E-Mail-Adresse ein.',
    emailInvalid: 'Geben Sie die vollständige E-Mail-Adresse ein, zum Beispiel name@beispiel.de.',
    emailUnchanged: 'Geben Sie eine andere Adresse als Ihre bisherige ein.',
    currentPasswordMissing: 'Geben Sie Ihr aktuelles Passwort ein.',
    newPasswordMissing: 'Geben Sie ein neues Passwort ein.',
    passwordTooShort: {
      one: 'Verwenden Sie mindestens ein Zeichen.',
      other: 'Verwenden Sie mindestens {count} Zeichen.',
    },
    passwordUnchanged: 'Wählen Sie ein anderes Passwort als Ihr aktuelles.',
    passwordNotAllowed: 'Dieses Passwort ist anderen bekannt oder leicht zu erraten. Wählen Sie ein anderes.',
    confirmPasswordMissing: 'Geben Sie das neue Passwort noch einmal ein.',
    passwordMismatch: 'Die beiden Passwörter sind verschieden. Geben Sie das neue noch einmal ein.',
  },
  errors: {
    wrongPassword: 'Das ist nicht Ihr aktuelles Passwort. Geben Sie es noch einmal ein.',
    invalidLink:
      'Dieser Link funktioniert nicht mehr. Er wurde schon verwendet oder ist zu alt. Fordern Sie einen neuen an.',
    emailInUse: 'Diese Adresse kann nicht verwendet werden. Wählen Sie eine andere.',
    newEmailRejected: 'Diese Adresse wurde nicht angenommen. Prüfen Sie sie oder wählen Sie eine andere.',
    newPasswordRejected: 'Dieses Passwort wurde nicht angenommen. Wählen Sie ein anderes.',
    accountNotFound: 'Das hat nicht geklappt. Prüfen Sie Ihre Angaben.',
    sessionExpired:
      'Sie sind nicht mehr angemeldet. Melden Sie sich wieder an und senden Sie das Formular noch einmal ab. Es wurde nichts geändert.',
    forbidden:
      'Ihr Kundenkonto lässt das nicht zu. Es wurde nichts geändert. Bitte wenden Sie sich an den Shop, wenn Sie Hilfe brauchen.',
    tooManyAttempts:
      'Zu viele Versuche. Warten Sie einige Minuten und versuchen Sie es dann noch einmal. Es wurde nichts geändert.',
    tooManyAttemptsRetryAfter:
      'Zu viele Versuche. Versuchen Sie es {when} noch einmal. Es wurde nichts geändert.',
    requestRejected: 'Das wurde nicht angenommen. Prüfen Sie Ihre Angaben. Es wurde nichts geändert.',
    offline:
      'Sie sind offenbar offline. Es wurde nichts gesendet. Prüfen Sie Ihre Verbindung und versuchen Sie es dann noch einmal.',
    accessTokenUnavailable:
      'Der Shop ist gerade nicht erreichbar. Es wurde nichts geändert. Versuchen Sie es gleich noch einmal.',
    invalidConfiguration:
      'Diese Seite funktioniert nicht richtig. Es wurde nichts gesendet. Bitte wenden Sie sich an den Shop.',
  },
  strength: {
    veryWeak: 'Sehr leicht zu erraten',
    weak: 'Leicht zu erraten',
    fair: 'Könnte stärker sein',
    strong: 'Starkes Passwort',
    veryStrong: 'Sehr starkes Passwort',
  },
  changeEmail: {
    title: 'E-Mail-Adresse ändern',
    currentEmailSentence: 'Sie melden sich zurzeit mit {email} an.',
    currentEmail: 'Bisherige E-Mail-Adresse',
    password: 'Passwort',
    newEmail: 'Neue E-Mail-Adresse',
    newEmailHint: 'Wir senden einen Link dorthin. Ihre Adresse ändert sich, wenn Sie ihn öffnen.',
    syncContactEmail: 'Auch als Kontaktadresse verwenden (optional)',
    submit: 'E-Mail-Adresse ändern',
    pending: 'Wird gesendet …',
    successTitle: 'Bitte prüfen Sie Ihr neues Postfach',
    successText:
      'Wir haben einen Link an {newEmail} gesendet. Öffnen Sie ihn, um die Änderung zu bestätigen. Bis dahin melden Sie sich mit Ihrer bisherigen Adresse an.',
    outcomeUnknown:
      'Wir haben keine Antwort erhalten. Ihre Anfrage ist vielleicht angekommen. Sehen Sie im neuen Postfach nach, bevor Sie es noch einmal versuchen.',
  },
  confirmEmailChange: {
    title: 'Neue E-Mail-Adresse bestätigen',
    description:
      'Mit Klick auf den Button bestätigen Sie, dass Sie sich künftig mit Ihrer neuen E-Mail-Adresse anmelden.',
    submit: 'E-Mail-Adresse bestätigen',
    pending: 'Wird bestätigt …',
    successTitle: 'Ihre E-Mail-Adresse ist geändert',
    successText: 'Melden Sie sich ab jetzt mit Ihrer neuen E-Mail-Adresse an. Ihr Passwort bleibt gleich.',
    outcomeUnknown:
      'Wir haben keine Antwort erhalten. Ihre neue Adresse ist vielleicht schon bestätigt: Versuchen Sie, sich damit anzumelden, bevor Sie einen neuen Link anfordern.',
  },
  requestPasswordReset: {
    title: 'Passwort vergessen?',
    description:
      'Geben Sie Ihre E-Mail-Adresse ein. Wir senden Ihnen einen Link, mit dem Sie ein neues Passwort festlegen können.',
    email: 'E-Mail-Adresse',
    submit: 'Link senden',
    pending: 'Wird gesendet …',
    successTitle: 'Bitte prüfen Sie Ihr Postfach',
    successText: 'Wenn es ein Kundenkonto mit {email} gibt, ist ein Link für ein neues Passwort unterwegs.',
    outcomeUnknown:
      'Wir haben keine Antwort erhalten. Vielleicht ist eine E-Mail unterwegs: Bitte prüfen Sie Ihr Postfach, bevor Sie es noch einmal versuchen.',
  },
  resetPassword: {
    requestRejected:
      'Das wurde nicht angenommen. Wählen Sie ein anderes Passwort. Wenn das nicht hilft, funktioniert der Link nicht mehr: Fordern Sie einen neuen an. Es wurde nichts geändert.',
    title: 'Neues Passwort festlegen',
    newPassword: 'Neues Passwort',
    confirmPassword: 'Neues Passwort wiederholen',
    submit: 'Passwort festlegen',
    pending: 'Wird gespeichert …',
    successTitle: 'Ihr neues Passwort wurde gespeichert',
    successText: 'Melden Sie sich mit Ihrem neuen Passwort an.',
    outcomeUnknown:
      'Wir haben keine Antwort erhalten. Ihr neues Passwort gilt vielleicht schon: Versuchen Sie, sich damit anzumelden, bevor Sie einen neuen Link anfordern.',
  },
  changePassword: {
    wrongPasswordAfterUnknownOutcome:
      'Das ist nicht Ihr aktuelles Passwort. Vielleicht wurde es schon geändert: Versuchen Sie es mit dem neuen.',
    title: 'Passwort ändern',
    currentPassword: 'Aktuelles Passwort',
    newPassword: 'Neues Passwort',
    confirmPassword: 'Neues Passwort wiederholen',
    submit: 'Passwort ändern',
    pending: 'Wird gespeichert …',
    successTitle: 'Ihr Passwort ist geändert',
    successText: 'Verwenden Sie bei der nächsten Anmeldung Ihr neues Passwort.',
    outcomeUnknown:
      'Wir haben keine Antwort erhalten. Ihr Passwort ist vielleicht geändert: Versuchen Sie es bei der nächsten Anmeldung mit dem neuen, und fordern Sie einen Link zum Zurücksetzen an, wenn keines gilt.',
  },
}
