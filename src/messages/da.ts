import type { Messages } from './Messages.js'

/** Messages in Danish, with the informal address. */
export const da: Messages = {
  locale: 'da',
  common: {
    errorSummaryTitle: 'Tjek dine oplysninger',
    errorCount: { one: 'Tjek 1 felt.', other: 'Tjek {count} felter.' },
    showPassword: 'Vis adgangskode: {label}',
    hidePassword: 'Skjul adgangskode: {label}',
    passwordShown: 'Din adgangskode vises.',
    passwordHidden: 'Din adgangskode er skjult.',
    newPasswordHint: { one: 'Mindst ét tegn', other: 'Mindst {count} tegn' },
    signIn: 'Log ind',
    requestPasswordReset: 'Bed om et nyt link',
    changeEmail: 'Bed om et nyt link',
    account: 'Tilbage til din konto',
    forgotPassword: 'Glemt adgangskode?',
    backToSignIn: 'Tilbage til login',
    emailNotReceived: 'Har du ikke fået en mail? Kig i spammappen, og tjek, at adressen er rigtig.',
    tryAnotherEmail: 'Brug en anden e-mailadresse',
    invalidLinkTitle: 'Linket virker ikke',
    invalidLinkText:
      'Det er måske ufuldstændigt, udløbet eller allerede brugt. Åbn det igen fra mailen, eller bed om et nyt.',
  },
  validation: {
    emailMissing: 'Indtast din e-mailadresse.',
    newEmailMissing: 'Indtast din nye e-mailadresse.',
    emailInvalid: 'Indtast hele e-mailadressen, for eksempel navn@example.com.',
    emailUnchanged: 'Det er allerede din e-mailadresse.',
    currentPasswordMissing: 'Indtast din nuværende adgangskode.',
    newPasswordMissing: 'Indtast en ny adgangskode.',
    passwordTooShort: { one: 'Brug mindst ét tegn.', other: 'Brug mindst {count} tegn.' },
    passwordUnchanged: 'Vælg en anden adgangskode end din nuværende.',
    passwordNotAllowed: 'Adgangskoden er for almindelig eller kendt fra et datalæk. Vælg en anden.',
    confirmPasswordMissing: 'Gentag din nye adgangskode.',
    passwordMismatch: 'Adgangskoderne er ikke ens.',
  },
  errors: {
    wrongPassword: 'Din nuværende adgangskode er ikke korrekt. Prøv igen.',
    invalidLink: 'Linket er udløbet. Et link virker kun én gang og i en begrænset periode. Bed om et nyt.',
    emailInUse: 'Denne e-mailadresse kan ikke bruges. Indtast en anden.',
    newEmailRejected: 'E-mailadressen blev ikke godkendt. Tjek den, eller indtast en anden.',
    newPasswordRejected: 'Adgangskoden blev ikke godkendt. Vælg en anden.',
    accountNotFound: 'Det lykkedes ikke. Tjek dine oplysninger.',
    sessionExpired: 'Du er blevet logget ud. Log ind, og prøv så igen. Der er ikke ændret noget.',
    forbidden:
      'Det kan ikke lade sig gøre med din konto. Der er ikke ændret noget. Kontakt kundeservice, hvis du har brug for hjælp.',
    tooManyAttempts: 'For mange forsøg. Vent et par minutter, og prøv så igen.',
    tooManyAttemptsRetryAfter: 'For mange forsøg. Prøv igen {when}.',
    requestRejected: 'Oplysningerne blev ikke godkendt. Tjek det, du har indtastet, og prøv igen.',
    offline: 'Det ser ud til, at du er offline. Tjek din forbindelse, og prøv så igen.',
    accessTokenUnavailable: 'Det kan ikke lade sig gøre lige nu. Prøv igen om lidt.',
    invalidConfiguration:
      'Siden virker ikke, som den skal. Kontakt kundeservice, hvis du har brug for hjælp.',
  },
  strength: {
    veryWeak: 'Meget let at gætte',
    weak: 'Let at gætte',
    fair: 'Kunne være stærkere',
    strong: 'Stærk adgangskode',
    veryStrong: 'Meget stærk adgangskode',
  },
  changeEmail: {
    title: 'Skift e-mailadresse',
    currentEmailSentence: 'Du logger ind med {email}.',
    currentEmail: 'Nuværende e-mailadresse',
    password: 'Bekræft med din adgangskode',
    newEmail: 'Ny e-mailadresse',
    newEmailHint: 'Vi sender et link til denne adresse, så du kan bekræfte ændringen.',
    syncContactEmail: 'Brug den også til at kontakte mig',
    submit: 'Skift e-mailadresse',
    pending: 'Sender…',
    successTitle: 'Tjek din indbakke',
    successText:
      'Vi har sendt et link til {newEmail}. Åbn det for at bekræfte ændringen. Indtil da logger du fortsat ind med din nuværende e-mailadresse.',
    outcomeUnknown:
      'Vi ved ikke, om din anmodning er nået frem. Se efter en mail på den nye adresse, før du prøver igen.',
  },
  confirmEmailChange: {
    title: 'Bekræft din nye e-mailadresse',
    description: 'Når du har bekræftet, logger du ind med din nye e-mailadresse.',
    submit: 'Bekræft e-mailadresse',
    pending: 'Bekræfter…',
    successTitle: 'Din e-mailadresse er ændret',
    successText: 'Fra nu af logger du ind med din nye e-mailadresse. Din adgangskode er den samme som før.',
    outcomeUnknown:
      'Vi ved ikke, om det lykkedes. Prøv at logge ind med din nye e-mailadresse. Hvis det ikke virker, så brug den gamle, eller bed om et nyt link.',
  },
  requestPasswordReset: {
    title: 'Glemt adgangskode?',
    description: 'Indtast din e-mailadresse, så sender vi et link, hvor du kan vælge en ny adgangskode.',
    email: 'E-mailadresse',
    submit: 'Send mig et link',
    pending: 'Sender…',
    successTitle: 'Tjek din indbakke',
    successText:
      'Hvis der findes en konto med {email}, får du en mail med et link, hvor du kan vælge en ny adgangskode.',
    outcomeUnknown: 'Vi ved ikke, om din anmodning er nået frem. Tjek din indbakke, før du prøver igen.',
  },
  resetPassword: {
    requestRejected:
      'Det blev ikke godkendt. Vælg en anden adgangskode. Hvis det ikke hjælper, så bed om et nyt link.',
    title: 'Vælg en ny adgangskode',
    newPassword: 'Ny adgangskode',
    confirmPassword: 'Gentag ny adgangskode',
    submit: 'Gem adgangskode',
    pending: 'Gemmer…',
    successTitle: 'Din nye adgangskode er gemt',
    successText: 'Log ind med din nye adgangskode.',
    outcomeUnknown:
      'Vi ved ikke, om din adgangskode er ændret. Prøv at logge ind med den nye. Hvis det ikke virker, så bed om et nyt link.',
  },
  changePassword: {
    wrongPasswordAfterUnknownOutcome:
      'Din nuværende adgangskode er ikke korrekt. Den er måske allerede ændret: Prøv den nye.',
    title: 'Skift adgangskode',
    currentPassword: 'Nuværende adgangskode',
    newPassword: 'Ny adgangskode',
    confirmPassword: 'Gentag ny adgangskode',
    submit: 'Skift adgangskode',
    pending: 'Gemmer…',
    successTitle: 'Din adgangskode er ændret',
    successText: 'Brug din nye adgangskode, næste gang du logger ind.',
    outcomeUnknown:
      'Vi ved ikke, om din adgangskode er ændret. Prøv at logge ind med den nye. Hvis det ikke virker, så brug den gamle, eller nulstil den.',
  },
}
