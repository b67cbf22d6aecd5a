/** What to ask people who work at a company (G8); texts in `company-topics.<language>.ts`. */
export const companyTopics = [
	'schooling',
	'careers',
	'fit',
	'trends',
	'innovations',
	'employment',
	'pay',
	'atmosphere',
	'culture',
	'sustainability',
	'guest-lessons',
	'teacher-placement'
] as const;
