import { install, vakbrug } from './bootstrap.mjs';

install({ forDevelopment: true });
vakbrug(['dev']);
