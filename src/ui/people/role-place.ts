import type { Side } from '#domain/playbook/vocabulary.ts';
/** One role that the playbook asks for, with who took it. */
export interface RolePlace {
	readonly role: string;
	readonly side: Side;
	readonly name: string;
	readonly required: boolean;
	readonly people: readonly { readonly id: string; readonly name: string }[];
}

/** Somebody who can take a role, under the heading of where they work. */
export interface Candidate {
	readonly personId: string;
	readonly name: string;
	readonly organisation: string;
}
