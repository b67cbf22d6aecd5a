import type { Rule } from '../../rule.ts';
import { everyoneMeetsEveryone } from '../../rules/everyone-meets-everyone.ts';
import { noteTakerAtEveryTable } from '../../rules/note-taker-at-every-table.ts';
import { rotationFits } from '../../rules/rotation-fits.ts';
import { rotationMade } from '../../rules/rotation-made.ts';
import { roundsFitProgramme } from '../../rules/rounds-fit-programme.ts';
import { schoolContextInProgramme } from '../../rules/school-context-in-programme.ts';
import { tourInProgramme } from '../../rules/tour-in-programme.ts';
import { twoProfessionals } from '../../rules/two-professionals.ts';
import { youngProfessional } from '../../rules/young-professional.ts';
import * as shared from '../shared/rules.ts';

/** In the order in which the guide explains them. */
export const rules: readonly Rule[] = [
	...shared.learningQuestions,
	...shared.companyTakesPart,
	twoProfessionals,
	youngProfessional,
	everyoneMeetsEveryone,
	rotationMade,
	rotationFits,
	noteTakerAtEveryTable,
	...shared.people,
	...shared.preparedQuestions,
	...shared.whenItIs,
	...shared.dayProgramme,
	schoolContextInProgramme,
	tourInProgramme,
	roundsFitProgramme,
	...shared.afterwards
];
