import type { Messages } from './Messages.js'

/** The words in Italian, with the informal address. */
export const it: Messages = {
  locale: 'it',
  common: {
    errorSummary: 'Controlla i dati inseriti',
    allRequired: 'Tutti i campi sono obbligatori.',
    showPassword: 'Mostra password',
    hidePassword: 'Nascondi password',
    passwordShown: 'La password è visibile.',
    passwordHidden: 'La password è nascosta.',
    newPasswordHint: {
      one: 'Almeno un carattere.',
      many: 'Almeno {count} caratteri. Più parole di seguito formano una buona password.',
      other: 'Almeno {count} caratteri. Più parole di seguito formano una buona password.',
    },
    signIn: 'Accedi',
    requestPasswordReset: 'Richiedi un nuovo link',
    changeEmail: 'Richiedi un nuovo link',
    account: 'Torna al tuo account',
    noMail: 'Nessuna e-mail? Guarda nella posta indesiderata, oppure controlla l’indirizzo e riprova.',
    startAgain: 'Usa un altro indirizzo',
    linkInvalidTitle: 'Questo link non funziona',
    linkInvalidText:
      'È incompleto, troppo vecchio o già usato, oppure la pagina è stata ricaricata. Per continuare, richiedi un nuovo link.',
  },
  validation: {
    emailMissing: 'Inserisci un indirizzo e-mail.',
    emailInvalid: 'Inserisci l’indirizzo e-mail completo, ad esempio nome@example.com.',
    emailUnchanged: 'Inserisci un indirizzo diverso da quello che usi ora.',
    passwordMissing: 'Inserisci la password attuale.',
    newPasswordMissing: 'Inserisci una nuova password.',
    passwordTooShort: {
      one: 'Usa almeno un carattere.',
      many: 'Usa almeno {count} caratteri.',
      other: 'Usa almeno {count} caratteri.',
    },
    passwordUnchanged: 'Scegli una password diversa da quella attuale.',
    passwordForbidden: 'Questa password è nota ad altri o facile da indovinare. Scegline un’altra.',
    confirmPasswordMissing: 'Inserisci di nuovo la nuova password.',
    passwordMismatch: 'Le due password non coincidono. Inserisci di nuovo quella nuova.',
  },
  errors: {
    wrongPassword: 'Questa non è la tua password attuale. Inseriscila di nuovo.',
    linkInvalid: 'Questo link non è più valido. È già stato usato o è troppo vecchio. Richiedine uno nuovo.',
    emailInUse: 'Questo indirizzo non può essere usato. Scegline un altro.',
    emailRefused: 'Questo indirizzo non è stato accettato. Controllalo o scegline un altro.',
    passwordRefused: 'Questa password non è stata accettata. Scegline un’altra.',
    accountNotFound: 'Non ha funzionato. Controlla i dati inseriti.',
    sessionExpired:
      'La sessione è scaduta. Accedi di nuovo, poi invia ancora una volta il modulo. Non è stato modificato nulla.',
    forbidden:
      'Il tuo account non lo consente. Se ti serve aiuto, contatta il negozio. Non è stato modificato nulla.',
    tooManyAttempts: 'Troppi tentativi. Aspetta qualche minuto, poi riprova. Non è stato modificato nulla.',
    tooManyAttemptsUntil: 'Troppi tentativi. Riprova {when}. Non è stato modificato nulla.',
    refused: 'La richiesta non è stata accettata. Controlla i dati inseriti. Non è stato modificato nulla.',
    offline:
      'Sembra che tu non sia in rete. Non è stato inviato nulla. Controlla la connessione, poi riprova.',
    unavailable:
      'Il negozio non è raggiungibile in questo momento. Riprova tra poco. Non è stato modificato nulla.',
    invalidConfiguration:
      'Questa pagina non funziona correttamente. Non è stato inviato nulla. Contatta il negozio.',
  },
  strength: {
    veryWeak: 'Molto facile da indovinare',
    weak: 'Facile da indovinare',
    fair: 'Può essere più sicura',
    strong: 'Password sicura',
    veryStrong: 'Password molto sicura',
  },
  changeEmail: {
    title: 'Cambia indirizzo e-mail',
    currentEmail: 'Ora accedi con {email}.',
    email: 'Indirizzo e-mail attuale',
    password: 'Password attuale',
    newEmail: 'Nuovo indirizzo e-mail',
    newEmailHint: 'Ti inviamo lì un link. L’indirizzo cambia quando lo apri.',
    syncContactEmail: 'Usalo anche come indirizzo di contatto',
    submit: 'Cambia indirizzo e-mail',
    pending: 'Invio in corso…',
    successTitle: 'Controlla la nuova casella di posta',
    successText:
      'Abbiamo inviato un link a {newEmail}. Aprilo per confermare la modifica. Fino ad allora accedi con l’indirizzo attuale.',
    outcomeUnknown:
      'Non abbiamo ricevuto risposta. La richiesta potrebbe essere arrivata: cerca un’e-mail al nuovo indirizzo prima di riprovare.',
  },
  confirmEmailChange: {
    title: 'Conferma il nuovo indirizzo e-mail',
    text: 'Premi il pulsante per accedere d’ora in poi con il nuovo indirizzo e-mail.',
    submit: 'Conferma indirizzo e-mail',
    pending: 'Conferma in corso…',
    successTitle: 'Il tuo indirizzo e-mail è cambiato',
    successText: 'D’ora in poi accedi con il nuovo indirizzo e-mail. La password resta la stessa.',
    outcomeUnknown:
      'Non abbiamo ricevuto risposta. Il nuovo indirizzo potrebbe essere già confermato: prova ad accedere con quello prima di richiedere un nuovo link.',
  },
  requestPasswordReset: {
    title: 'Password dimenticata?',
    text: 'Inserisci il tuo indirizzo e-mail. Ti inviamo un link per scegliere una nuova password.',
    email: 'Indirizzo e-mail',
    submit: 'Invia il link',
    pending: 'Invio in corso…',
    successTitle: 'Controlla la tua casella di posta',
    successText: 'Se esiste un account per {email}, un link per scegliere una nuova password è in arrivo.',
    outcomeUnknown:
      'Non abbiamo ricevuto risposta. Un’e-mail potrebbe essere in arrivo: controlla la casella di posta prima di riprovare.',
  },
  resetPassword: {
    title: 'Scegli una nuova password',
    newPassword: 'Nuova password',
    confirmPassword: 'Ripeti la nuova password',
    submit: 'Salva la password',
    pending: 'Salvataggio…',
    successTitle: 'La nuova password è salvata',
    successText: 'Accedi con la nuova password.',
    outcomeUnknown:
      'Non abbiamo ricevuto risposta. La nuova password potrebbe essere già valida: prova ad accedere con quella prima di richiedere un nuovo link.',
  },
  changePassword: {
    title: 'Cambia password',
    currentPassword: 'Password attuale',
    newPassword: 'Nuova password',
    confirmPassword: 'Ripeti la nuova password',
    submit: 'Cambia password',
    pending: 'Salvataggio…',
    successTitle: 'La tua password è cambiata',
    successText: 'Usa la nuova password al prossimo accesso.',
    outcomeUnknown:
      'Non abbiamo ricevuto risposta. La password potrebbe essere cambiata: al prossimo accesso prova quella nuova e, se nessuna delle due funziona, richiedi un link di ripristino.',
  },
}
