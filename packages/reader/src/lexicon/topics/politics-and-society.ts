import type { TopicFamily } from './topic.ts';

export const politicsAndSociety: readonly TopicFamily[] = [
  {
    id: 'medtop:11000000',
    label: 'politics',
    words:
      'political politician +lawmaker party democrat republican conservative liberal coalition opposition',
    parts: [
      {
        id: 'medtop:20000574',
        label: 'election',
        words:
          '+election +ballot +voter +polling_station turnout +candidate candidacy +campaign_trail campaign_rally +referendum runoff +primaries primary_election electoral electorate exit_poll vote_count recount nominee nomination incumbent caucus landslide swing_state polling_day elected running_mate +votes',
      },
      {
        id: 'medtop:20000587',
        label: 'fundamental rights',
        words:
          '+human_rights +civil_rights +freedom_of_speech free_speech +freedom_of_expression freedom_of_assembly freedom_of_religion +censorship political_prisoner right_to_vote privacy_rights arbitrary_detention +civil_liberties basic_rights women’s_rights womens_rights self-determination',
      },
      {
        id: 'medtop:20000593',
        label: 'government',
        words:
          '+government +minister ministry +cabinet +prime_minister +president +parliament +senate +senator congress congressman congresswoman governor +mayor city_council councillor +legislature civil_servant public_spending head_of_state +white_house defence_minister defense_secretary chancellor speaker_of_the_house house_of_commons legislat* deputy_minister municipal local_authority state_budget national_security',
      },
      {
        id: 'medtop:20000621',
        label: 'government policy',
        words:
          '+policy +bill +legislation +regulation +reform subsidy subsidies deregulation privatisation privatization nationalis* nationaliz* tax_cut +tax_reform housing_policy energy_policy immigration_policy drug_policy gun_control draft_law new_law ban_on regulators regulator austerity white_paper public_consultation scheme',
      },
      {
        id: 'medtop:20000638',
        label: 'international relations',
        words:
          '+diplomat +diplomatic +embassy +ambassador +foreign_minister foreign_ministry +sanctions +treaty +summit bilateral +united_nations security_council +nato european_union foreign_policy consulate envoy border_dispute foreign_aid trade_agreement bilateral_talks state_visit expelled_diplomats alliance ally allies secretary_of_state general_assembly',
      },
      {
        id: 'medtop:20000646',
        label: 'non-governmental organisation',
        words:
          '+ngo +non-governmental +nongovernmental +nonprofit non-profit aid_agency aid_group advocacy_group campaign_group greenpeace +amnesty_international human_rights_watch red_cross civil_society pressure_group watchdog_group charity',
      },
      {
        id: 'medtop:20000647',
        label: 'political crisis',
        words:
          '+political_crisis +state_of_emergency +impeach* no-confidence +vote_of_no_confidence +government_collapse constitutional_crisis collapse_of_the_government government_collapsed caretaker_government deadlock snap_election resign resigned resignation scandal martial_law shutdown stalemate',
      },
      {
        id: 'medtop:20000648',
        label: 'political dissent',
        words:
          '+dissident +dissent +opposition_leader opposition_activist crackdown exile exiled pro-democracy political_prisoner hunger_strike banned_party jailed_critic activists underground_movement',
      },
      {
        id: 'medtop:20000649',
        label: 'political process',
        words:
          '+lobbyist +lobbying +political_party party_leader party_conference party_leadership party_congress party_member campaign_finance donor political_donation political_donations fundraiser redistricting gerrymander* think_tank filibuster whip caucus_meeting constituency party_funding leadership_contest super_pac',
      },
    ],
  },
  {
    id: 'medtop:12000000',
    label: 'religion and belief',
    words: 'religious religion faith worship faithful believers worshippers',
    parts: [
      {
        id: 'medtop:20000657',
        label: 'religious belief',
        words:
          '+christianity +christian +catholic +protestant +islam +muslim +judaism +jewish +hindu +hinduism +buddhis* +buddhist orthodox evangelical mormon sikh theology atheist atheism sect doctrine salvation secular paganism scientology cult',
      },
      {
        id: 'medtop:20000687',
        label: 'interreligious dialogue',
        words:
          '+interfaith +interreligious +inter-religious ecumenical religious_dialogue imams_and_rabbis christians_and_muslims muslims_and_jews different_faiths common_prayer other_faiths religions',
      },
      {
        id: 'medtop:20000688',
        label: 'religious conflict',
        words:
          '+sectarian +religious_violence +sectarian_violence blasphemy religious_persecution mob burned_churches anti-muslim antisemit* anti-semit* islamophobi* desecrated religious_minority',
      },
      {
        id: 'medtop:20000689',
        label: 'religious event',
        words:
          '+pilgrimage +pilgrim +hajj +ramadan +easter +christmas +passover +diwali +hanukkah +eid yom_kippur good_friday holy_week midnight_mass mass baptism canonisation canonization beatification bar_mitzvah holy_day sermon',
      },
      {
        id: 'medtop:20000697',
        label: 'religious facilities',
        words:
          '+church +cathedral +mosque +synagogue +temple +monastery +shrine convent chapel minaret parish basilica abbey nave altar steeple spire pagoda',
      },
      {
        id: 'medtop:20000702',
        label: 'religious institutions and state relations',
        words:
          '+church_and_state +separation_of_church religious_schools_funding state_religion religious_tax church_tax religious_symbols headscarf_ban vatican_diplomacy concordat religious_exemption headscarf religious_freedom secularism',
      },
      {
        id: 'medtop:20000703',
        label: 'religious leader',
        words:
          '+pope +bishop +archbishop +cardinal +priest +imam +rabbi +ayatollah +dalai_lama patriarch clergy cleric pastor preacher vicar nun monk pontiff +vatican abbot mufti conclave',
      },
      {
        id: 'medtop:20000705',
        label: 'religious text',
        words:
          '+bible +quran +koran +torah +scripture gospel psalm dead_sea_scrolls holy_book new_testament old_testament vedas hadith sacred_text talmud',
      },
    ],
  },
  {
    id: 'medtop:14000000',
    label: 'society',
    words: 'social community residents inequality charity',
    parts: [
      {
        id: 'medtop:20000768',
        label: 'communities',
        words:
          '+neighbourhood +neighborhood +community_centre +community_center townspeople +villagers local_community suburb suburban rural_community urban_planning residents’_association block_party volunteers neighbours neighbors town_hall_meeting community_group gated_community',
      },
      {
        id: 'medtop:20000770',
        label: 'demographics',
        words:
          '+census +population +birth_rate +birthrate +life_expectancy fertility_rate +demograph* population_growth ageing_population aging_population median_age mortality_rate births_and_deaths newborns statistics_office household_size',
      },
      {
        id: 'medtop:20000771',
        label: 'immigration',
        words:
          '+immigrant +immigration +migrant +asylum_seeker +asylum +refugee refugee_camp deported deportation undocumented border_crossing smugglers naturalisation naturalization residence_permit work_visa visa citizenship resettlement detention_centre migrant_boat',
      },
      {
        id: 'medtop:20000772',
        label: 'emigration',
        words:
          '+emigrat* +emigrant +brain_drain +diaspora expatriate leaving_the_country left_the_country move_abroad moved_abroad working_abroad exodus outflow remittance settle_abroad',
      },
      {
        id: 'medtop:20000775',
        label: 'discrimination',
        words:
          '+discrimination +racism +racist +sexism +racial_profiling homophobi* +gender_discrimination age_discrimination pay_gap segregation segregated discriminated discriminatory apartheid bias minority_group slur transphobi* ableism equal_treatment ethnic_minority',
      },
      {
        id: 'medtop:20000780',
        label: 'family',
        words:
          '+parent +parenthood +divorce +divorced +marriage +adoption +adoptive foster_family foster_care child_custody grandparent stepfather stepmother newborn maternity_leave paternity_leave same-sex_marriage spouse siblings single_mother childcare daycare married_couples pregnancy parenting',
      },
      {
        id: 'medtop:20000788',
        label: 'mankind',
        words:
          '+lgbt +lgbtq +transgender teenager adolescents senior_citizen +elderly men_and_women gender_identity generation_z millennials people_with_disabilities disabled_people +disability wheelchair indigenous_people indigenous tribe +gay lesbian older_people adolescence masculinity femininity nonbinary',
      },
      {
        id: 'medtop:20000799',
        label: 'social condition',
        words:
          '+poverty +homeless +homelessness poor_families hunger hungry malnutrition poverty_line +slum evicted eviction rough_sleepers illiteracy unaffordable_housing shelters living_conditions destitute food_insecurity child_poverty low-income soup_kitchen',
      },
      {
        id: 'medtop:20000802',
        label: 'social problem',
        words:
          '+domestic_violence +domestic_abuse +child_abuse +alcoholism +addiction +addict +slavery +modern_slavery bullying +prostitution juvenile_delinquency overdose forced_labour forced_marriage abuse abused human_trafficking loneliness gambling_addiction neglect gun_violence',
      },
      {
        id: 'medtop:20000808',
        label: 'values',
        words:
          '+ethics +ethical +morality moral_values euthanasia assisted_dying assisted_suicide +abortion pornography obscenity corruption_of_morals conscience death_with_dignity decency moral',
      },
      {
        id: 'medtop:20000817',
        label: 'welfare',
        words:
          '+welfare +food_bank +social_worker +social_security benefit_claimant food_stamps universal_credit +charity donations donated volunteers child_benefit disability_benefit social_services welfare_payments long-term_care care_home elderly_care philanthrop* housing_benefit unemployment_benefit charitable',
      },
    ],
  },
];
