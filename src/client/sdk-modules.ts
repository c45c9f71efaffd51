/** The SDK's files in the only order that works: plugins are webpack chunks of a core that must be there first. */
import { endCalm } from './calm-load.js';
import * as core from 'agora-chat/miniCore/miniCore';
import * as contact from 'agora-chat/contact/contact';
import * as presence from 'agora-chat/presence/presence';

export const sdkModules = endCalm({ core, contact, presence });
