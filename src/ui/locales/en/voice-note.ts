/** Recording a voice message. */
export const voiceNote = {
  stopRecording: 'Stop and send',
  cancelRecording: 'Discard recording',
  /** `time`: minutes and seconds, `1:36`. */
  recording: 'Recording, {time}',
  microphoneRefused: 'The microphone cannot be used. Allow it for this page and try again.',
  recordingFailed: 'This browser could not record. Nothing was sent. Try again, or attach an audio file.',
  recordingStarted: 'Recording started',
  recordingEnds: { one: 'The recording ends in {count} second.', other: 'The recording ends in {count} seconds.' },
  recordingEnded: 'The recording has reached its maximum length. Send it or discard it.',
  recordingDiscarded: 'Recording discarded',
} as const;
