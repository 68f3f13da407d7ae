import type { Messages } from './Messages.js'

/** Messages in Dutch, with the informal address. */
export const nl: Messages = {
  locale: 'nl',
  common: {
    errorSummaryTitle: 'Controleer je gegevens',
    errorCount: { one: '{count} veld vraagt je aandacht.', other: '{count} velden vragen je aandacht.' },
    allFieldsRequired: 'Alle velden zijn verplicht.',
    showPassword: 'Wachtwoord tonen',
    hidePassword: 'Wachtwoord verbergen',
    passwordShown: 'Je wachtwoord is zichtbaar.',
    passwordHidden: 'Je wachtwoord is verborgen.',
    newPasswordHint: {
      one: 'Minimaal één teken.',
      other: 'Minimaal {count} tekens. Een paar woorden achter elkaar werken goed.',
    },
    signIn: 'Inloggen',
    requestPasswordReset: 'Nieuwe link aanvragen',
    changeEmail: 'Nieuwe link aanvragen',
    account: 'Terug naar je account',
    emailNotReceived:
      'Geen e-mail ontvangen? Kijk in je spammap, of controleer het adres en probeer het opnieuw.',
    tryAnotherEmail: 'Ander adres gebruiken',
    invalidLinkTitle: 'Deze link werkt niet',
    invalidLinkText:
      'De link is onvolledig, verlopen of al gebruikt, of deze pagina is opnieuw geladen. Vraag een nieuwe link aan om verder te gaan.',
  },
  validation: {
    emailMissing: 'Vul een e-mailadres in.',
    newEmailMissing: 'Vul je nieuwe e-mailadres in.',
    emailInvalid: 'Vul een volledig e-mailadres in, bijvoorbeeld naam@example.com.',
    emailUnchanged: 'Vul een ander adres in dan je huidige.',
    currentPasswordMissing: 'Vul je huidige wachtwoord in.',
    newPasswordMissing: 'Vul een nieuw wachtwoord in.',
    passwordTooShort: {
      one: 'Gebruik minimaal één teken.',
      other: 'Gebruik minimaal {count} tekens.',
    },
    passwordUnchanged: 'Kies een ander wachtwoord dan je huidige.',
    passwordNotAllowed:
      'Dit wachtwoord is bij anderen bekend of makkelijk te raden. Kies een ander wachtwoord.',
    confirmPasswordMissing: 'Vul het nieuwe wachtwoord nog een keer in.',
    passwordMismatch: 'De wachtwoorden komen niet overeen. Vul het nieuwe nog een keer in.',
  },
  errors: {
    wrongPassword: 'Dit is niet je huidige wachtwoord. Vul het opnieuw in.',
    invalidLink: 'Deze link werkt niet meer. Hij is al gebruikt of verlopen. Vraag een nieuwe aan.',
    emailInUse: 'Dit adres kan niet worden gebruikt. Kies een ander adres.',
    newEmailRejected: 'Dit adres is niet geaccepteerd. Controleer het of kies een ander adres.',
    newPasswordRejected: 'Dit wachtwoord is niet geaccepteerd. Kies een ander wachtwoord.',
    accountNotFound: 'Dat is niet gelukt. Controleer je gegevens.',
    sessionExpired:
      'Je bent niet meer ingelogd. Log opnieuw in en verstuur dit formulier nog een keer. Er is niets gewijzigd.',
    forbidden:
      'Dit kan niet met jouw account. Er is niets gewijzigd. Neem contact op met de klantenservice als je hulp nodig hebt.',
    tooManyAttempts:
      'Te veel pogingen. Wacht een paar minuten en probeer het dan opnieuw. Er is niets gewijzigd.',
    tooManyAttemptsRetryAfter: 'Te veel pogingen. Probeer het {when} opnieuw. Er is niets gewijzigd.',
    requestRejected: 'Je aanvraag is niet geaccepteerd. Controleer je gegevens. Er is niets gewijzigd.',
    offline:
      'Je lijkt offline te zijn. Er is niets verstuurd. Controleer je verbinding en probeer het opnieuw.',
    accessTokenUnavailable:
      'De winkel is op dit moment niet bereikbaar. Er is niets gewijzigd. Probeer het zo nog eens.',
    invalidConfiguration:
      'Deze pagina werkt niet goed. Er is niets verstuurd. Neem contact op met de klantenservice.',
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
    currentEmailSentence: 'Je logt nu in met {email}.',
    currentEmail: 'Huidig e-mailadres',
    password: 'Wachtwoord',
    newEmail: 'Nieuw e-mailadres',
    newEmailHint: 'We sturen een link naar dit adres. Je adres wordt gewijzigd zodra je de link opent.',
    syncContactEmail: 'Ook gebruiken als mijn contactadres (optioneel)',
    submit: 'E-mailadres wijzigen',
    pending: 'Bezig met versturen…',
    successTitle: 'Kijk in je nieuwe inbox',
    successText:
      'We hebben een link gestuurd naar {newEmail}. Open de link om de wijziging te bevestigen. Tot die tijd log je in met je huidige adres.',
    outcomeUnknown:
      'We hebben geen antwoord gekregen. Misschien is je aanvraag wel aangekomen. Kijk of je een e-mail hebt op het nieuwe adres voordat je het opnieuw probeert.',
  },
  confirmEmailChange: {
    title: 'Bevestig je nieuwe e-mailadres',
    description: 'Als je bevestigt, log je voortaan in met je nieuwe e-mailadres.',
    submit: 'E-mailadres bevestigen',
    pending: 'Bezig met bevestigen…',
    successTitle: 'Je e-mailadres is gewijzigd',
    successText: 'Log vanaf nu in met je nieuwe e-mailadres. Je wachtwoord blijft hetzelfde.',
    outcomeUnknown:
      'We hebben geen antwoord gekregen. Misschien is je nieuwe adres al bevestigd: probeer ermee in te loggen voordat je een nieuwe link aanvraagt.',
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
      'Als er een account bestaat met {email}, is er een link onderweg om een nieuw wachtwoord in te stellen.',
    outcomeUnknown:
      'We hebben geen antwoord gekregen. Misschien is er een e-mail onderweg: kijk in je inbox voordat je het opnieuw probeert.',
  },
  resetPassword: {
    requestRejected:
      'Je aanvraag is niet geaccepteerd. Kies een ander wachtwoord. Als dat niet helpt, werkt de link niet meer: vraag een nieuwe aan. Er is niets gewijzigd.',
    title: 'Nieuw wachtwoord instellen',
    newPassword: 'Nieuw wachtwoord',
    confirmPassword: 'Herhaal nieuw wachtwoord',
    submit: 'Wachtwoord instellen',
    pending: 'Bezig met opslaan…',
    successTitle: 'Je nieuwe wachtwoord is ingesteld',
    successText: 'Log in met je nieuwe wachtwoord.',
    outcomeUnknown:
      'We hebben geen antwoord gekregen. Misschien is je nieuwe wachtwoord al ingesteld: probeer ermee in te loggen voordat je een nieuwe link aanvraagt.',
  },
  changePassword: {
    wrongPasswordAfterUnknownOutcome:
      'Dit is niet je huidige wachtwoord. Misschien is het al gewijzigd: probeer het nieuwe.',
    title: 'Wachtwoord wijzigen',
    currentPassword: 'Huidig wachtwoord',
    newPassword: 'Nieuw wachtwoord',
    confirmPassword: 'Herhaal nieuw wachtwoord',
    submit: 'Wachtwoord wijzigen',
    pending: 'Bezig met opslaan…',
    successTitle: 'Je wachtwoord is gewijzigd',
    successText: 'Gebruik de volgende keer dat je inlogt je nieuwe wachtwoord.',
    outcomeUnknown:
      'We hebben geen antwoord gekregen. Misschien is je wachtwoord gewijzigd: probeer het nieuwe als je weer inlogt, en vraag een resetlink aan als geen van beide werkt.',
  },
}
