/** A sign-up in the list. Who may not change it sees no address and no needs. */
export interface ListedRegistration {
	readonly id: string;
	readonly name: string;
	readonly email: string;
	readonly section: string;
	readonly accessNeeds: string;
	readonly dietaryNeeds: string;
	readonly wishes: readonly string[];
	readonly state: 'confirmed' | 'waiting' | 'cancelled';
	readonly placeInLine: number | null;
	readonly attended: boolean | null;
}
