import { words } from './words.ts';

/** Verbs of things that happen and can be checked, base forms. */
export const eventVerbs = new Set(
  words(`
    kill die injure wound attack bomb strike shoot arrest charge indict convict sentence sue win lose elect vote resign
    appoint fire hire launch close open sign ban approve reject pass cut raise rise fall increase decrease drop grow gain
    announce issue release publish deploy invade evacuate collapse crash derail sink burn flood destroy damage seize steal
    smuggle detain release free rescue find discover test report record sell buy acquire merge pay spend donate
    build demolish suspend halt resume cancel postpone delay agree withdraw return arrive leave flee meet visit reach
    contact warn threaten order demand block veto impose lift shut begin end start finish kidnap torture expel deport
    poison infect spread leak spill erupt hit overtake defeat join leave face draw result cause kill
  `),
);

/** Words of judgement and scene-setting: their sentence comments on events rather than report one. */
export const commentWords = new Set(
  words(`
    underscore underscores underscored underscoring underline underlines underlined highlight highlights highlighting
    highlighted illustrate illustrates reflect reflects symbolize symbolizes symbolise signify signifies signals marks
    delicate balance complex complexity complexities challenges backdrop amid ongoing landscape dynamics intricate tensions
    gravity remains underscored crucial pivotal testament reminder raises questions heightened navigates navigate broader
    implications controversy exacerbating comes sheds highlights emphasizes emphasises importantly arguably clearly
    undoubtedly unfortunately sadly remarkable unprecedented
  `),
);

/** Subjects that are the article's own talk of its matter: `The development underscores …`. */
export const abstractSubjects = new Set(
  words(
    'development developments situation move moves request case story news incident issue matter controversy remarks comments decision debate question trend revelation revelations episode affair announcement call appeal saga row',
  ),
);
