import { compile } from '@inlang/paraglide-js';
import { texts } from './texts.mjs';

await compile(texts);
