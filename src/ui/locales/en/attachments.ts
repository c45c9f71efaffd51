/** Files that are attached to a message and not sent yet. */
export const attachments = {
  removeAttachment: 'Remove {name}',
  describePicture: 'Describe the picture (optional)',
  describePictureOf: 'Describe the picture {name} (optional)',
  /** `limit`: a size, `10 MB`. */
  fileTooLarge: '{name} is too large; the limit is {limit}.',
  fileEmpty: '{name} is empty.',
  fileIsFolder: '{name} is a folder. Attach the files in it instead.',
  fileUnreadable: '{name} cannot be read. It may be a folder, or it was moved.',
  /** `accept`: endings and types of files, as the page wrote them. */
  fileNotAccepted: '{name} cannot be attached here. Allowed: {accept}.',
  fileAttached: '{name} attached',
  filesAttached: { one: '{count} file attached', other: '{count} files attached' },
  attachmentRemoved: '{name} removed',
} as const;
