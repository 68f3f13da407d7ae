import type { Messages } from './Messages.js'

/** Messages in Italian, with the informal address. */
export const it: Messages = {
  locale: 'it',
  common: {
    errorSummaryTitle: 'Controlla i dati inseriti',
    errorCount: { one: 'C’è {count} campo da controllare.', other: 'Ci sono {count} campi da controllare.' },
    allFieldsRequired: 'Tutti i campi sono obbligatori.',
    showPassword: 'Mostra password',
    hidePassword: 'Nascondi password',
    passwordShown: 'La password è visibile.',
    passwordHidden: 'La password è nascosta.',
    newPasswordHint: {
      one: 'Almeno un carattere.',
      many: 'Almeno {count} caratteri. L’ideale è usare più parole di seguito.',
      other: 'Almeno {count} caratteri. L’ideale è usare più parole di seguito.',
    },
    signIn: 'Accedi',
    requestPasswordReset: 'Richiedi un nuovo link',
    changeEmail: 'Richiedi un nuovo link',
    account: 'Torna al tuo account',
    emailNotReceived:
      'Non hai ricevuto l’email? Guarda nella cartella spam, oppure controlla l’indirizzo e riprova.',
    tryAnotherEmail: 'Usa un altro indirizzo',
    invalidLinkTitle: 'Questo link non funziona',
    invalidLinkText:
      'È incompleto, è scaduto o è già stato usato, oppure questa pagina è stata ricaricata. Per continuare, richiedi un nuovo link.',
  },
  validation: {
    emailMissing: 'Inserisci un indirizzo email.',
    newEmailMissing: 'Inserisci il nuovo indirizzo e-mail.',
    emailInvalid: 'Inserisci un indirizzo email completo, ad esempio nome@example.com.',
    emailUnchanged: 'Inserisci un indirizzo diverso da quello attuale.',
    currentPasswordMissing: 'Inserisci la password attuale.',
    newPasswordMissing: 'Inserisci una nuova password.',
    passwordTooShort: {
      one: 'Usa almeno un carattere.',
      many: 'Usa almeno {count} caratteri.',
      other: 'Usa almeno {count} caratteri.',
    },
    passwordUnchanged: 'Scegli una password diversa da quella attuale.',
    passwordNotAllowed: 'Questa password è nota ad altri o facile da indovinare. Scegline un’altra.',
    confirmPasswordMissing: 'Inserisci di nuovo la nuova password.',
    passwordMismatch: 'Le due password non coincidono. Inserisci di nuovo quella nuova.',
  },
  errors: {
    wrongPassword: 'La password attuale non è corretta. Inseriscila di nuovo.',
    invalidLink: 'Questo link non è più valido. È già stato usato o è scaduto. Richiedine uno nuovo.',
    emailInUse: 'Non è possibile usare questo indirizzo. Scegline un altro.',
    newEmailRejected: 'Questo indirizzo non è stato accettato. Controllalo o scegline un altro.',
    newPasswordRejected: 'Questa password non è stata accettata. Scegline un’altra.',
    accountNotFound: 'L’operazione non è riuscita. Controlla i dati inseriti.',
    sessionExpired:
      'La sessione è scaduta. Accedi di nuovo, poi invia ancora una volta il modulo. Non è stato modificato nulla.',
    forbidden:
      'Il tuo account non consente questa operazione. Non è stato modificato nulla. Se ti serve aiuto, contatta il servizio clienti.',
    tooManyAttempts: 'Troppi tentativi. Attendi qualche minuto, poi riprova. Non è stato modificato nulla.',
    tooManyAttemptsRetryAfter: 'Troppi tentativi. Riprova {when}. Non è stato modificato nulla.',
    requestRejected:
      'La richiesta non è stata accettata. Controlla i dati inseriti. Non è stato modificato nulla.',
    offline: 'Sembra che tu sia offline. Non è stato inviato nulla. Controlla la connessione, poi riprova.',
    accessTokenUnavailable:
      'Il negozio non è raggiungibile in questo momento. Non è stato modificato nulla. Riprova tra poco.',
    invalidConfiguration:
      'Questa pagina non funziona correttamente. Non è stato inviato nulla. Contatta il servizio clienti.',
  },
  strength: {
    veryWeak: 'Molto facile da indovinare',
    weak: 'Facile da indovinare',
    fair: 'Potrebbe essere più sicura',
    strong: 'Password sicura',
    veryStrong: 'Password molto sicura',
  },
  changeEmail: {
    title: 'Modifica indirizzo email',
    currentEmailSentence: 'Al momento accedi con {email}.',
    currentEmail: 'Indirizzo email attuale',
    password: 'La tua password',
    newEmail: 'Nuovo indirizzo email',
    newEmailHint: 'Ti invieremo un link a questo indirizzo. La modifica avverrà quando lo aprirai.',
    syncContactEmail: 'Usalo anche come indirizzo di contatto (facoltativo)',
    submit: 'Modifica indirizzo email',
    pending: 'Invio in corso…',
    successTitle: 'Controlla la nuova casella di posta',
    successText:
      'Abbiamo inviato un link a {newEmail}. Aprilo per confermare la modifica. Fino ad allora, accedi con l’indirizzo attuale.',
    outcomeUnknown:
      'Non abbiamo ricevuto risposta. La tua richiesta potrebbe essere arrivata. Prima di riprovare, controlla se è arrivata un’email al nuovo indirizzo.',
  },
  confirmEmailChange: {
    title: 'Conferma il nuovo indirizzo email',
    description: 'Se confermi, da ora in poi accederai con il nuovo indirizzo email.',
    submit: 'Conferma indirizzo email',
    pending: 'Conferma in corso…',
    successTitle: 'Il tuo indirizzo email è stato modificato',
    successText: 'Da ora in poi accedi con il nuovo indirizzo email. La password resta la stessa.',
    outcomeUnknown:
      'Non abbiamo ricevuto risposta. Il nuovo indirizzo potrebbe essere già confermato: prova ad accedere con quello prima di richiedere un nuovo link.',
  },
  requestPasswordReset: {
    title: 'Password dimenticata?',
    description: 'Inserisci il tuo indirizzo email. Ti invieremo un link per impostare una nuova password.',
    email: 'Indirizzo email',
    submit: 'Invia link',
    pending: 'Invio in corso…',
    successTitle: 'Controlla la tua casella di posta',
    successText:
      'Se esiste un account associato a {email}, riceverai a breve un link per impostare una nuova password.',
    outcomeUnknown:
      'Non abbiamo ricevuto risposta. Un’email potrebbe essere in arrivo: controlla la tua casella di posta prima di riprovare.',
  },
  resetPassword: {
    requestRejected:
      'La richiesta non è stata accettata. Scegli un’altra password. Se non basta, il link non è più valido: richiedine uno nuovo. Non è stato modificato nulla.',
    title: 'Imposta una nuova password',
    newPassword: 'Nuova password',
    confirmPassword: 'Ripeti la nuova password',
    submit: 'Imposta password',
    pending: 'Salvataggio in corso…',
    successTitle: 'La nuova password è stata impostata',
    successText: 'Accedi con la nuova password.',
    outcomeUnknown:
      'Non abbiamo ricevuto risposta. La nuova password potrebbe essere già attiva: prova ad accedere con quella prima di richiedere un nuovo link.',
  },
  changePassword: {
    wrongPasswordAfterUnknownOutcome:
      'La password attuale non è corretta. Potrebbe essere già stata modificata: prova quella nuova.',
    title: 'Modifica password',
    currentPassword: 'Password attuale',
    newPassword: 'Nuova password',
    confirmPassword: 'Ripeti la nuova password',
    submit: 'Modifica password',
    pending: 'Salvataggio in corso…',
    successTitle: 'La tua password è stata modificata',
    successText: 'Usa la nuova password al prossimo accesso.',
    outcomeUnknown:
      'Non abbiamo ricevuto risposta. La password potrebbe essere stata modificata: al prossimo accesso prova quella nuova e, se non funziona né l’una né l’altra, richiedi un link per reimpostarla.',
  },
}
