/** Who a newcomer signs in as. */
export const demoCoordinator = {
	name: 'Marieke Voorbeeld',
	email: 'marieke@vakbrug.example'
} as const;
