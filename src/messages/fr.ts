import type { Messages } from './Messages.js'

/** Messages in French, with the formal address. */
export const fr: Messages = {
  locale: 'fr',
  common: {
    errorSummaryTitle: 'Veuillez vérifier votre saisie',
    errorCount: { one: '{count} champ est à vérifier.', other: '{count} champs sont à vérifier.' },
    allFieldsRequired: 'Tous les champs sont obligatoires.',
    showPassword: 'Afficher le mot de passe',
    hidePassword: 'Masquer le mot de passe',
    passwordShown: 'Votre mot de passe est affiché.',
    passwordHidden: 'Votre mot de passe est masqué.',
    newPasswordHint: {
      one: 'Au moins un caractère.',
      many: 'Au moins {count} caractères. L’idéal : plusieurs mots à la suite.',
      other: 'Au moins {count} caractères. L’idéal : plusieurs mots à la suite.',
    },
    signIn: 'Se connecter',
    requestPasswordReset: 'Demander un nouveau lien',
    changeEmail: 'Demander un nouveau lien',
    account: 'Retour à votre compte',
    emailNotReceived: 'Pas d’e-mail ? Regardez dans vos spams, ou vérifiez l’adresse et réessayez.',
    tryAnotherEmail: 'Utiliser une autre adresse',
    invalidLinkTitle: 'Ce lien ne fonctionne pas',
    invalidLinkText:
      'Il est incomplet, expiré ou déjà utilisé, ou cette page a été rechargée. Pour continuer, demandez un nouveau lien.',
  },
  validation: {
    emailMissing: 'Saisissez une adresse e-mail.',
    newEmailMissing: 'Saisissez votre nouvelle adresse e-mail.',
    emailInvalid: 'Saisissez une adresse e-mail complète, par exemple nom@example.com.',
    emailUnchanged: 'Saisissez une adresse différente de votre adresse actuelle.',
    currentPasswordMissing: 'Saisissez votre mot de passe actuel.',
    newPasswordMissing: 'Saisissez un nouveau mot de passe.',
    passwordTooShort: {
      one: 'Utilisez au moins un caractère.',
      many: 'Utilisez au moins {count} caractères.',
      other: 'Utilisez au moins {count} caractères.',
    },
    passwordUnchanged: 'Choisissez un mot de passe différent de votre mot de passe actuel.',
    passwordNotAllowed:
      'Ce mot de passe est connu d’autres personnes ou facile à deviner. Choisissez-en un autre.',
    confirmPasswordMissing: 'Saisissez le nouveau mot de passe une seconde fois.',
    passwordMismatch:
      'Les deux mots de passe ne correspondent pas. Saisissez à nouveau le nouveau mot de passe.',
  },
  errors: {
    wrongPassword: 'Ce n’est pas votre mot de passe actuel. Saisissez-le à nouveau.',
    invalidLink: 'Ce lien n’est plus valable. Il a déjà été utilisé ou il a expiré. Demandez-en un nouveau.',
    emailInUse: 'Cette adresse ne peut pas être utilisée. Choisissez-en une autre.',
    newEmailRejected: 'Cette adresse n’a pas été acceptée. Vérifiez-la ou choisissez-en une autre.',
    newPasswordRejected: 'Ce mot de passe n’a pas été accepté. Choisissez-en un autre.',
    accountNotFound: 'Cela n’a pas fonctionné. Vérifiez votre saisie.',
    sessionExpired:
      'Votre session a expiré. Reconnectez-vous, puis envoyez à nouveau ce formulaire. Rien n’a été modifié.',
    forbidden:
      'Votre compte ne permet pas cette action. Rien n’a été modifié. Si vous avez besoin d’aide, contactez le service client.',
    tooManyAttempts: 'Trop de tentatives. Patientez quelques minutes, puis réessayez. Rien n’a été modifié.',
    tooManyAttemptsRetryAfter: 'Trop de tentatives. Réessayez {when}. Rien n’a été modifié.',
    requestRejected: 'Votre demande n’a pas été acceptée. Vérifiez votre saisie. Rien n’a été modifié.',
    offline: 'Vous semblez être hors ligne. Rien n’a été envoyé. Vérifiez votre connexion, puis réessayez.',
    accessTokenUnavailable:
      'La boutique est momentanément indisponible. Rien n’a été modifié. Réessayez dans un instant.',
    invalidConfiguration:
      'Cette page ne fonctionne pas correctement. Rien n’a été envoyé. Contactez le service client.',
  },
  strength: {
    veryWeak: 'Très facile à deviner',
    weak: 'Facile à deviner',
    fair: 'Pourrait être plus fort',
    strong: 'Mot de passe fort',
    veryStrong: 'Mot de passe très fort',
  },
  changeEmail: {
    title: 'Modifier l’adresse e-mail',
    currentEmailSentence: 'Vous vous connectez actuellement avec {email}.',
    currentEmail: 'Adresse e-mail actuelle',
    password: 'Mot de passe',
    newEmail: 'Nouvelle adresse e-mail',
    newEmailHint: 'Nous y enverrons un lien. Votre adresse changera lorsque vous l’ouvrirez.',
    syncContactEmail: 'L’utiliser aussi comme adresse de contact (facultatif)',
    submit: 'Modifier l’adresse e-mail',
    pending: 'Envoi…',
    successTitle: 'Consultez votre nouvelle boîte mail',
    successText:
      'Nous avons envoyé un lien à {newEmail}. Ouvrez-le pour confirmer la modification. D’ici là, connectez-vous avec votre adresse actuelle.',
    outcomeUnknown:
      'Nous n’avons pas reçu de réponse. Votre demande nous est peut-être parvenue. Regardez si vous avez reçu un e-mail à la nouvelle adresse avant de réessayer.',
  },
  confirmEmailChange: {
    title: 'Confirmez votre nouvelle adresse e-mail',
    description:
      'En confirmant, vous utiliserez désormais votre nouvelle adresse e-mail pour vous connecter.',
    submit: 'Confirmer l’adresse e-mail',
    pending: 'Confirmation…',
    successTitle: 'Votre adresse e-mail a été modifiée',
    successText:
      'Connectez-vous désormais avec votre nouvelle adresse e-mail. Votre mot de passe reste le même.',
    outcomeUnknown:
      'Nous n’avons pas reçu de réponse. Votre nouvelle adresse est peut-être déjà confirmée : essayez de l’utiliser pour vous connecter avant de demander un nouveau lien.',
  },
  requestPasswordReset: {
    title: 'Mot de passe oublié ?',
    description:
      'Saisissez votre adresse e-mail. Nous vous enverrons un lien pour choisir un nouveau mot de passe.',
    email: 'Adresse e-mail',
    submit: 'Envoyer le lien',
    pending: 'Envoi…',
    successTitle: 'Consultez votre boîte mail',
    successText:
      'Si un compte est associé à {email}, vous recevrez bientôt un lien pour choisir un nouveau mot de passe.',
    outcomeUnknown:
      'Nous n’avons pas reçu de réponse. Un e-mail est peut-être en route : consultez votre boîte mail avant de réessayer.',
  },
  resetPassword: {
    requestRejected:
      'Votre demande n’a pas été acceptée. Choisissez un autre mot de passe. Si cela ne suffit pas, le lien n’est plus valable : demandez-en un nouveau. Rien n’a été modifié.',
    title: 'Choisir un nouveau mot de passe',
    newPassword: 'Nouveau mot de passe',
    confirmPassword: 'Confirmer le nouveau mot de passe',
    submit: 'Enregistrer le mot de passe',
    pending: 'Enregistrement…',
    successTitle: 'Votre nouveau mot de passe est enregistré',
    successText: 'Connectez-vous avec votre nouveau mot de passe.',
    outcomeUnknown:
      'Nous n’avons pas reçu de réponse. Votre nouveau mot de passe est peut-être déjà enregistré : essayez de l’utiliser pour vous connecter avant de demander un nouveau lien.',
  },
  changePassword: {
    wrongPasswordAfterUnknownOutcome:
      'Ce n’est pas votre mot de passe actuel. Il a peut-être déjà été modifié : essayez le nouveau.',
    title: 'Modifier le mot de passe',
    currentPassword: 'Mot de passe actuel',
    newPassword: 'Nouveau mot de passe',
    confirmPassword: 'Confirmer le nouveau mot de passe',
    submit: 'Modifier le mot de passe',
    pending: 'Enregistrement…',
    successTitle: 'Votre mot de passe a été modifié',
    successText: 'Utilisez votre nouveau mot de passe lors de votre prochaine connexion.',
    outcomeUnknown:
      'Nous n’avons pas reçu de réponse. Votre mot de passe a peut-être été modifié : essayez le nouveau lors de votre prochaine connexion et, si ni l’un ni l’autre ne fonctionne, demandez un lien de réinitialisation.',
  },
}
