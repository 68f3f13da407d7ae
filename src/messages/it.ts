import type { Messages } from './Messages.js'

/** Messages in Italian, with the informal address. */
export const it: Messages = {
  locale: 'it',
  common: {
    errorSummaryTitle: 'Controlla i dati inseriti',
    errorCount: {
      one: '1 campo da controllare.',
      many: '{count} campi da controllare.',
      other: '{count} campi da controllare.',
    },
    showPassword: 'Mostra password: {label}',
    hidePassword: 'Nascondi password: {label}',
    passwordShown: 'La password è visibile.',
    passwordHidden: 'La password è nascosta.',
    newPasswordHint: {
      one: 'Almeno un carattere',
      many: 'Almeno {count} caratteri',
      other: 'Almeno {count} caratteri',
    },
    retry: 'Riprova',
    passwordRules: 'Requisiti della password',
    ruleMet: 'requisito soddisfatto',
    ruleNotMet: 'requisito non ancora soddisfatto',
    cancel: 'Annulla',
    signIn: 'Accedi',
    requestPasswordReset: 'Richiedi un nuovo link',
    changeEmail: 'Richiedi un nuovo link',
    account: 'Torna al tuo account',
    emailNotReceived:
      'Non hai ricevuto l’email? Guarda nella cartella spam e controlla che l’indirizzo sia corretto.',
    tryAnotherEmail: 'Usa un altro indirizzo email',
    invalidLinkTitle: 'Questo link non funziona',
    invalidLinkText:
      'Potrebbe essere incompleto, scaduto o già usato. Aprilo di nuovo dall’email oppure richiedine uno nuovo.',
  },
  validation: {
    emailMissing: 'Inserisci il tuo indirizzo email.',
    newEmailMissing: 'Inserisci il nuovo indirizzo email.',
    emailInvalid: 'Inserisci un indirizzo email completo, ad esempio nome@example.com.',
    emailUnchanged: 'È già il tuo indirizzo email.',
    currentPasswordMissing: 'Inserisci la password attuale.',
    newPasswordMissing: 'Inserisci una nuova password.',
    passwordTooShort: {
      one: 'Usa almeno un carattere.',
      many: 'Usa almeno {count} caratteri.',
      other: 'Usa almeno {count} caratteri.',
    },
    passwordTooLong: {
      one: 'Usa al massimo un carattere.',
      many: 'Usa al massimo {count} caratteri.',
      other: 'Usa al massimo {count} caratteri.',
    },
    passwordUnchanged: 'Scegli una password diversa da quella attuale.',
    passwordNotAllowed:
      'Questa password è troppo comune o è comparsa in una fuga di dati. Scegline un’altra.',
    confirmPasswordMissing: 'Conferma la nuova password.',
    passwordMismatch: 'Le password non coincidono.',
  },
  errors: {
    wrongPassword: 'La password attuale non è corretta. Riprova.',
    invalidLink:
      'Questo link è scaduto. Ogni link vale una sola volta e per un tempo limitato. Richiedine uno nuovo.',
    emailInUse: 'Non è possibile usare questo indirizzo email. Inseriscine un altro.',
    newEmailRejected: 'Questo indirizzo email non è stato accettato. Controllalo o inseriscine un altro.',
    newPasswordRejected: 'Questa password non è stata accettata. Scegline un’altra.',
    accountNotFound: 'L’operazione non è riuscita. Controlla i dati inseriti.',
    sessionExpired: 'La sessione è scaduta. Accedi di nuovo, poi riprova. Non è stato modificato nulla.',
    forbidden:
      'Il tuo account non consente questa operazione. Non è stato modificato nulla. Se ti serve aiuto, contatta il servizio clienti.',
    tooManyAttempts: 'Troppi tentativi. Attendi qualche minuto, poi riprova.',
    tooManyAttemptsRetryAfter: 'Troppi tentativi. Riprova {when}.',
    requestRejected: 'La richiesta non è stata accettata. Controlla i dati inseriti, poi riprova.',
    offline: 'Sembra che tu sia offline. Controlla la connessione, poi riprova.',
    accessTokenUnavailable: 'In questo momento non è possibile. Riprova tra poco.',
    invalidConfiguration:
      'Questa pagina non funziona correttamente. Se ti serve aiuto, contatta il servizio clienti.',
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
    currentEmailSentence: 'Il tuo indirizzo email attuale è {email}.',
    currentEmail: 'Indirizzo email attuale',
    password: 'Conferma con la tua password',
    newEmail: 'Nuovo indirizzo email',
    newEmailHint: 'Ti invieremo a questo indirizzo un link per confermare la modifica.',
    syncContactEmail: 'Usa questo indirizzo email anche per contattarmi',
    submit: 'Modifica indirizzo email',
    pending: 'Invio in corso…',
    successTitle: 'Controlla la tua email',
    successText:
      'Abbiamo inviato un link a {newEmail}. Aprilo per confermare la modifica. Fino ad allora continua ad accedere con l’indirizzo email attuale.',
    outcomeUnknown:
      'Non sappiamo se la richiesta è andata a buon fine. Prima di riprovare, controlla se è arrivata un’email al nuovo indirizzo.',
  },
  confirmEmailChange: {
    title: 'Conferma il nuovo indirizzo email',
    description: 'Dopo la conferma accederai con il nuovo indirizzo email.',
    submit: 'Conferma indirizzo email',
    pending: 'Conferma in corso…',
    successTitle: 'Il tuo indirizzo email è stato modificato',
    successText: 'Da ora in poi accedi con il nuovo indirizzo email. La password resta la stessa.',
    outcomeUnknown:
      'Non sappiamo se l’operazione è riuscita. Prova ad accedere con il nuovo indirizzo email; se non funziona, usa quello vecchio o richiedi un nuovo link.',
  },
  requestPasswordReset: {
    title: 'Password dimenticata?',
    description: 'Inserisci il tuo indirizzo email. Ti invieremo un link per impostare una nuova password.',
    email: 'Indirizzo email',
    submit: 'Invia link',
    pending: 'Invio in corso…',
    successTitle: 'Controlla la tua email',
    successText:
      'Se esiste un account associato a {email}, riceverai un’email con un link per impostare una nuova password.',
    outcomeUnknown:
      'Non sappiamo se la richiesta è andata a buon fine. Prima di riprovare, controlla la tua email.',
  },
  resetPassword: {
    requestRejected:
      'La richiesta non è stata accettata. Scegli un’altra password. Se non basta, richiedi un nuovo link.',
    title: 'Imposta una nuova password',
    firstTitle: 'Scegli una password',
    firstSubmit: 'Salva password',
    firstSuccessTitle: 'La tua password è stata salvata',
    firstSuccessText: 'Ora puoi accedere con il tuo indirizzo email e questa password.',
    newPassword: 'Nuova password',
    confirmPassword: 'Conferma nuova password',
    submit: 'Imposta password',
    pending: 'Salvataggio in corso…',
    successTitle: 'La nuova password è stata impostata',
    successText: 'Accedi con la nuova password.',
    outcomeUnknown:
      'Non sappiamo se la password è stata modificata. Prova ad accedere con quella nuova; se non funziona, richiedi un nuovo link.',
  },
  changePassword: {
    wrongPasswordAfterUnknownOutcome:
      'La password attuale non è corretta. Potrebbe essere già stata modificata: prova quella nuova.',
    title: 'Modifica password',
    currentPassword: 'Password attuale',
    initialPassword: 'Password iniziale',
    initialPasswordHint: 'L’hai ricevuta via email o dal nostro personale.',
    setTitle: 'Imposta una password',
    setText: 'Per accedere non usi una password. Invieremo a {email} un link per impostarne una.',
    setSubmit: 'Inviami un link',
    newPassword: 'Nuova password',
    confirmPassword: 'Conferma nuova password',
    submit: 'Modifica password',
    pending: 'Salvataggio in corso…',
    successTitle: 'La tua password è stata modificata',
    successText: 'Usa la nuova password al prossimo accesso.',
    outcomeUnknown:
      'Non sappiamo se la password è stata modificata. Prova ad accedere con quella nuova; se non funziona, usa quella vecchia o reimpostala.',
  },
  account: {
    title: 'Accesso e sicurezza',
    email: 'Email',
    password: 'Password',
    change: 'Modifica',
    changeEmail: 'Modifica email',
    changePassword: 'Modifica password',
    emailChanged: 'Controlla la posta di {newEmail} per confermare la modifica.',
    passwordChanged: 'La tua password è stata modificata.',
  },
}
