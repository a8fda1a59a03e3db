import { words } from './words.ts';

/** Common verbs of news English, base form. Reporting verbs stand in `cue-verbs.ts`. */
export const commonVerbs = words(`
abandon abolish absorb abuse accelerate accept accommodate accompany accomplish account accumulate achieve acquire
act adapt add address adjust administer admire adopt advance affect afford age aid aim air alarm align allocate allow
alter amend amount anger appeal appear applaud apply appoint approach approve arise arm arrange arrest arrive
assassinate assault assemble assess assign assist assume attach attack attain attempt attend attract auction avert
avoid await award back ban bar bargain base battle be bear beat become begin behave belong benefit bet bid bill bind
bite block blow board boast bolster bomb boost borrow bother bounce bow boycott brace break breathe breed bring
broadcast brush build burn burst bury buy calculate campaign cancel capture care carry cast catch cause cease
celebrate centre center challenge champion change channel chant charge chase cheat check cheer choose circulate
clash classify clean clear climb cling close coach coincide collapse collect collide combat combine come command
commence commission commit compare compensate compete compile complete comply compose comprise concentrate concern
conduct confine confirm conflict confront confuse connect consider consist constitute construct consult consume
contact contain contest continue contract contradict contrast contribute control convene convert convey convict
cooperate coordinate cope copy correct correspond cost count counter couple cover crack crash create credit cripple
cross crowd crush cultivate curb cure cut damage dance dare date deal debate debut decide decline decrease dedicate
deepen defeat defect defend defer defy delay delegate delete deliver demolish demonstrate depart depend deploy
deport deposit deprive derail descend design destroy detain detect deteriorate determine develop devote die differ
dig diminish dine dip direct disappear disappoint discard discharge discipline disclose discontinue discover
dismantle dispatch disperse displace display dispose disrupt dissolve distance distinguish distribute disturb dive
divert divide do dominate donate double doubt downplay draft drag drain draw dress drift drill drink drive drop
drown dump earn ease eat echo edge edit educate elect eliminate embark embrace emerge emigrate employ enable enact
encounter end endanger endure enforce engage enhance enjoy enlist enroll ensure enter entertain equal equip erase
erode erupt escalate escape escort establish evacuate evaluate evolve exacerbate exceed exchange exclude execute
exercise exhaust exhibit exist expand experience expire explode exploit explore export expose extend extract face
fade fail fall falter fare favor favour feature feed feel fight figure file fill film finance find fine finish fire
fit fix flee flip float flood flow fly focus fold follow forbid force form formulate foster found free freeze fuel
fulfil fulfill function fund gain gather generate get give go govern grab graduate grant grapple greet grip grow
guarantee guard guide halt hamper hand handle hang happen harass harm hasten haunt have head heal heat help hesitate
hide highlight hinder hire hit hold honor honour host house hunt hurt identify ignite ignore illustrate impair impede
implement import impose impress imprison improve include incorporate increase incur indict induce infect inflict
influence inhabit inherit inhibit initiate injure inspect inspire install institute intensify intend interact
intercept interfere interrupt intervene introduce invade invest investigate invite involve isolate issue jail join
jump justify keep kick kidnap kill knock label lack land last launch lay lead lean leap learn lease leave lend
lessen let level liberate lie lift limit line link list live load lobby locate lock look loom loosen loot lose love
lower maintain make manage manufacture march mark market marry match matter maximise measure meet melt merge migrate
mirror miss mix mobilise mobilize model modify monitor mount move multiply murder name narrow near need neglect
negotiate nominate obey obscure observe obstruct obtain occupy occur offend offer open operate oppose organise
organize oust outline outnumber outpace outweigh overcome overhaul overlook override overrule oversee overtake
overthrow overturn owe own pack paint park participate partner pass pause pave pay peak perform permit persist
phase pick pile place plague plan plant play please plunge point pose position possess post postpone pour power
practice practise prepare present preserve press pressure presume prevail prevent price print proceed process
produce profit progress prohibit project prolong promote prompt propel propose prosecute protect protest prove
provide provoke publish pull punish purchase pursue push put qualify quarantine question quit race raid raise rally
range rank rate ratify reach react read realise realize rebound rebuild recall receive reclaim recommend reconsider
reconstruct record recover recruit redirect reduce reelect reform refuel refuse regain register regulate reinforce
reinstate reject relate release relieve relocate rely remain remedy remember remind remove render renew rent reopen
repair repay repeal repeat repel replace represent reproduce require rescue resemble reserve reshape reside resign
resist resolve resort respect rest restore restrain restrict restructure result resume retain rethink retire retreat
return reunite reveal reverse review revise revive revoke reward ride rip rise risk rival roll rotate round ruin rule
run rush sack sail salvage sanction satisfy save scale scare scatter schedule scrap scrutinise search seat secure see
seek seem seize select sell send sense separate serve set settle shake shape share shatter shed shelter shelve shift
shine ship shock shoot shop shorten show shrink shut side sign signal simplify sing sink sit skip slash sleep slide
slip slow smash smoke smuggle snap soar solve soothe spark spawn speak specialise speed spell spend spill spin split
spoil sponsor spot spread spring spur stab stabilise stage stall stand star start starve stay steal steer stem step
stick stimulate stir stop store storm strand strengthen stretch strike strip strive struggle study stumble submit
succeed suffer suit supply support suppress surge surpass surprise surrender surround survey survive suspect suspend
sustain sweep swell swing switch tackle take talk tap target taste tax teach tear tend test thank threaten thrive
throw tie tighten time topple total touch tour track trade trail train transfer transform transmit transport trap
travel treat trigger trim triple try tumble turn undergo underline undermine underpin understand undertake unfold
unify unite unleash unveil update upgrade uphold upset urge use vacate value vanish vary veto view violate visit
vote wage wait wake walk wander want warm wash waste watch weaken wear weigh widen win wipe wish withdraw withhold
withstand witness work worsen wound wrap wreck yield
`);

/** Base, past and past participle of the irregular ones; `/` parts variants. */
export const irregularVerbs = `
arise arose arisen|bear bore born/borne|beat beat beaten|become became become|begin began begun|bend bent bent|bet bet bet
bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred
bring brought brought|broadcast broadcast broadcast|build built built|burst burst burst|buy bought bought|cast cast cast
catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|cut cut cut|deal dealt dealt
dig dug dug|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt
fight fought fought|find found found|flee fled fled|fly flew flown|forbid forbade forbidden|forecast forecast forecast
foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got/gotten
give gave given|go went gone|grow grew grown|hang hung hung|hear heard heard|hide hid hidden|hit hit hit|hold held held
hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|lie lay lain|mislead misled misled|mistake mistook mistaken|override overrode overridden|overrun overran overrun|undo undid undone|rewrite rewrote rewritten|let let let|lose lost lost
make made made|mean meant meant|meet met met|overcome overcame overcome|oversee oversaw overseen|overtake overtook overtaken
overthrow overthrew overthrown|pay paid paid|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt
rethink rethought rethought|retell retold retold|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said
see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone
shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat
sleep slept slept|slide slid slid|speak spoke spoken|spend spent spent|spin spun spun|split split split|spread spread spread
spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|strive strove striven
swear swore sworn|sweep swept swept|swell swelled swollen|swing swung swung|take took taken|teach taught taught
tear tore torn|tell told told|think thought thought|throw threw thrown|undergo underwent undergone
understand understood understood|undertake undertook undertaken|uphold upheld upheld|upset upset upset|wake woke woken
wear wore worn|win won won|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood
write wrote written
`
  .trim()
  .split(/[|\n]/)
  .map((entry) => entry.split(' ') as [string, string, string]);

/** Verbs of more than one syllable that double their last letter: `admitted`. Those of one syllable do by rule. */
export const doublingVerbs = words(
  'admit permit submit commit omit refer prefer occur transfer rebut confer infer defer equip control compel expel rebel propel repel patrol regret kidnap',
);

/** Forms that are nouns at least as often as verbs: the tagger asks their neighbours. */
export const nounLike = new Set(
  words(`
account
  act advance aid aim air answer appeal approach arm assault attack attempt award back ban bar battle benefit bet bid
  bill block blow board bomb boost break broadcast campaign care cast cause challenge champion change channel charge
  check claim clash close coach combat command comment commission concern conduct conflict contact contest contract
  contrast control copy cost count counter cover crack crash credit cross crowd cut damage dance date deal debate debut
  decline decrease defeat delay delegate demand deposit design dispatch display dispute doubt draft draw dress drill
  drink drive drop echo edge end estimate exchange exercise experience export face fall favor favour fear feature fight
  figure file film finance fine finish fire fit flood flow focus force forecast form fuel function fund gain grant grip
  guarantee guard guide halt hand harm head heat help hit hold honor honour hope host house hunt hurt import increase
  influence interest issue jail joke jump kick kill label lack land launch lead lease leave level lie lift limit line link
  list load look love march mark market match matter measure mirror model mount move murder name need note notice object
  offer order outline pack park partner pass pause pay peak place plan plant play pledge point pose position post
  power practice praise present press pressure price print process produce profit progress project promise proposal
  protest pull purchase push question quote race raid rally range rank rate reach read record reform rebel release remark
  rent repair repeat reply report request rescue research reserve respect rest result retreat return reveal review reward
  ride rise risk rival roll round ruin rule run rush sanction scale schedule score search seat sense share shelter shift
  ship shock shoot shop show side sign signal slide slip smoke sound spark split sponsor spot spread spring stage stand star
  start state stay step stop store storm stress stretch strike struggle study suit supply support surge surprise survey
  suspect sweep swing switch talk tap target taste tax tear test thought threat time tie total touch tour track trade trail
  train transfer transport trap travel treat trigger try turn update upset urge use value veto view visit vote vow wage
  wait wake walk warm wash waste watch wave welcome will win wish witness wonder work worry wound wreck yield   found felt left means spoke ground thought lead meeting building finding feeling dig second
  `),
);
