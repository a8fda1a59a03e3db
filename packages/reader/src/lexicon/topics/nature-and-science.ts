import type { TopicFamily } from './topic.ts';

export const natureAndScience: readonly TopicFamily[] = [
  {
    id: 'medtop:03000000',
    label: 'disaster, accident and emergency incident',
    words: 'emergency injured survivor killed trapped',
    parts: [
      {
        id: 'medtop:20000139',
        label: 'accident and emergency incident',
        words:
          '+crash +crashed +collision collided +derail* +explosion exploded +train_crash +plane_crash +car_crash road_accident shipwreck +capsized sank sinking ran_aground gas_leak chemical_spill +blaze +house_fire warehouse_fire building_collapse collapsed stampede overturned +drowned pile-up pileup crash_site black_box wreckage accident fell_to_his_death caught_fire mine_accident nuclear_accident',
      },
      {
        id: 'medtop:20000148',
        label: 'disaster',
        words:
          '+earthquake +tsunami +flood +flooding flooded +wildfire +forest_fire bushfire +landslide mudslide +avalanche +volcano +eruption erupted magnitude aftershock epicentre epicenter +famine natural_disaster disaster dam_break dam_collapse river_burst_its_banks death_toll swept_away lava quake sinkhole burst_its_banks',
      },
      {
        id: 'medtop:20000168',
        label: 'emergency response',
        words:
          '+rescuer +rescue_team +rescue_workers +rescue_operation +firefighter paramedic ambulance first_responder evacuat* evacuees coast_guard lifeboat search_and_rescue rescued emergency_services emergency_shelter relief_supplies civil_protection sniffer_dogs disaster_relief emergency_crews helicopter fire_brigade',
      },
    ],
  },
  {
    id: 'medtop:06000000',
    label: 'environment',
    words: '+environmental environmentalist ecological ecology sustainable sustainability',
    parts: [
      {
        id: 'medtop:20000418',
        label: 'climate change',
        words:
          '+climate_change +global_warming +climate_crisis +greenhouse_gas +carbon_emissions +carbon_dioxide +emissions net_zero net-zero +paris_agreement ice_sheet melting sea_level sea_levels warming_planet climate_scientist climate_scientists methane 1.5_degrees carbon_neutral carbon_footprint climate_talks glaciers decarbonis* decarboniz* permafrost',
      },
      {
        id: 'medtop:20000420',
        label: 'conservation',
        words:
          '+conservation +conservationist +endangered_species +endangered +nature_reserve +national_park poaching poacher rewilding protected_area reintroduced breeding_programme breeding_program marine_reserve habitat_restoration species_protection reforestation tree_planting wildlife_refuge energy_saving',
      },
      {
        id: 'medtop:20000423',
        label: 'environmental politics',
        words:
          '+environment_minister +environmental_policy environment_ministry +carbon_tax emissions_trading green_party clean_air_act climate_law environmental_regulation environment_agency climate_activist climate_activists carbon_price green_deal environmental_protection_agency plastic_ban climate_minister environmental_law',
      },
      {
        id: 'medtop:20000424',
        label: 'environmental pollution',
        words:
          '+pollution +polluted +pollutant +oil_spill +smog +toxic_waste +air_pollution +water_pollution +sewage plastic_waste microplastics contaminated contamination hazardous_waste landfill toxic pesticide_residue particulates fly-tipping effluent discharged polluter air_quality pfas mercury_levels',
      },
      {
        id: 'medtop:20000430',
        label: 'natural resources',
        words:
          '+drinking_water +groundwater +reservoir +aquifer +deforestation logging timber +rainforest natural_resources water_shortage water_supply +renewable_energy solar_power wind_power wind_farm solar_panels hydropower geothermal fish_stocks overfishing mineral_deposits lithium_deposit rare_earths land_use irrigation dam hydroelectric spillway floodgate oil_reserves fossil_fuels',
      },
      {
        id: 'medtop:20000441',
        label: 'nature',
        words:
          '+ecosystem +biodiversity +wildlife +species +habitat +invasive_species coral_reef reef wetland wetlands whale dolphin shark salmon +bird seabird migratory_birds insect bee pollinator butterfly wolf wolves bear lynx beaver forest river mountain mangrove +flora +fauna coastline desert jellyfish',
      },
    ],
  },
  {
    id: 'medtop:07000000',
    label: 'health',
    words: '+health healthcare health_care medical +patient',
    parts: [
      {
        id: 'medtop:20000446',
        label: 'diseases and conditions',
        words:
          '+disease +virus +infection +infected +cancer +tumour +tumor +diabetes +epidemic +pandemic +outbreak +influenza flu measles malaria cholera tuberculosis ebola hiv aids dementia alzheimer’s stroke heart_attack heart_disease obesity obese depression mental_illness +symptom asthma pneumonia hepatitis coronavirus covid-19 covid food_poisoning salmonella dengue autism bacterial long_covid norovirus',
      },
      {
        id: 'medtop:20000461',
        label: 'health facility',
        words:
          '+hospital +clinic +intensive_care emergency_department maternity_ward emergency_room hospital_beds hospital_ward nursing_home hospice operating_theatre health_centre health_center waiting_room surgery_ward field_hospital wards',
      },
      {
        id: 'medtop:20000463',
        label: 'health organisations',
        words:
          '+world_health_organization +world_health_organisation +centers_for_disease_control food_and_drug_administration +health_agency +doctors_without_borders medical_association red_crescent health_authority national_health_service european_medicines_agency cdc public_health_agency medicines_agency',
      },
      {
        id: 'medtop:20000464',
        label: 'health treatment',
        words:
          '+vaccine +vaccination +vaccinated +surgery +transplant +chemotherapy +therapy antibiotic +medicine medication painkiller prescription +treatment physiotherapy dialysis diagnosis screening +clinical_trial tablets dose doses side_effect jab inhaler insulin acupuncture drug_trial immunotherapy radiotherapy scan',
      },
      {
        id: 'medtop:20000479',
        label: 'healthcare policy',
        words:
          '+health_insurance +medicare +medicaid +affordable_care_act +health_minister +health_policy waiting_lists health_reform health_budget drug_prices prescription_charges smoking_ban sugar_tax health_secretary universal_healthcare public_health hospital_funding premiums vaccine_mandate obamacare co-payments',
      },
      {
        id: 'medtop:20000485',
        label: 'medical profession',
        words:
          '+doctor +nurse +surgeon +physician +midwife +midwives +general_practitioner +gp paediatrician pediatrician psychiatrist dentist junior_doctors anaesthetist cardiologist medical_staff pharmacist medical_licence malpractice oncologist medical_students consultant nursing_staff paramedics',
      },
      {
        id: 'medtop:20000493',
        label: 'non-human diseases',
        words:
          '+bird_flu +avian_flu +avian_influenza +foot-and-mouth +swine_fever +mad_cow +bluetongue +rabies culled culling flocks herd +animal_disease poultry_farm blight bark_beetle olive_trees ash_dieback crop_disease fungus_disease sick_cattle veterinary h5n1 infected_birds infected_animals pig_farm plant_disease',
      },
    ],
  },
  {
    id: 'medtop:13000000',
    label: 'science and technology',
    words: '+scientist scientific science technology technological',
    parts: [
      {
        id: 'medtop:20000710',
        label: 'biomedical science',
        words:
          '+gene +genome +dna +stem_cell +gene_editing +crispr biotechnology +protein +antibody neuroscience neuroscientist neurons mice molecular cell_biology microbiolog* genetic geneticist biomedical enzyme embryo tissue_samples mutation immune_cells',
      },
      {
        id: 'medtop:20000715',
        label: 'mathematics',
        words:
          '+mathematician +mathematics +theorem +prime_number +geometry +algebra conjecture equation fields_medal proof number_theory topology calculus mathematical',
      },
      {
        id: 'medtop:20000717',
        label: 'natural science',
        words:
          '+astronomer +telescope +galaxy +planet +exoplanet +physicist +physics +chemist +chemistry +biologist +geologist geology black_hole asteroid comet meteorite +fossil paleontolog* palaeontolog* dinosaur particle_accelerator neutrino quantum marine_biologist oceanograph* star_system solar_system moon mars volcanologist seismologist botanist zoologist evolution supernova new_species jupiter eclipse orbit',
      },
      {
        id: 'medtop:20000735',
        label: 'scientific research',
        words:
          '+researcher +research +study +experiment +laboratory peer-reviewed findings published_in_the_journal journal +scientific_journal research_grant samples hypothesis sample_size data_set co-author lead_author expedition lab_tests research_team',
      },
      {
        id: 'medtop:20000741',
        label: 'scientific institution',
        words:
          '+academy_of_sciences +research_institute +royal_society +max_planck space_agency +nasa +cern +esa research_centre research_center institute_of_technology research_council national_laboratory observatory',
      },
      {
        id: 'medtop:20000742',
        label: 'social sciences',
        words:
          '+sociolog* +anthropolog* +psycholog* +political_scientist +historian +archaeologist +linguist +ethnograph* excavation survey_respondents economist_at geographer behavioural_scientist behavioral_scientist historians criminologist excavated dig humanities',
      },
      {
        id: 'medtop:20000755',
        label: 'scientific standards',
        words:
          '+metrology +kilogram +unit_of_measurement +international_standard +leap_second +standards_body atomic_clock iso_standard calibration metric_system weights_and_measures standardisation standardization second_of_time',
      },
      {
        id: 'medtop:20000756',
        label: 'technology and engineering',
        words:
          '+software +artificial_intelligence +algorithm +robot +robotics +smartphone +semiconductor +chip microchip +satellite +rocket +spacecraft +astronaut +engineer +engineering +app +data_centre +data_center cloud_computing cybersecurity +self-driving driverless battery electric_vehicle 5g +chatbot machine_learning internet broadband laptop computer nanotech* 3d_printing launch_pad search_engine startup_founder drone virtual_reality operating_system encryption prototype language_model',
      },
    ],
  },
  {
    id: 'medtop:17000000',
    label: 'weather',
    words: '+weather +meteorolog*',
    parts: [
      {
        id: 'medtop:20001128',
        label: 'weather forecast',
        words:
          '+forecast +forecaster weather_service +outlook expected_overnight chance_of_rain showers sunny_spells weather_model long-range met_office highs_of lows_of cloudy weekend_weather isolated_showers',
      },
      {
        id: 'medtop:20001129',
        label: 'weather phenomena',
        words:
          '+storm +hurricane +typhoon +cyclone +tornado +blizzard +thunderstorm +heatwave +heat_wave +snowfall +snowstorm +hailstorm hail monsoon drought +rainfall heavy_rain torrential gale gusts fog frost cold_snap el_niño el_nino lightning dust_storm sandstorm sleet icy wind_speeds tropical_storm snow rain',
      },
      {
        id: 'medtop:20001130',
        label: 'weather statistic',
        words:
          '+hottest_day +coldest_day +wettest +driest +hottest_year record_temperature record_high record_low average_temperature degrees_celsius degrees_fahrenheit millimetres_of_rain inches_of_rain weather_records since_records_began weather_station centimetres_of_snow average_rainfall warmest',
      },
      {
        id: 'medtop:20001131',
        label: 'weather warning',
        words:
          '+weather_warning +storm_warning +flood_warning +red_alert amber_alert +tornado_warning hurricane_warning heat_warning yellow_warning travel_only_if_necessary stay_indoors severe_weather_alert frost_warning gale_warning amber_warning red_warning severe_weather avalanche_warning tsunami_warning',
      },
    ],
  },
];
