import * as v from 'valibot';

const Whole = v.pipe(v.string(), v.regex(/^\d{1,6}$/), v.transform(Number));
const Id = v.pipe(v.string(), v.uuid());
/** People see rounds from 1; plans count from 0. */
const Round = v.pipe(
	Whole,
	v.minValue(1),
	v.transform((number) => number - 1)
);

export const VersionForm = v.object({ versie: Whole });

export const MakeForm = v.object({ versie: Whole, doel: v.picklist(['mix', 'wishes']) });

export const KeepForm = v.object({
	...MakeForm.entries,
	plan: v.pipe(v.string(), v.regex(/^[\w-]+\.[\w-]+$/))
});

export const SwapForm = v.object({ versie: Whole, ronde: Round, wie: Id, met: Id });

export const RepairForm = v.object({ versie: Whole, vanaf: Round });

/** What happened, in the words of the buttons. */
const causes = {
	'te-laat': 'late',
	afwezig: 'absent',
	'eerder-weg': 'leaves',
	'toch-erbij': 'back',
	dicht: 'closed',
	'weer-open': 'opened'
} as const;

export const AbsenceForm = v.object({
	versie: Whole,
	/** The round that it is about, and the one that goes on by the clock of the page. */
	ronde: Round,
	nu: Round,
	wat: v.pipe(
		v.picklist(['te-laat', 'afwezig', 'eerder-weg', 'toch-erbij', 'dicht', 'weer-open']),
		v.transform((word) => causes[word])
	),
	docent: v.array(Id),
	tafel: v.array(Id)
});
