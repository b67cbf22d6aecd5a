import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { PdfAnswer, PdfJob, PdfRequest } from './pdf-message.ts';

// Run by Node itself, also beside a bundled server: relative imports of types only.

const root = String(workerData);
const workspace = join(root, 'documents');
const fonts = join(root, 'node_modules/@expo-google-fonts');
const compiler = NodeCompiler.create({
	workspace,
	fontArgs: [
		{
			fontPaths: [
				join(fonts, 'source-sans-3/400Regular'),
				join(fonts, 'source-sans-3/600SemiBold'),
				join(fonts, 'source-sans-3/700Bold'),
				join(fonts, 'bricolage-grotesque/700Bold')
			]
		}
	]
});

parentPort?.on('message', ({ id, request }: PdfJob) => {
	parentPort?.postMessage(answer(id, request));
});

function answer(id: number, request: PdfRequest): PdfAnswer {
	try {
		return { id, outcome: 'rendered', pdf: render(request) };
	} catch (error) {
		return { id, outcome: 'failed', message: String(error) };
	} finally {
		compiler.evictCache(5);
	}
}

function render({ template, data, locale, title }: PdfRequest): Uint8Array<ArrayBuffer> {
	const compiled = compiler.compile({
		mainFilePath: join(workspace, `${template}.typ`),
		inputs: { data: JSON.stringify(data), locale, title }
	});
	const document = compiled.result;
	if (document === null) {
		throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics));
	}
	try {
		return new Uint8Array(compiler.pdf(document, { pdfStandard: 'ua-1' }));
	} catch (error) {
		// A letter that no font has must not keep everyone else's papers from the printer: such a
		// document is tagged as well, but does not claim to meet PDF/UA.
		if (!String(error).includes('could not be displayed with font')) throw error;
		return new Uint8Array(compiler.pdf(document));
	}
}
