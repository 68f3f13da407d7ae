import type { Messages } from './Messages.js'

/** Messages in Dutch, with the informal address. */
export const nl: Messages = {
  locale: 'nl',
  common: {
    errorSummaryTitle: 'Controleer je gegevens',
    errorCount: { one: 'Controleer 1 veld.', other: 'Controleer {count} velden.' },
    showPassword: 'Wachtwoord tonen: {label}',
    hidePassword: 'Wachtwoord verbergen: {label}',
    passwordShown: 'Je wachtwoord is zichtbaar.',
    passwordHidden: 'Je wachtwoord is verborgen.',
    newPasswordHint: { one: 'Minimaal één teken', other: 'Minimaal {count} tekens' },
    retry: 'Opnieuw proberen',
    signIn: 'Inloggen',
    requestPasswordReset: 'Nieuwe link aanvragen',
    changeEmail: 'Nieuwe link aanvragen',
    account: 'Terug naar je account',
    forgotPassword: 'Wachtwoord vergeten?',
    backToSignIn: 'Terug naar inloggen',
    emailNotReceived: 'Geen e-mail ontvangen? Kijk in je spammap en controleer of het adres klopt.',
    tryAnotherEmail: 'Ander e-mailadres gebruiken',
    resendEmail: 'E-mail opnieuw versturen',
    resendEmailWait: 'Je kunt de e-mail {when} opnieuw versturen.',
    emailResent: 'De e-mail is opnieuw verstuurd.',
    invalidLinkTitle: 'Deze link werkt niet',
    invalidLinkText:
      'Misschien is de link onvolledig, verlopen of al gebruikt. Open de link opnieuw vanuit de e-mail of vraag een nieuwe aan.',
    expiredLinkTitle: 'Deze link is verlopen',
    expiredLinkText: 'Een link werkt één keer en is beperkt geldig. Vraag een nieuwe aan.',
  },
  validation: {
    emailMissing: 'Vul je e-mailadres in.',
    newEmailMissing: 'Vul je nieuwe e-mailadres in.',
    emailInvalid: 'Vul een volledig e-mailadres in, bijvoorbeeld naam@example.com.',
    emailUnchanged: 'Dit is al je e-mailadres.',
    currentPasswordMissing: 'Vul je huidige wachtwoord in.',
    newPasswordMissing: 'Vul een nieuw wachtwoord in.',
    passwordTooShort: { one: 'Gebruik minimaal één teken.', other: 'Gebruik minimaal {count} tekens.' },
    passwordUnchanged: 'Kies een ander wachtwoord dan je huidige.',
    passwordNotAllowed:
      'Dit wachtwoord wordt te vaak gebruikt of komt voor in een datalek. Kies een ander wachtwoord.',
    confirmPasswordMissing: 'Herhaal je nieuwe wachtwoord.',
    passwordMismatch: 'De wachtwoorden komen niet overeen.',
  },
  errors: {
    wrongPassword: 'Dit is niet je huidige wachtwoord. Probeer het opnieuw.',
    invalidLink: 'Deze link is verlopen. Een link werkt één keer en is beperkt geldig. Vraag een nieuwe aan.',
    emailInUse: 'Dit e-mailadres kan niet worden gebruikt. Vul een ander e-mailadres in.',
    newEmailRejected: 'Dit e-mailadres is niet geaccepteerd. Controleer het of vul een ander e-mailadres in.',
    newPasswordRejected: 'Dit wachtwoord is niet geaccepteerd. Kies een ander wachtwoord.',
    accountNotFound: 'Dat is niet gelukt. Controleer je gegevens.',
    sessionExpired: 'Je bent uitgelogd. Log in en probeer het opnieuw. Er is niets gewijzigd.',
    forbidden:
      'Dit kan niet met je account. Er is niets gewijzigd. Neem contact op met de klantenservice als je hulp nodig hebt.',
    tooManyAttempts: 'Te veel pogingen. Wacht een paar minuten en probeer het dan opnieuw.',
    tooManyAttemptsRetryAfter: 'Te veel pogingen. Probeer het {when} opnieuw.',
    requestRejected: 'Je aanvraag is niet geaccepteerd. Controleer je gegevens en probeer het opnieuw.',
    offline: 'Je lijkt offline te zijn. Controleer je verbinding en probeer het opnieuw.',
    accessTokenUnavailable: 'Dit lukt nu even niet. Probeer het over een paar minuten opnieuw.',
    invalidConfiguration:
      'Deze pagina werkt niet goed. Neem contact op met de klantenservice als je hulp nodig hebt.',
  },
  strength: {
    veryWeak: 'Heel makkelijk te raden',
    weak: 'Makkelijk te raden',
    fair: 'Kan sterker',
    strong: 'Sterk wachtwoord',
    veryStrong: 'Heel sterk wachtwoord',
  },
  changeEmail: {
    title: 'E-mailadres wijzigen',
    currentEmailSentence: 'Je logt in met {email}.',
    currentEmail: 'Huidig e-mailadres',
    password: 'Bevestig met je wachtwoord',
    newEmail: 'Nieuw e-mailadres',
    newEmailHint: 'We sturen een link naar dit adres om de wijziging te bevestigen.',
    syncContactEmail: 'Ook gebruiken om contact met me op te nemen',
    submit: 'E-mailadres wijzigen',
    pending: 'Bezig met versturen…',
    successTitle: 'Kijk in je inbox',
    successText:
      'We hebben een link gestuurd naar {newEmail}. Open de link om de wijziging te bevestigen. Tot die tijd blijf je inloggen met je huidige e-mailadres.',
    outcomeUnknown:
      'We weten niet of je aanvraag is aangekomen. Kijk of je een e-mail hebt op het nieuwe adres voordat je het opnieuw probeert.',
  },
  confirmEmailChange: {
    title: 'Bevestig je nieuwe e-mailadres',
    description: 'Als je bevestigt, log je voortaan in met je nieuwe e-mailadres.',
    submit: 'E-mailadres bevestigen',
    pending: 'Bezig met bevestigen…',
    successTitle: 'Je e-mailadres is gewijzigd',
    successText: 'Log vanaf nu in met je nieuwe e-mailadres. Je wachtwoord blijft hetzelfde.',
    outcomeUnknown:
      'We weten niet of dit is gelukt. Probeer in te loggen met je nieuwe e-mailadres. Lukt dat niet, gebruik dan het oude of vraag een nieuwe link aan.',
  },
  requestPasswordReset: {
    title: 'Wachtwoord vergeten?',
    description:
      'Vul je e-mailadres in. We sturen je een link waarmee je een nieuw wachtwoord kunt instellen.',
    email: 'E-mailadres',
    submit: 'Link versturen',
    pending: 'Bezig met versturen…',
    successTitle: 'Kijk in je inbox',
    successText:
      'Als er een account bestaat met {email}, krijg je een e-mail met een link om een nieuw wachtwoord in te stellen.',
    outcomeUnknown:
      'We weten niet of je aanvraag is aangekomen. Kijk in je inbox voordat je het opnieuw probeert.',
  },
  resetPassword: {
    requestRejected:
      'Je aanvraag is niet geaccepteerd. Kies een ander wachtwoord. Als dat niet helpt, vraag dan een nieuwe link aan.',
    title: 'Nieuw wachtwoord instellen',
    newPassword: 'Nieuw wachtwoord',
    confirmPassword: 'Herhaal nieuw wachtwoord',
    submit: 'Wachtwoord instellen',
    pending: 'Bezig met opslaan…',
    successTitle: 'Je nieuwe wachtwoord is ingesteld',
    successText: 'Log in met je nieuwe wachtwoord.',
    outcomeUnknown:
      'We weten niet of je wachtwoord is gewijzigd. Probeer in te loggen met je nieuwe wachtwoord. Lukt dat niet, vraag dan een nieuwe link aan.',
  },
  changePassword: {
    wrongPasswordAfterUnknownOutcome:
      'Dit is niet je huidige wachtwoord. Misschien is het al gewijzigd: probeer je nieuwe wachtwoord.',
    title: 'Wachtwoord wijzigen',
    currentPassword: 'Huidig wachtwoord',
    newPassword: 'Nieuw wachtwoord',
    confirmPassword: 'Herhaal nieuw wachtwoord',
    submit: 'Wachtwoord wijzigen',
    pending: 'Bezig met opslaan…',
    successTitle: 'Je wachtwoord is gewijzigd',
    successText: 'Gebruik de volgende keer dat je inlogt je nieuwe wachtwoord.',
    outcomeUnknown:
      'We weten niet of je wachtwoord is gewijzigd. Probeer in te loggen met je nieuwe wachtwoord. Lukt dat niet, gebruik dan het oude of stel een nieuw wachtwoord in.',
  },
}
