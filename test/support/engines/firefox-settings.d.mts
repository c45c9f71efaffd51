export declare const firefoxBridge: string;
export declare const firefoxPreferences: Readonly<Record<string, boolean | string>>;
