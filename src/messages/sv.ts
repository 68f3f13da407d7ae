import type { Messages } from './Messages.js'

/** Messages in Swedish, with the informal address. */
export const sv: Messages = {
  locale: 'sv',
  common: {
    errorSummaryTitle: 'Kontrollera dina uppgifter',
    errorCount: { one: '{count} fält behöver rättas.', other: '{count} fält behöver rättas.' },
    allFieldsRequired: 'Alla fält är obligatoriska.',
    showPassword: 'Visa lösenord',
    hidePassword: 'Dölj lösenord',
    passwordShown: 'Ditt lösenord visas.',
    passwordHidden: 'Ditt lösenord är dolt.',
    newPasswordHint: {
      one: 'Minst ett tecken.',
      other: 'Minst {count} tecken. Använd gärna flera ord i rad.',
    },
    signIn: 'Logga in',
    requestPasswordReset: 'Begär en ny länk',
    changeEmail: 'Begär en ny länk',
    account: 'Tillbaka till ditt konto',
    emailNotReceived:
      'Har du inte fått något mejl? Titta i skräpposten, eller kontrollera adressen och försök igen.',
    tryAnotherEmail: 'Använd en annan adress',
    invalidLinkTitle: 'Länken fungerar inte',
    invalidLinkText:
      'Den är ofullständig, för gammal eller redan använd, eller så har sidan laddats om. Begär en ny länk för att fortsätta.',
  },
  validation: {
    emailMissing: 'Ange en e-postadress.',
    newEmailMissing: 'Ange din nya e-postadress.',
    emailInvalid: 'Ange en fullständig e-postadress, till exempel namn@example.com.',
    emailUnchanged: 'Ange en annan adress än den du använder nu.',
    currentPasswordMissing: 'Ange ditt nuvarande lösenord.',
    newPasswordMissing: 'Ange ett nytt lösenord.',
    passwordTooShort: {
      one: 'Använd minst ett tecken.',
      other: 'Använd minst {count} tecken.',
    },
    passwordUnchanged: 'Välj ett annat lösenord än ditt nuvarande.',
    passwordNotAllowed: 'Lösenordet är känt av andra eller lätt att gissa. Välj ett annat.',
    confirmPasswordMissing: 'Ange det nya lösenordet en gång till.',
    passwordMismatch: 'Lösenorden stämmer inte överens. Ange det nya lösenordet en gång till.',
  },
  errors: {
    wrongPassword: 'Det är inte ditt nuvarande lösenord. Ange det igen.',
    invalidLink: 'Länken fungerar inte längre. Den är redan använd eller för gammal. Begär en ny.',
    emailInUse: 'Den här adressen går inte att använda. Välj en annan.',
    newEmailRejected: 'Adressen godkändes inte. Kontrollera den eller välj en annan.',
    newPasswordRejected: 'Lösenordet godkändes inte. Välj ett annat.',
    accountNotFound: 'Det gick inte. Kontrollera dina uppgifter.',
    sessionExpired:
      'Du är inte längre inloggad. Logga in igen och skicka sedan formuläret på nytt. Ingenting har ändrats.',
    forbidden: 'Ditt konto tillåter inte detta. Ingenting har ändrats. Kontakta butiken om du behöver hjälp.',
    tooManyAttempts: 'För många försök. Vänta några minuter och försök sedan igen. Ingenting har ändrats.',
    tooManyAttemptsRetryAfter: 'För många försök. Försök igen {when}. Ingenting har ändrats.',
    requestRejected: 'Uppgifterna godkändes inte. Kontrollera vad du har angett. Ingenting har ändrats.',
    offline:
      'Du verkar vara offline. Ingenting har skickats. Kontrollera anslutningen och försök sedan igen.',
    accessTokenUnavailable:
      'Butiken går inte att nå just nu. Ingenting har ändrats. Försök igen om en stund.',
    invalidConfiguration: 'Sidan fungerar inte som den ska. Ingenting har skickats. Kontakta butiken.',
  },
  strength: {
    veryWeak: 'Mycket lätt att gissa',
    weak: 'Lätt att gissa',
    fair: 'Kan bli starkare',
    strong: 'Starkt lösenord',
    veryStrong: 'Mycket starkt lösenord',
  },
  changeEmail: {
    title: 'Ändra e-postadress',
    currentEmailSentence: 'Du loggar just nu in med {email}.',
    currentEmail: 'Nuvarande e-postadress',
    password: 'Lösenord',
    newEmail: 'Ny e-postadress',
    newEmailHint: 'Vi skickar en länk dit. Din adress ändras när du öppnar den.',
    syncContactEmail: 'Använd den även som min kontaktadress (valfritt)',
    submit: 'Ändra e-postadress',
    pending: 'Skickar…',
    successTitle: 'Kolla din nya inkorg',
    successText:
      'Vi har skickat en länk till {newEmail}. Öppna den för att bekräfta ändringen. Fram till dess loggar du in med din nuvarande adress.',
    outcomeUnknown:
      'Vi fick inget svar. Din begäran kan ha kommit fram. Titta efter ett mejl på den nya adressen innan du försöker igen.',
  },
  confirmEmailChange: {
    title: 'Bekräfta din nya e-postadress',
    description: 'Tryck på knappen för att börja logga in med din nya e-postadress.',
    submit: 'Bekräfta e-postadress',
    pending: 'Bekräftar…',
    successTitle: 'Din e-postadress är ändrad',
    successText: 'Från och med nu loggar du in med din nya e-postadress. Lösenordet är detsamma som förut.',
    outcomeUnknown:
      'Vi fick inget svar. Din nya adress kan redan vara bekräftad: prova att logga in med den innan du begär en ny länk.',
  },
  requestPasswordReset: {
    title: 'Glömt lösenordet?',
    description: 'Ange din e-postadress så skickar vi en länk där du kan välja ett nytt lösenord.',
    email: 'E-postadress',
    submit: 'Skicka länk',
    pending: 'Skickar…',
    successTitle: 'Kolla din inkorg',
    successText: 'Om det finns ett konto för {email} är en länk för att välja ett nytt lösenord på väg.',
    outcomeUnknown:
      'Vi fick inget svar. Ett mejl kan vara på väg: titta i din inkorg innan du försöker igen.',
  },
  resetPassword: {
    requestRejected:
      'Uppgifterna godkändes inte. Välj ett annat lösenord. Om det inte hjälper fungerar länken inte längre: begär en ny. Ingenting har ändrats.',
    title: 'Välj ett nytt lösenord',
    newPassword: 'Nytt lösenord',
    confirmPassword: 'Upprepa nytt lösenord',
    submit: 'Spara lösenord',
    pending: 'Sparar…',
    successTitle: 'Ditt nya lösenord är sparat',
    successText: 'Logga in med ditt nya lösenord.',
    outcomeUnknown:
      'Vi fick inget svar. Ditt nya lösenord kan redan gälla: prova att logga in med det innan du begär en ny länk.',
  },
  changePassword: {
    wrongPasswordAfterUnknownOutcome:
      'Det är inte ditt nuvarande lösenord. Det kan redan ha ändrats: prova det nya.',
    title: 'Ändra lösenord',
    currentPassword: 'Nuvarande lösenord',
    newPassword: 'Nytt lösenord',
    confirmPassword: 'Upprepa nytt lösenord',
    submit: 'Ändra lösenord',
    pending: 'Sparar…',
    successTitle: 'Ditt lösenord är ändrat',
    successText: 'Använd ditt nya lösenord nästa gång du loggar in.',
    outcomeUnknown:
      'Vi fick inget svar. Ditt lösenord kan ha ändrats: prova det nya nästa gång du loggar in, och begär en återställningslänk om inget av dem fungerar.',
  },
}
