import type { TopicFamily } from './topic.ts';

export const economyAndWork: readonly TopicFamily[] = [
  {
    id: 'medtop:04000000',
    label: 'economy, business and finance',
    words: 'economic financial +economist billion money +business',
    parts: [
      {
        id: 'medtop:20000170',
        label: 'business information',
        words:
          '+quarterly_earnings +earnings +profit +revenue +merger +acquisition +takeover +shareholder +dividend +bankruptcy insolvency +chief_executive ceo board_of_directors chairman annual_report net_income operating_profit turnover headquarters layoffs restructuring joint_venture +startup subsidiary stake minority_stake majority_stake takeover_bid initial_public_offering ipo product_recall recall conglomerate profit_warning sales_figures',
      },
      {
        id: 'medtop:20000209',
        label: 'economic sector',
        words:
          '+carmaker +automaker +airline +retailer supermarket +manufacturer +manufacturing factory factories farmer agricultur* crop harvest livestock dairy construction_company builder +mining miner coal_mine steelmaker steel oil_company oil_refinery +refinery gas_field pipeline power_plant utility shipping_company freight insurer insurance telecoms telecommunications semiconductor chipmaker pharmaceutical_company drugmaker hotel_chain real_estate housing_developer shipbuilder textile railway_operator aerospace biotech wheat smelter shipyard bank_branch e-commerce chemical_plant +port_operator shipping_line container_terminal cargo container_ship +fishing_fleet fishing_rights fisherman fishermen trawler catch_quota battery_plant gigafactory assembly_line production_line wind_turbine_maker brewer',
      },
      {
        id: 'medtop:20000344',
        label: 'economy',
        words:
          '+inflation +recession +gdp +gross_domestic_product +interest_rate +central_bank +economic_growth consumer_prices cost_of_living +monetary_policy fiscal_policy +budget_deficit deficit public_debt national_debt +tariff +export +import trade_deficit trade_surplus trade_war consumer_confidence consumer_spending currency_reserves economic_output stimulus +federal_reserve international_monetary_fund imf world_bank unemployment_rate tax_revenue deflation productivity housing_market customs_duty',
      },
      {
        id: 'medtop:20000385',
        label: 'market and exchange',
        words:
          '+stock_market +stock_exchange +shares +stocks +investor +bond_yield bonds wall_street +trader trading_day commodity commodities crude_oil barrel brent +currency exchange_rate dollar euro yen +hedge_fund bitcoin cryptocurrency +index basis_points futures rallied market_close nasdaq dow_jones securities brokers gold_price equities sell-off selloff foreign_exchange ounce',
      },
    ],
  },
  {
    id: 'medtop:05000000',
    label: 'education',
    words: '+education educational +student academic',
    parts: [
      {
        id: 'medtop:20000398',
        label: 'parent organisation',
        words:
          '+parent-teacher +pta +parents’_association +parents_association parent_council +parent-teacher_association parents’_council parents_council parents’_group bake_sale',
      },
      {
        id: 'medtop:20000399',
        label: 'religious education',
        words:
          '+religious_education +seminary +madrassa +madrasa +bible_school +sunday_school +yeshiva catechism religion_lessons seminarians quranic_school',
      },
      {
        id: 'medtop:20000400',
        label: 'school',
        words:
          '+school +primary_school +high_school +secondary_school +kindergarten preschool nursery_school headteacher headmaster school_principal school_board schoolchildren pupil school_district boarding_school +university +college campus +undergraduate tuition_fees tuition faculty vice-chancellor school_year college_students doctoral dormitory classroom',
      },
      {
        id: 'medtop:20000410',
        label: 'social learning',
        words:
          '+social_learning peer_learning +learning_circle study_group peer_tutoring mentoring peer_mentors learn_from_one_another learn_from_each_other',
      },
      {
        id: 'medtop:20000411',
        label: 'teaching and learning',
        words:
          '+teacher +curriculum +exam +examination +lesson +literacy syllabus +scholarship homework textbook +teaching teacher_training exam_results test_scores e-learning online_learning distance_learning diploma graduate graduation marking school_inspectors reading_skills maths_lessons graded grades learning_methods',
      },
      {
        id: 'medtop:20001216',
        label: 'vocational education',
        words:
          '+apprentice +apprenticeship +vocational +trade_school vocational_training trainee job_training vocational_college on-the-job_training retraining welding_course electricians_course',
      },
    ],
  },
  {
    id: 'medtop:09000000',
    label: 'labour',
    words: '+workforce worker employee employer staff',
    parts: [
      {
        id: 'medtop:20000509',
        label: 'employment',
        words:
          '+wage +salary +overtime +working_hours part-time temporary_workers remote_work working_from_home +work_from_home flexible_working job_security night_shift payroll pay_rise pay_raise paid_leave sick_leave bonuses child_labour child_labor four-day_week workplace occupational_safety hiring hired freelance gig_workers',
      },
      {
        id: 'medtop:20000521',
        label: 'employment legislation',
        words:
          '+minimum_wage +labour_law +labor_law +employment_law workplace_safety_rules employment_tribunal unfair_dismissal working_time_directive labour_code labor_code equal_pay workplace_discrimination workers’_rights workers_rights zero-hours employment_act labour_reform',
      },
      {
        id: 'medtop:20000523',
        label: 'labour market',
        words:
          '+labour_market +labor_market +job_market vacancies vacancy +job_openings labour_shortage labor_shortage skills_shortage +jobs_report new_jobs job_creation job_growth payrolls skilled_workers recruiters participation_rate shortage_of_workers job_seekers',
      },
      {
        id: 'medtop:20000524',
        label: 'labour relations',
        words:
          '+strike +striking +strikers +walkout +picket +picket_line collective_bargaining +industrial_action pay_dispute pay_offer work_stoppage lockout arbitration wage_talks negotiated_contract pay_talks labour_dispute labor_dispute walked_out mediation_service stoppage collective_agreement',
      },
      {
        id: 'medtop:20000531',
        label: 'retirement',
        words:
          '+pension +pensioner +retirement +retiree +retirement_age pension_fund retired_workers early_retirement retirement_savings pension_reform state_pension 401k retire',
      },
      {
        id: 'medtop:20000533',
        label: 'unemployment',
        words:
          '+unemployment +unemployed +jobless +joblessness +layoff laid_off job_cuts +redundancy +redundancies job_losses lost_their_jobs out_of_work jobless_claims unemployment_rate unemployment_benefit dole job_centre youth_unemployment',
      },
      {
        id: 'medtop:20000536',
        label: 'unions',
        words:
          '+trade_union +labour_union +labor_union +union_leader +unionise +unionize unionis* unioniz* union_members shop_steward +union_official teamsters steelworkers’_union teachers’_union rail_union +union union_boss',
      },
    ],
  },
];
