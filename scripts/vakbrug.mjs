#!/usr/bin/env node
import { build, compileTexts, install, vakbrug } from './bootstrap.mjs';

const args = process.argv.slice(2);
/** These start no website, so they do not wait for one to be built. */
const needTextsOnly = ['rotate', 'seat', 'match', 'help'];

install({ forDevelopment: false });
// Every command speaks with the texts; building the website compiles them too.
if (needTextsOnly.includes(args[0] ?? 'help')) compileTexts();
else build();
vakbrug(args);
