import type { Messages } from './Messages.js'

/** Messages in German, with the formal address. */
export const de: Messages = {
  locale: 'de',
  common: {
    errorSummaryTitle: 'Bitte prüfen Sie Ihre Angaben',
    errorCount: { one: 'Bitte prüfen Sie 1 Feld.', other: 'Bitte prüfen Sie {count} Felder.' },
    showPassword: 'Passwort anzeigen: {label}',
    hidePassword: 'Passwort verbergen: {label}',
    passwordShown: 'Ihr Passwort wird angezeigt.',
    passwordHidden: 'Ihr Passwort ist verborgen.',
    newPasswordHint: { one: 'Mindestens ein Zeichen', other: 'Mindestens {count} Zeichen' },
    retry: 'Noch einmal versuchen',
    passwordRules: 'Anforderungen an Ihr Passwort',
    ruleMet: 'erfüllt',
    ruleNotMet: 'noch nicht erfüllt',
    cancel: 'Abbrechen',
    signIn: 'Anmelden',
    requestPasswordReset: 'Neuen Link anfordern',
    changeEmail: 'Neuen Link anfordern',
    account: 'Zurück zum Kundenkonto',
    forgotPassword: 'Passwort vergessen?',
    backToSignIn: 'Zurück zur Anmeldung',
    emailNotReceived:
      'Keine E-Mail erhalten? Bitte sehen Sie im Spam-Ordner nach und prüfen Sie, ob die Adresse stimmt.',
    tryAnotherEmail: 'Andere E-Mail-Adresse verwenden',
    resendEmail: 'E-Mail noch einmal senden',
    resendEmailWait: 'Sie können die E-Mail {when} noch einmal senden.',
    emailResent: 'Die E-Mail wurde noch einmal gesendet.',
    invalidLinkTitle: 'Dieser Link funktioniert nicht',
    invalidLinkText:
      'Vielleicht ist er unvollständig, abgelaufen oder wurde schon verwendet. Öffnen Sie ihn noch einmal aus der E-Mail oder fordern Sie einen neuen an.',
    expiredLinkTitle: 'Dieser Link ist abgelaufen',
    expiredLinkText: 'Jeder Link gilt nur einmal und für begrenzte Zeit. Bitte fordern Sie einen neuen an.',
  },
  validation: {
    emailMissing: 'Bitte geben Sie Ihre E-Mail-Adresse ein.',
    newEmailMissing: 'Bitte geben Sie Ihre neue E-Mail-Adresse ein.',
    emailInvalid: 'Bitte geben Sie eine vollständige E-Mail-Adresse ein, zum Beispiel name@example.com.',
    emailUnchanged: 'Das ist bereits Ihre E-Mail-Adresse.',
    currentPasswordMissing: 'Bitte geben Sie Ihr aktuelles Passwort ein.',
    newPasswordMissing: 'Bitte geben Sie ein neues Passwort ein.',
    passwordTooShort: {
      one: 'Bitte verwenden Sie mindestens ein Zeichen.',
      other: 'Bitte verwenden Sie mindestens {count} Zeichen.',
    },
    passwordTooLong: {
      one: 'Bitte verwenden Sie höchstens ein Zeichen.',
      other: 'Bitte verwenden Sie höchstens {count} Zeichen.',
    },
    passwordUnchanged: 'Das neue Passwort muss sich vom aktuellen unterscheiden.',
    passwordNotAllowed:
      'Dieses Passwort wird zu häufig verwendet oder ist aus einem Datenleck bekannt. Bitte wählen Sie ein anderes.',
    confirmPasswordMissing: 'Bitte wiederholen Sie das neue Passwort.',
    passwordMismatch: 'Die Passwörter stimmen nicht überein.',
  },
  errors: {
    wrongPassword: 'Das aktuelle Passwort ist nicht richtig. Bitte versuchen Sie es noch einmal.',
    invalidLink:
      'Dieser Link ist abgelaufen. Jeder Link gilt nur einmal und für begrenzte Zeit. Bitte fordern Sie einen neuen an.',
    emailInUse: 'Diese E-Mail-Adresse kann nicht verwendet werden. Bitte geben Sie eine andere ein.',
    newEmailRejected:
      'Diese E-Mail-Adresse wurde nicht akzeptiert. Bitte prüfen Sie die Schreibweise oder geben Sie eine andere ein.',
    newPasswordRejected: 'Dieses Passwort wurde nicht akzeptiert. Bitte wählen Sie ein anderes.',
    accountNotFound: 'Das hat nicht geklappt. Bitte prüfen Sie Ihre Angaben.',
    sessionExpired:
      'Sie wurden abgemeldet. Bitte melden Sie sich an und versuchen Sie es dann noch einmal. Es wurde nichts geändert.',
    forbidden:
      'Das ist mit Ihrem Kundenkonto nicht möglich. Es wurde nichts geändert. Bitte wenden Sie sich an den Kundenservice, wenn Sie Hilfe brauchen.',
    tooManyAttempts:
      'Zu viele Versuche. Bitte warten Sie einige Minuten und versuchen Sie es dann noch einmal.',
    tooManyAttemptsRetryAfter: 'Zu viele Versuche. Bitte versuchen Sie es {when} noch einmal.',
    requestRejected:
      'Ihre Anfrage wurde nicht akzeptiert. Bitte prüfen Sie Ihre Angaben und versuchen Sie es noch einmal.',
    offline:
      'Sie sind offenbar offline. Bitte prüfen Sie Ihre Internetverbindung und versuchen Sie es dann noch einmal.',
    accessTokenUnavailable: 'Das ist gerade nicht möglich. Bitte versuchen Sie es in Kürze noch einmal.',
    invalidConfiguration:
      'Diese Seite funktioniert nicht richtig. Bitte wenden Sie sich an den Kundenservice, wenn Sie Hilfe brauchen.',
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
    currentEmailSentence: 'Sie melden sich mit {email} an.',
    currentEmail: 'Aktuelle E-Mail-Adresse',
    password: 'Mit Passwort bestätigen',
    newEmail: 'Neue E-Mail-Adresse',
    newEmailHint: 'Wir senden Ihnen an diese Adresse einen Link, mit dem Sie die Änderung bestätigen.',
    syncContactEmail: 'Auch als Kontakt-E-Mail-Adresse verwenden',
    submit: 'E-Mail-Adresse ändern',
    pending: 'Wird gesendet …',
    successTitle: 'Bitte prüfen Sie Ihr Postfach',
    successText:
      'Wir haben einen Link an {newEmail} gesendet. Öffnen Sie ihn, um die Änderung zu bestätigen. Bis dahin melden Sie sich weiter mit Ihrer aktuellen E-Mail-Adresse an.',
    outcomeUnknown:
      'Wir wissen leider nicht, ob Ihre Anfrage angekommen ist. Bitte sehen Sie im Postfach der neuen Adresse nach, bevor Sie es noch einmal versuchen.',
  },
  confirmEmailChange: {
    title: 'Neue E-Mail-Adresse bestätigen',
    description: 'Nach der Bestätigung melden Sie sich mit Ihrer neuen E-Mail-Adresse an.',
    submit: 'E-Mail-Adresse bestätigen',
    pending: 'Wird bestätigt …',
    successTitle: 'Ihre E-Mail-Adresse wurde geändert',
    successText: 'Melden Sie sich ab jetzt mit Ihrer neuen E-Mail-Adresse an. Ihr Passwort bleibt gleich.',
    outcomeUnknown:
      'Wir wissen leider nicht, ob das geklappt hat. Bitte versuchen Sie, sich mit der neuen E-Mail-Adresse anzumelden. Wenn das nicht funktioniert, verwenden Sie die bisherige oder fordern Sie einen neuen Link an.',
  },
  requestPasswordReset: {
    title: 'Passwort vergessen?',
    description:
      'Bitte geben Sie Ihre E-Mail-Adresse ein. Wir senden Ihnen einen Link, mit dem Sie ein neues Passwort festlegen können.',
    email: 'E-Mail-Adresse',
    submit: 'Link senden',
    pending: 'Wird gesendet …',
    successTitle: 'Bitte prüfen Sie Ihr Postfach',
    successText:
      'Wenn es ein Kundenkonto mit {email} gibt, erhalten Sie eine E-Mail mit einem Link, mit dem Sie ein neues Passwort festlegen können.',
    outcomeUnknown:
      'Wir wissen leider nicht, ob Ihre Anfrage angekommen ist. Bitte prüfen Sie Ihr Postfach, bevor Sie es noch einmal versuchen.',
  },
  resetPassword: {
    requestRejected:
      'Ihre Anfrage wurde nicht akzeptiert. Bitte wählen Sie ein anderes Passwort. Wenn das nicht hilft, fordern Sie einen neuen Link an.',
    title: 'Neues Passwort festlegen',
    firstTitle: 'Passwort festlegen',
    firstSubmit: 'Passwort speichern',
    firstSuccessTitle: 'Ihr Passwort wurde gespeichert',
    firstSuccessText: 'Sie können sich jetzt mit Ihrer E-Mail-Adresse und diesem Passwort anmelden.',
    newPassword: 'Neues Passwort',
    confirmPassword: 'Neues Passwort wiederholen',
    submit: 'Passwort festlegen',
    pending: 'Wird gespeichert …',
    successTitle: 'Ihr neues Passwort wurde gespeichert',
    successText: 'Melden Sie sich mit Ihrem neuen Passwort an.',
    outcomeUnknown:
      'Wir wissen leider nicht, ob das neue Passwort gespeichert wurde. Bitte versuchen Sie, sich damit anzumelden. Wenn das nicht funktioniert, fordern Sie einen neuen Link an.',
  },
  changePassword: {
    wrongPasswordAfterUnknownOutcome:
      'Das aktuelle Passwort ist nicht richtig. Vielleicht wurde es schon geändert: Versuchen Sie es mit dem neuen.',
    title: 'Passwort ändern',
    currentPassword: 'Aktuelles Passwort',
    initialPassword: 'Startpasswort',
    initialPasswordHint: 'Sie haben es per E-Mail oder von unserem Team erhalten.',
    setTitle: 'Passwort festlegen',
    setText:
      'Sie melden sich ohne Passwort an. Wir senden einen Link an {email}, mit dem Sie eines festlegen können.',
    setSubmit: 'Link per E-Mail senden',
    newPassword: 'Neues Passwort',
    confirmPassword: 'Neues Passwort wiederholen',
    submit: 'Passwort ändern',
    pending: 'Wird gespeichert …',
    successTitle: 'Ihr Passwort wurde geändert',
    successText: 'Verwenden Sie bei der nächsten Anmeldung Ihr neues Passwort.',
    outcomeUnknown:
      'Wir wissen leider nicht, ob Ihr Passwort geändert wurde. Bitte versuchen Sie, sich mit dem neuen Passwort anzumelden. Wenn das nicht funktioniert, verwenden Sie das bisherige oder setzen Sie es zurück.',
  },
  account: {
    title: 'Anmeldung und Sicherheit',
    email: 'E-Mail-Adresse',
    password: 'Passwort',
    change: 'Ändern',
    changeEmail: 'E-Mail-Adresse ändern',
    changePassword: 'Passwort ändern',
    emailChanged: 'Bitte bestätigen Sie die Änderung über die E-Mail an {newEmail}.',
    passwordChanged: 'Ihr Passwort wurde geändert.',
  },
}
