/** Messages that are no texts: pictures, files, sound, places. */
export const content = {
  unsupportedKind: 'This message ({name}) cannot be shown here.',
  openLocation: 'Open in a map',
  writeTo: 'Write to {name}',
  /** `name`: of a picture, or of a file with its size: `notes.txt, 5 bytes`. */
  download: 'Download {name}',
  playVideo: 'Play video',
  playVoice: 'Play voice message',
  pauseVoice: 'Pause',
  /** `factor`: a number, `1.5`. */
  voiceSpeed: 'Speed {factor}',
  openImage: 'Open picture {name}',
  picture: 'Picture',
  /** `percent`: with its sign. */
  uploading: 'Uploading, {percent}',
  cancelUpload: 'Cancel upload',
} as const;
