/** The REST services, one module each. A new one is added here, and hooks itself into the hub where it needs to. */
import type { Hono } from 'hono';
import type { Hub } from '../hub.ts';
import { services } from '../services/index.ts';
import { userRoutes, type UserRouteParts } from './users.ts';

export const restServices = (hub: Hub, parts: UserRouteParts): Hono[] => [
  userRoutes(hub, parts),
  services(hub, hub.settings.services),
];
