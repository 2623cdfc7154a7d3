/** `<stream>.jsonl`: the name alone decides the file, so nothing in it may lead out of the folder. */
const streamName = /^[a-z0-9-]{1,100}$/;
const extension = '.jsonl';

/** Throws RangeError for anything but 1 to 100 lower-case ASCII letters, digits and hyphens. */
export const checkStreamName = (stream: string): void => {
  if (!streamName.test(stream)) throw new RangeError(`not a stream name: ${JSON.stringify(stream.slice(0, 120))}`);
};

export const fileNameOf = (stream: string): string => `${stream}${extension}`;

/** The stream that a file holds; undefined for a file that is none of ours. */
export const streamOf = (fileName: string): string | undefined => {
  const stream = fileName.endsWith(extension) ? fileName.slice(0, -extension.length) : '';
  return streamName.test(stream) ? stream : undefined;
};
