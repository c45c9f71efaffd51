/** A way in which a site gets the elements: a folder of files, what it installs beside our tarball, how it is built. */

export interface Host {
  /** Attributes of `<agora-connection>` that lead to the stand-in. */
  readonly attributes: string;
}

export interface Way {
  readonly name: string;
  /** What the site installs beside the package, as npm takes it. */
  readonly packages?: readonly string[];
  /** Contents by path. */
  readonly files: (host: Host) => Readonly<Record<string, string>>;
  /** Builds the site, with what is installed at hand. */
  readonly commands?: readonly string[];
  /** Folder with the finished pages, below that of the site. */
  readonly served?: string;
  /** Nothing but compiled: there is no page. */
  readonly isCompiledOnly?: boolean;
  /** Opened from the disk, without a server. */
  readonly isOnDisk?: boolean;
  /**
   * Whether the page takes events and properties by the framework's own means: it writes statuses that it hears into
   * `#heard`, and calls bob Robert.
   */
  readonly isFramework?: boolean;
  /** Console lines that are not ours. */
  readonly allow?: readonly RegExp[];
}

/** What a connection wraps, on every page. */
export const inside = '<agora-login></agora-login><agora-peer-chat></agora-peer-chat>';

/** For those who hand over functions and objects. */
export const profiles = "{ bob: { name: 'Robert' } }";

/** @param head what brings the elements. */
export const page = ({ attributes }: Host, head: string, body = inside): string => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>A site</title>${head}</head>
  <body><agora-connection ${attributes}>${body}</agora-connection></body>
</html>
`;

/** A page of an application that draws itself. */
export const shell = (head: string, body = '<div id="app"></div>'): string => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>A site</title></head>
  <body>${body}${head}</body>
</html>
`;

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
