/** How the texts of `messages/` become code, for the build of the website and for `compile-texts.mjs`. */
export const texts = {
	project: './project.inlang',
	outdir: './generated/messages',
	/** @type {['cookie', 'baseLocale']} */
	strategy: ['cookie', 'baseLocale'],
	cookieName: 'taal',
	outputStructure: /** @type {const} */ ('message-modules'),
	emitTsDeclarations: true
};
