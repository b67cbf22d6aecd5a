import type { Locale, Texts } from '#domain/text/locale.ts';
import type { Role } from './vocabulary.ts';

const names: Readonly<Record<Role, Texts>> = {
	coordinator: { nl: 'coördinator', en: 'coordinator' },
	host: { nl: 'gastheer of gastvrouw', en: 'host' },
	companyContact: { nl: 'contactpersoon van het bedrijf', en: 'contact at the company' },
	visitLeader: {
		nl: 'contactpersoon van de bezoekende school',
		en: 'contact at the visiting school'
	},
	moderator: { nl: 'gespreksleider', en: 'moderator' },
	noteTaker: { nl: 'verslaglegger', en: 'note-taker' },
	tourGuide: { nl: 'rondleider', en: 'tour guide' },
	safetyContact: { nl: 'contactpersoon veiligheid', en: 'safety contact' },
	coach: { nl: 'coach', en: 'coach' },
	supervisor: { nl: 'begeleider bij het bedrijf', en: 'supervisor at the company' },
	professional: { nl: 'vakkracht', en: 'professional' },
	participant: { nl: 'deelnemer', en: 'participant' },
	schoolLeader: { nl: 'teamleider', en: 'team leader' }
};

export function roleName(role: Role, locale: Locale): string {
	return names[role][locale];
}
