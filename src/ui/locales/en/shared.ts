/** What several parts say before a sign-in. */
export const shared = {
  /** So many, and more: `99+`. */
  moreThan: '{count}+',
  cancel: 'Cancel',
  tryAgain: 'Try again',
  bannerLoginAgain: 'Your session has expired. Log in again to continue; nothing is lost.',
} as const;
