#!/usr/bin/env node
import { build, install, vakbrug } from './bootstrap.mjs';

install({ forDevelopment: false });
// Also compiles the texts that every command speaks with.
build();
vakbrug(process.argv.slice(2));
