import type { TopicFamily } from './topic.ts';

export const justiceAndConflict: readonly TopicFamily[] = [
  {
    id: 'medtop:02000000',
    label: 'crime, law and justice',
    words: 'legal criminal suspect victim warrant',
    parts: [
      {
        id: 'medtop:20000082',
        label: 'crime',
        words:
          '+murder +murdered +manslaughter homicide +theft thief stolen +robbery robber +burglary burglar +fraud fraudster +bribery bribe corruption +kidnap* +smuggl* +traffick* drug_trafficking +rape rapist +sexual_assault arson arsonist +extortion blackmail +embezzl* money_laundering launder* +gang gangster +cartel mafia stabbed stabbing shot_dead gunman assault assaulted +cybercrime hacker hacked ransomware +war_crime genocide vandalism counterfeit shoplifting +hate_crime +organised_crime +organized_crime criminals',
      },
      {
        id: 'medtop:20000106',
        label: 'judiciary',
        words:
          '+court +judge +supreme_court +trial +jury juror +prosecutor +prosecution defendant defence_lawyer defense_lawyer +lawyer +attorney +appeal_court court_of_appeal hearing testimony testified testify witness_stand +verdict courtroom tribunal public_defender +ruling ruled magistrate +international_criminal_court attorney_general',
      },
      {
        id: 'medtop:20000119',
        label: 'justice',
        words:
          '+sentenced sentencing +convicted conviction acquitted acquittal pardon pardoned clemency +parole probation years_in_prison life_in_prison +death_penalty capital_punishment executed execution +exonerated wrongful_conviction pleaded_guilty miscarriage_of_justice compensation_for_victims reparations extradition extradited community_service restorative_justice',
      },
      {
        id: 'medtop:20000121',
        label: 'law',
        words:
          '+lawsuit +sued suing +constitution constitutional civil_law criminal_law +copyright patent trademark intellectual_property international_law plaintiff damages settlement class_action injunction statute contract_law libel defamation antitrust litigation legal_code penal_code family_law',
      },
      {
        id: 'medtop:20000129',
        label: 'law enforcement',
        words:
          '+police +police_officer detective +arrested +arrest constable sheriff deputies raid raided +investigator investigation manhunt search_warrant handcuffed custody detained detention +prison +prisoner inmate jail jailed warden interpol patrol tear_gas police_chief wanted_list body_camera checkpoint seized_weapons crime_scene forensic',
      },
    ],
  },
  {
    id: 'medtop:16000000',
    label: 'conflict, war and peace',
    words: 'violence armed unrest civilians displaced',
    parts: [
      {
        id: 'medtop:20000053',
        label: 'act of terror',
        words:
          '+terrorist +terrorism +terror_attack +suicide_bomber +suicide_bombing car_bomb +hostage hijack* extremist jihadist bomb_attack claimed_responsibility explosive_device bombing militant_group bioterrorism sleeper_cell',
      },
      {
        id: 'medtop:20000056',
        label: 'armed conflict',
        words:
          '+war +troops +soldier +airstrike +air_strike +shelling +artillery +missile rocket_fire +invasion invaded +battlefield +combat +offensive +front_line frontline +militia +rebels insurgent insurgency guerrilla warship fighter_jet +drone_strike drone_attack tank battalion brigade infantry besieged siege occupied_territory military_operation armed_forces army mortar bombardment ambush casualties civil_war',
      },
      {
        id: 'medtop:20000065',
        label: 'civil unrest',
        words:
          '+protest +protester +demonstrator +demonstration +riot rioter looting looters +uprising revolution marched barricade rubber_bullets curfew water_cannon unrest clashes_with_police street_protest mass_protest rally sit-in tear_gas',
      },
      {
        id: 'medtop:20000070',
        label: "coup d'etat",
        words:
          '+coup +coup_attempt +putsch +junta overthrew overthrown overthrow toppled seized_power mutinous plotters military_takeover suspended_the_constitution state_television ousted',
      },
      {
        id: 'medtop:20000071',
        label: 'massacre',
        words:
          '+massacre massacred +mass_grave +genocide ethnic_cleansing mass_killing slaughtered slaughter villagers_killed extermination executed_villagers mass_shooting',
      },
      {
        id: 'medtop:20000073',
        label: 'peace process',
        words:
          '+ceasefire +cease-fire +truce +peace_talks +peace_agreement +peace_deal +peace_process +peacekeeper +peacekeeping mediator mediation mediators armistice disarmament +peace_treaty prisoner_swap demilitarised demilitarized envoy negotiators',
      },
      {
        id: 'medtop:20000077',
        label: 'post-war reconstruction',
        words:
          '+reconstruction rebuild rebuilding +demining mine_clearance mine_clearing deminers unexploded ruins war-damaged war-torn postwar post-war returnees reconstruction_fund bombed-out',
      },
      {
        id: 'medtop:20000080',
        label: 'prisoners of war',
        words:
          '+prisoner_of_war +prisoners_of_war +pow +pows captured_soldier captivity prisoner_exchange prisoner_swap geneva_convention prison_camp captives repatriated red_cross_visit',
      },
    ],
  },
];
