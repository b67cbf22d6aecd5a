import { build, install, vakbrug } from './bootstrap.mjs';

install({ forDevelopment: false });
build();
vakbrug(['serve', ...process.argv.slice(2)]);
