import { createHmac, timingSafeEqual } from 'node:crypto';
import * as v from 'valibot';
import type { RotationPlan, RotationRequest } from '#domain/rotation/plan-rotation.ts';
import { asJson, StoredPlan } from './stored-plan.ts';

/**
 * A plan on its way along the browser, with a proof that it came from our planner for this request:
 * its bounds cannot be recomputed from the seats alone.
 */
export function sealPlan(secret: string, request: RotationRequest, plan: RotationPlan): string {
	const text = Buffer.from(asJson(plan)).toString('base64url');
	return `${text}.${proof(secret, request, text).toString('base64url')}`;
}

/** @returns nothing when it is not ours, or was made for other people, tables or rounds */
export function openPlan(
	secret: string,
	request: RotationRequest,
	sealed: string
): RotationPlan | undefined {
	const [text = '', given = ''] = sealed.split('.');
	const expected = proof(secret, request, text);
	const found = Buffer.from(given, 'base64url');
	if (found.length !== expected.length || !timingSafeEqual(found, expected)) return undefined;
	return v.parse(StoredPlan, JSON.parse(Buffer.from(text, 'base64url').toString()));
}

function proof(secret: string, request: RotationRequest, text: string): Buffer {
	return createHmac('sha256', secret)
		.update('rotation plan\0')
		.update(asJson(request))
		.update('\0')
		.update(text)
		.digest();
}
