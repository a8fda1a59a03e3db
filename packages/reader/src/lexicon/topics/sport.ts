import type { TopicFamily } from './topic.ts';

export const sport: readonly TopicFamily[] = [
  {
    id: 'medtop:15000000',
    label: 'sport',
    words: 'sporting +athlete +coach +fans captain squad +teammate season +player',
    parts: [
      {
        id: 'medtop:20000822',
        label: 'competition discipline',
        words:
          '+football +soccer +basketball +baseball +tennis +cricket +rugby +golf +hockey +ice_hockey +volleyball +handball +boxing +boxer +swimming +swimmer +cycling +cyclist +marathon +sprinter +gymnast +gymnastics +skiing +skier biathlon snowboard* figure_skating rowing rower sailing wrestling judo fencing badminton table_tennis formula_one grand_prix motor_racing athletics triathlon +goalkeeper +striker midfielder defender +quarterback touchdown +batsman bowler wicket innings +free_kick penalty_kick half-time halftime scored goals three-pointer +freestyle javelin long_jump pole_vault chess_grandmaster jockey scrum downhill slalom forehand backhand birdie headed knockout',
      },
      {
        id: 'medtop:20001103',
        label: 'disciplinary action in sport',
        words:
          '+red_card +sent_off match_ban touchline_ban suspended_for fined_by disciplinary_committee disciplinary_panel yellow_card +points_deduction match-fixing banned_for_life four-match_ban three-match_ban two-match_ban suspension banned_from disqualified',
      },
      {
        id: 'medtop:20001104',
        label: 'drug use in sport',
        words:
          '+doping +anti-doping +steroids +banned_substance +wada epo tested_positive performance-enhancing blood_doping drug_test doping_test b_sample positive_test testosterone biological_passport',
      },
      {
        id: 'medtop:20001108',
        label: 'sport event',
        words:
          '+olympic +olympics +world_cup +champions_league +championship +tournament +quarter-final +semi-final +semifinal +quarterfinal final +super_bowl +wimbledon paralympic playoff playoffs +medal gold_medal match +fixture qualifier world_championships commonwealth_games title cup_final league_match grand_slam kick-off kickoff derby podium group_stage race test_match finish_line',
      },
      {
        id: 'medtop:20001124',
        label: 'sport industry',
        words:
          '+sponsorship_deal +broadcast_rights +television_rights shirt_sponsor club_owner ticket_sales sports_brand sportswear merchandise tv_rights club_takeover sponsor naming_rights sports_marketing gate_receipts season_tickets',
      },
      {
        id: 'medtop:20001125',
        label: 'sport organisation',
        words:
          '+fifa +uefa +international_olympic_committee +ioc +football_association +nba +nfl football_club sports_federation olympic_committee national_federation league_officials governing_body +football_federation athletics_federation member_associations',
      },
      {
        id: 'medtop:20001126',
        label: 'sport venue',
        words:
          '+stadium +arena +velodrome +racecourse +ski_jump sports_hall training_ground grandstand pitch racetrack swimming_pool ice_rink golf_course +sports_complex turf seats_for terraces floodlights',
      },
      {
        id: 'medtop:20001148',
        label: 'transfer',
        words:
          '+transfer_fee +transfer_window +loan_deal signed_from free_transfer +free_agent signing contract_until traded_to medical_test medical three-year_contract four-year_contract loan_spell transfer +on_loan release_clause new_signing draft_pick',
      },
      {
        id: 'medtop:20001240',
        label: 'bodybuilding',
        words: '+bodybuilding +bodybuilder +mr_olympia +ms_olympia posing_routine muscle_mass muscular',
      },
    ],
  },
];
