/** The REST services, one module each. A new one is added here, and attaches its own hooks to the hub. */
import type { Hono } from 'hono';
import type { Hub } from '../hub.ts';
import { services } from '../services/index.ts';
import { conversationRoutes } from './conversations.ts';
import { historyRoutes } from './history.ts';
import { importRoutes } from './import.ts';
import { metadataRoutes } from './metadata.ts';
import { userRoutes, type UserRouteParts } from './users.ts';

export const restServices = (hub: Hub, parts: UserRouteParts): Hono[] => [
  services(hub, hub.settings.services),
  userRoutes(hub, parts),
  historyRoutes(hub),
  importRoutes(hub),
  conversationRoutes(hub),
  metadataRoutes(hub),
];
