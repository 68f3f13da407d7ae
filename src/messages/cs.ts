import type { Messages } from './Messages.js'

/** Messages in Czech, with the formal address. */
export const cs: Messages = {
  locale: 'cs',
  common: {
    errorSummaryTitle: 'Zkontrolujte prosím zadané údaje',
    showPassword: 'Zobrazit heslo: {label}',
    hidePassword: 'Skrýt heslo: {label}',
    passwordShown: 'Heslo je zobrazené.',
    passwordHidden: 'Heslo je skryté.',
    newPasswordHint: {
      one: 'Alespoň jeden znak',
      few: 'Alespoň {count} znaky',
      many: 'Alespoň {count} znaku',
      other: 'Alespoň {count} znaků',
    },
    signIn: 'Přihlásit se',
    requestPasswordReset: 'Požádat o nový odkaz',
    changeEmail: 'Požádat o nový odkaz',
    account: 'Zpět do účtu',
    emailNotReceived: 'E-mail nedorazil? Podívejte se do spamu a zkontrolujte, jestli je adresa správná.',
    tryAnotherEmail: 'Použít jinou e-mailovou adresu',
    invalidLinkTitle: 'Tento odkaz nefunguje',
    invalidLinkText:
      'Možná je neúplný, vypršel nebo už byl použit. Otevřete ho znovu z e-mailu, nebo požádejte o nový.',
  },
  validation: {
    emailMissing: 'Zadejte svou e-mailovou adresu.',
    newEmailMissing: 'Zadejte novou e-mailovou adresu.',
    emailInvalid: 'Zadejte celou e-mailovou adresu, například jmeno@example.com.',
    emailUnchanged: 'To už je vaše e-mailová adresa.',
    currentPasswordMissing: 'Zadejte své současné heslo.',
    newPasswordMissing: 'Zadejte nové heslo.',
    passwordTooShort: {
      one: 'Použijte alespoň jeden znak.',
      few: 'Použijte alespoň {count} znaky.',
      many: 'Použijte alespoň {count} znaku.',
      other: 'Použijte alespoň {count} znaků.',
    },
    passwordUnchanged: 'Zvolte jiné heslo, než je to současné.',
    passwordNotAllowed: 'Toto heslo je příliš běžné nebo se objevilo v úniku dat. Zvolte jiné.',
    confirmPasswordMissing: 'Zadejte nové heslo znovu.',
    passwordMismatch: 'Hesla se neshodují.',
  },
  errors: {
    wrongPassword: 'Současné heslo není správné. Zkuste to znovu.',
    invalidLink:
      'Platnost odkazu vypršela. Každý odkaz funguje jen jednou a po omezenou dobu. Požádejte o nový.',
    emailInUse: 'Tuto e-mailovou adresu nelze použít. Zadejte jinou.',
    newEmailRejected: 'Tuto e-mailovou adresu nemůžeme přijmout. Zkontrolujte ji, nebo zadejte jinou.',
    newPasswordRejected: 'Toto heslo nemůžeme přijmout. Zvolte jiné.',
    accountNotFound: 'Nepodařilo se to. Zkontrolujte zadané údaje.',
    sessionExpired: 'Vaše přihlášení vypršelo. Přihlaste se a zkuste to znovu. Nic se nezměnilo.',
    forbidden:
      'S vaším účtem to není možné. Nic se nezměnilo. Pokud potřebujete pomoc, obraťte se na zákaznickou podporu.',
    tooManyAttempts: 'Příliš mnoho pokusů. Počkejte několik minut a zkuste to znovu.',
    tooManyAttemptsRetryAfter: 'Příliš mnoho pokusů. Zkuste to znovu {when}.',
    requestRejected: 'Požadavek nebyl přijat. Zkontrolujte zadané údaje a zkuste to znovu.',
    offline: 'Zdá se, že jste offline. Zkontrolujte připojení a zkuste to znovu.',
    accessTokenUnavailable: 'Teď to bohužel nejde. Zkuste to za chvíli znovu.',
    invalidConfiguration:
      'Tato stránka nefunguje správně. Pokud potřebujete pomoc, obraťte se na zákaznickou podporu.',
  },
  strength: {
    veryWeak: 'Velmi slabé heslo',
    weak: 'Slabé heslo',
    fair: 'Středně silné heslo',
    strong: 'Silné heslo',
    veryStrong: 'Velmi silné heslo',
  },
  changeEmail: {
    title: 'Změna e-mailové adresy',
    currentEmailSentence: 'Přihlašujete se pomocí adresy {email}.',
    currentEmail: 'Současná e-mailová adresa',
    password: 'Potvrďte svým heslem',
    newEmail: 'Nová e-mailová adresa',
    newEmailHint: 'Pošleme na ni odkaz, kterým změnu potvrdíte.',
    syncContactEmail: 'Použít také jako kontaktní e-mail',
    submit: 'Změnit e-mailovou adresu',
    pending: 'Odesílání…',
    successTitle: 'Podívejte se do e-mailu',
    successText:
      'Na adresu {newEmail} jsme poslali odkaz. Otevřete ho a změnu potvrďte. Do té doby se přihlašujte pomocí současné e-mailové adresy.',
    outcomeUnknown:
      'Nevíme, jestli váš požadavek dorazil. Než to zkusíte znovu, podívejte se, jestli na novou adresu nepřišel e-mail.',
  },
  confirmEmailChange: {
    title: 'Potvrďte novou e-mailovou adresu',
    description: 'Po potvrzení se budete přihlašovat pomocí nové e-mailové adresy.',
    submit: 'Potvrdit e-mailovou adresu',
    pending: 'Potvrzování…',
    successTitle: 'E-mailová adresa byla změněna',
    successText: 'Od této chvíle se přihlašujte pomocí nové e-mailové adresy. Heslo zůstává stejné.',
    outcomeUnknown:
      'Nevíme, jestli se to povedlo. Zkuste se přihlásit pomocí nové e-mailové adresy. Pokud to nepůjde, použijte původní, nebo požádejte o nový odkaz.',
  },
  requestPasswordReset: {
    title: 'Zapomenuté heslo',
    description: 'Zadejte svou e-mailovou adresu. Pošleme vám odkaz, pomocí kterého si nastavíte nové heslo.',
    email: 'E-mailová adresa',
    submit: 'Poslat odkaz',
    pending: 'Odesílání…',
    successTitle: 'Podívejte se do e-mailu',
    successText:
      'Pokud existuje účet s adresou {email}, přijde vám e-mail s odkazem pro nastavení nového hesla.',
    outcomeUnknown: 'Nevíme, jestli váš požadavek dorazil. Než to zkusíte znovu, podívejte se do e-mailu.',
  },
  resetPassword: {
    requestRejected: 'Požadavek nebyl přijat. Zvolte jiné heslo. Pokud to nepomůže, požádejte o nový odkaz.',
    title: 'Nastavení nového hesla',
    newPassword: 'Nové heslo',
    confirmPassword: 'Nové heslo znovu',
    submit: 'Nastavit heslo',
    pending: 'Ukládání…',
    successTitle: 'Nové heslo bylo nastaveno',
    successText: 'Přihlaste se novým heslem.',
    outcomeUnknown:
      'Nevíme, jestli bylo heslo změněno. Zkuste se přihlásit novým heslem. Pokud to nepůjde, požádejte o nový odkaz.',
  },
  changePassword: {
    wrongPasswordAfterUnknownOutcome: 'Současné heslo není správné. Možná už bylo změněno: zkuste nové.',
    title: 'Změna hesla',
    currentPassword: 'Současné heslo',
    newPassword: 'Nové heslo',
    confirmPassword: 'Nové heslo znovu',
    submit: 'Změnit heslo',
    pending: 'Ukládání…',
    successTitle: 'Heslo bylo změněno',
    successText: 'Při příštím přihlášení použijte nové heslo.',
    outcomeUnknown:
      'Nevíme, jestli bylo heslo změněno. Zkuste se přihlásit novým heslem. Pokud to nepůjde, použijte původní, nebo heslo obnovte.',
  },
}
