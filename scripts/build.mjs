import { build, install } from './bootstrap.mjs';

install({ forDevelopment: false });
build();
