import type { Temporal } from 'temporal-polyfill';
import type { Texts } from '#domain/text/locale.ts';
import { missingDetails, stepDueBy } from '../details-due.ts';
import type { Rule } from '../rule.ts';

const step = 'publish-material';
/** In weeks: time to ask makers and companies. */
const noticeWeeks = 2;

/** What a colleague has to know who finds it in the library. */
const asked = ['material-links', 'makers', 'licence', 'trials', 'versions'] as const;
type Asked = (typeof asked)[number];

const names: Readonly<Record<Asked, Texts>> = {
	'material-links': { nl: 'waar de bestanden staan', en: 'where the files are' },
	makers: { nl: 'wie de makers zijn', en: 'who the makers are' },
	licence: { nl: 'wat anderen ermee mogen', en: 'what others may do with it' },
	trials: { nl: 'hoe het in de klas ging', en: 'how it went in class' },
	versions: { nl: 'wat er per versie veranderde', en: 'what changed in each version' }
};

export const materialReadyToShare: Rule<{
	readonly missing: readonly Asked[];
	readonly sharedOn: Temporal.PlainDate;
}> = {
	id: 'material-ready-to-share',
	severity: 'should',
	requirements: ['DOT3', 'DOT4'],
	place: 'agreements',
	check(plan, today) {
		if (plan.state !== 'planned') return [];
		const sharedOn = stepDueBy(plan, step, today, noticeWeeks);
		const missing = missingDetails(plan, asked);
		return sharedOn && missing.length > 0 ? [{ facts: { missing, sharedOn } }] : [];
	},
	texts: {
		nl: {
			about: 'Materiaal dat een collega zo kan gebruiken',
			what: ({ missing, sharedOn }, say) =>
				`Op ${say.date(sharedOn)} gaat het materiaal naar de bibliotheek, en dit ontbreekt nog: ${say.list(missing.map((id) => names[id].nl))}.`,
			why: 'Een collega gebruikt iets pas als hij het vindt, erop vertrouwt en weet wat mag.',
			fix: () => 'Vul het samen met de makers in, en vraag bedrijven of hun beelden erin mogen.'
		},
		en: {
			about: 'Material that colleagues can use right away',
			what: ({ missing, sharedOn }, say) =>
				`On ${say.date(sharedOn)} the material goes to the library, and this is still missing: ${say.list(missing.map((id) => names[id].en))}.`,
			why: 'Colleagues only use something when they find it, trust it and know what is allowed.',
			fix: () =>
				'Fill it in with the makers, and ask companies whether their pictures may be in it.'
		}
	}
};
