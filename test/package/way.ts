/** A way in which a site gets the elements: a folder of files, what it installs beside our tarball, how it is built. */

export interface Host {
  /** Attributes that name the app and lead to the stand-in: what stands for `app-key` in a recipe. */
  readonly server: string;
  /** Attribute that names a token server with passwords. */
  readonly tokenServer: string;
  /** Origin of another server with the same files, which lets every page read them. */
  readonly elsewhere: string;
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
  /** Command that serves the site and prints its address, where files alone do not make it. */
  readonly server?: string;
  /** Path of the page. Default: `/`. */
  readonly path?: string;
  /** Nothing but built: there is no page. */
  readonly isBuiltOnly?: boolean;
  /** Opened from the disk, without a server. */
  readonly isOnDisk?: boolean;
  /**
   * Whether the page is that of a recipe: signed in by the site's token endpoint, writes to bob and calls him Robert,
   * and prints each message that it hears of.
   */
  readonly isRecipe?: boolean;
  /** A change of the source while somebody has the page open, which shows the text `Changed`: the page's chat goes on. */
  readonly edit?: { readonly file: string; readonly before: string; readonly insert: string };
  /** Console lines that are not ours. */
  readonly allow?: readonly RegExp[];
}

/** What a connection wraps on a page with passwords. */
const inside = '<agora-login></agora-login><agora-peer-chat></agora-peer-chat>';

/** @param head what brings the elements. */
export const page = ({ server, tokenServer }: Host, head: string): string => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>A site</title><link rel="icon" href="data:,">${head}</head>
  <body><agora-connection ${server} ${tokenServer}>${inside}</agora-connection></body>
</html>
`;

/** A page of an application that draws itself. */
export const shell = (head: string, body = '<div id="app"></div>'): string => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>A site</title><link rel="icon" href="data:,"></head>
  <body>${body}${head}</body>
</html>
`;

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
