import type { Browser } from 'playwright-core';

export declare function launchWebKit(env?: Readonly<Record<string, string>>): Promise<Browser>;
