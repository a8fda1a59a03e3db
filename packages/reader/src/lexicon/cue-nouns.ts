import { words } from './words.ts';

/** Nouns that stand for an act of saying or believing when `that`, `to`, `of` or a source is near. */
export const cueNouns = new Set(
  words(`
    claim claims allegation allegations accusation accusations assertion assertions argument belief beliefs suggestion
    suggestions speculation rumor rumors rumour rumours report reports warning warnings fear fears hope hopes concern
    concerns complaint complaints contention statement statements admission acknowledgment acknowledgement prediction
    predictions promise promises pledge pledges vow vows threat threats insistence conclusion finding findings
    announcement declaration denial denials remark remarks comment comments view opinion estimate estimates
    revelation revelations notion idea charge charges doubts suspicion suspicions ruling decision signs
    testimony confidence assurance assurances worry worries perception expectation expectations demand
    demands calls call plea pleas
  `),
);

/** Of those, the ones that take `to` and a verb. */
export const infinitiveNouns = new Set(
  words('promise promises pledge pledges vow vows threat threats call calls demand demands plea pleas'),
);

/** Of those, the ones that take `of` or `about` and a noun, where something names or implies the speaker. */
export const objectNouns = new Set(
  words(
    'allegations accusations accusation warnings warning fears criticism complaints complaint claims questions speculation rumors rumours denial concerns concern calls',
  ),
);

/** Nouns whose speech is fear, hope or guess. */
export const doubtfulNouns = new Set(
  words(`
    speculation rumor rumors rumour rumours fear fears hope hopes belief beliefs suspicion suspicions concern concerns
    worry worries allegation allegations perception notion idea suggestion suggestions expectation expectations
    prediction predictions doubts
  `),
);

/** Adjectives that belong to such a cue: `growing speculation`. */
export const cueAdjectives = new Set(
  words(
    'growing mounting increasing widespread renewed rising persistent unconfirmed repeated recent longstanding fresh new early initial media press',
  ),
);

/** Nouns that attribute only where someone is named as holding them. */
export const ownedOnly = new Set(
  words(
    'notion idea view opinion decision signs charge charges statement statements remark remarks comment comments confidence perception demand demands call calls plea pleas',
  ),
);
