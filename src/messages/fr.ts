import type { Messages } from './Messages.js'

/** The words in French, with the formal address. */
export const fr: Messages = {
  locale: 'fr',
  common: {
    errorSummary: 'Vérifiez votre saisie',
    allRequired: 'Tous les champs sont obligatoires.',
    showPassword: 'Afficher le mot de passe',
    hidePassword: 'Masquer le mot de passe',
    passwordShown: 'Votre mot de passe est affiché.',
    passwordHidden: 'Votre mot de passe est masqué.',
    newPasswordHint: {
      one: 'Un caractère au minimum.',
      many: '{count} caractères au minimum. Quelques mots à la suite font un bon mot de passe.',
      other: '{count} caractères au minimum. Quelques mots à la suite font un bon mot de passe.',
    },
    signIn: 'Se connecter',
    requestPasswordReset: 'Demander un nouveau lien',
    changeEmail: 'Demander un nouveau lien',
    account: 'Retour à mon compte',
    noMail: 'Pas d’e-mail ? Regardez dans vos courriers indésirables, ou vérifiez l’adresse et réessayez.',
    startAgain: 'Utiliser une autre adresse',
    linkInvalidTitle: 'Ce lien ne fonctionne pas',
    linkInvalidText:
      'Il est incomplet, trop ancien ou déjà utilisé, ou cette page a été rechargée. Pour continuer, demandez un nouveau lien.',
  },
  validation: {
    emailMissing: 'Saisissez une adresse e-mail.',
    emailInvalid: 'Saisissez l’adresse e-mail en entier, par exemple nom@example.com.',
    emailUnchanged: 'Saisissez une autre adresse que celle que vous utilisez actuellement.',
    passwordMissing: 'Saisissez votre mot de passe actuel.',
    newPasswordMissing: 'Saisissez un nouveau mot de passe.',
    passwordTooShort: {
      one: 'Utilisez au moins un caractère.',
      many: 'Utilisez au moins {count} caractères.',
      other: 'Utilisez au moins {count} caractères.',
    },
    passwordUnchanged: 'Choisissez un mot de passe différent de l’actuel.',
    passwordForbidden:
      'Ce mot de passe est connu d’autres personnes ou facile à deviner. Choisissez-en un autre.',
    confirmPasswordMissing: 'Saisissez une seconde fois le nouveau mot de passe.',
    passwordMismatch: 'Les deux mots de passe sont différents. Saisissez à nouveau le nouveau mot de passe.',
  },
  errors: {
    wrongPassword: 'Ce n’est pas votre mot de passe actuel. Saisissez-le à nouveau.',
    linkInvalid:
      'Ce lien n’est plus valable. Il a déjà été utilisé ou il est trop ancien. Demandez-en un nouveau.',
    emailInUse: 'Cette adresse ne peut pas être utilisée. Choisissez-en une autre.',
    emailRefused: 'Cette adresse n’a pas été acceptée. Vérifiez-la ou choisissez-en une autre.',
    passwordRefused: 'Ce mot de passe n’a pas été accepté. Choisissez-en un autre.',
    accountNotFound: 'Cela n’a pas fonctionné. Vérifiez votre saisie.',
    sessionExpired:
      'Votre session a expiré. Connectez-vous à nouveau, puis renvoyez ce formulaire. Rien n’a été modifié.',
    forbidden:
      'Votre compte ne le permet pas. Contactez la boutique si vous avez besoin d’aide. Rien n’a été modifié.',
    tooManyAttempts: 'Trop de tentatives. Attendez quelques minutes, puis réessayez. Rien n’a été modifié.',
    tooManyAttemptsUntil: 'Trop de tentatives. Réessayez {when}. Rien n’a été modifié.',
    refused: 'Votre demande n’a pas été acceptée. Vérifiez votre saisie. Rien n’a été modifié.',
    offline:
      'Vous semblez être hors connexion. Rien n’a été envoyé. Vérifiez votre connexion, puis réessayez.',
    unavailable:
      'La boutique est injoignable pour le moment. Réessayez dans un instant. Rien n’a été modifié.',
    invalidConfiguration:
      'Cette page ne fonctionne pas correctement. Rien n’a été envoyé. Contactez la boutique.',
  },
  strength: {
    veryWeak: 'Très facile à deviner',
    weak: 'Facile à deviner',
    fair: 'Peut être renforcé',
    strong: 'Mot de passe fort',
    veryStrong: 'Mot de passe très fort',
  },
  changeEmail: {
    title: 'Modifier l’adresse e-mail',
    currentEmail: 'Vous vous connectez actuellement avec {email}.',
    email: 'Adresse e-mail actuelle',
    password: 'Mot de passe',
    newEmail: 'Nouvelle adresse e-mail',
    newEmailHint: 'Nous y envoyons un lien. Votre adresse change lorsque vous l’ouvrez.',
    syncContactEmail: 'L’utiliser aussi comme adresse de contact',
    submit: 'Modifier l’adresse e-mail',
    pending: 'Envoi…',
    successTitle: 'Consultez votre nouvelle boîte de réception',
    successText:
      'Nous avons envoyé un lien à {newEmail}. Ouvrez-le pour confirmer la modification. D’ici là, connectez-vous avec votre adresse actuelle.',
    outcomeUnknown:
      'Nous n’avons pas reçu de réponse. Votre demande est peut-être arrivée : regardez si un e-mail vous attend à la nouvelle adresse avant de réessayer.',
  },
  confirmEmailChange: {
    title: 'Confirmer votre nouvelle adresse e-mail',
    text: 'Appuyez sur le bouton pour vous connecter désormais avec votre nouvelle adresse e-mail.',
    submit: 'Confirmer l’adresse e-mail',
    pending: 'Confirmation…',
    successTitle: 'Votre adresse e-mail est modifiée',
    successText:
      'Connectez-vous désormais avec votre nouvelle adresse e-mail. Votre mot de passe reste le même.',
    outcomeUnknown:
      'Nous n’avons pas reçu de réponse. Votre nouvelle adresse est peut-être déjà confirmée : essayez de vous connecter avec elle avant de demander un nouveau lien.',
  },
  requestPasswordReset: {
    title: 'Mot de passe oublié ?',
    text: 'Saisissez votre adresse e-mail. Nous vous envoyons un lien pour choisir un nouveau mot de passe.',
    email: 'Adresse e-mail',
    submit: 'Envoyer le lien',
    pending: 'Envoi…',
    successTitle: 'Consultez votre boîte de réception',
    successText:
      'S’il existe un compte pour {email}, un lien pour choisir un nouveau mot de passe est en route.',
    outcomeUnknown:
      'Nous n’avons pas reçu de réponse. Un e-mail est peut-être en route : consultez votre boîte de réception avant de réessayer.',
  },
  resetPassword: {
    title: 'Choisir un nouveau mot de passe',
    newPassword: 'Nouveau mot de passe',
    confirmPassword: 'Confirmer le nouveau mot de passe',
    submit: 'Enregistrer le mot de passe',
    pending: 'Enregistrement…',
    successTitle: 'Votre mot de passe est enregistré',
    successText: 'Connectez-vous avec votre nouveau mot de passe.',
    outcomeUnknown:
      'Nous n’avons pas reçu de réponse. Votre nouveau mot de passe est peut-être déjà enregistré : essayez de vous connecter avec lui avant de demander un nouveau lien.',
  },
  changePassword: {
    title: 'Modifier le mot de passe',
    currentPassword: 'Mot de passe actuel',
    newPassword: 'Nouveau mot de passe',
    confirmPassword: 'Confirmer le nouveau mot de passe',
    submit: 'Modifier le mot de passe',
    pending: 'Enregistrement…',
    successTitle: 'Votre mot de passe est modifié',
    successText: 'Utilisez votre nouveau mot de passe à la prochaine connexion.',
    outcomeUnknown:
      'Nous n’avons pas reçu de réponse. Votre mot de passe a peut-être changé : essayez le nouveau à la prochaine connexion, et demandez un lien de réinitialisation si aucun des deux ne convient.',
  },
}
