import type { TopicFamily } from './topic.ts';

export const cultureAndLeisure: readonly TopicFamily[] = [
  {
    id: 'medtop:01000000',
    label: 'arts, culture, entertainment and media',
    words: 'arts artist cultural entertainment audience premiere',
    parts: [
      {
        id: 'medtop:20000002',
        label: 'arts and entertainment',
        words:
          '+film +movie +cinema +actor +actress +singer songwriter +album +concert novel +novelist +theatre +theater +opera +orchestra +symphony ballet +choir composer conductor violinist pianist guitarist band drummer +painter painting +sculptor sculpture +playwright poet poetry +sitcom comedian choreographer dancer box_office +oscar +grammy art_gallery exhibition +film_director screenwriter screenplay bestseller +festival celebrity rapper hip-hop jazz pop_star animation documentary filmmaker photographer musical +musician soundtrack tour_dates stage_play',
      },
      {
        id: 'medtop:20000038',
        label: 'culture',
        words:
          '+museum curator cultural_heritage heritage_site +unesco folklore tradition +library librarian +archaeolog* monument restoration artefact artifact national_language language dialect cultural_policy +carnival folk_dance historic_building architect architecture',
      },
      {
        id: 'medtop:20000045',
        label: 'mass media',
        words:
          'newspaper +journalist +journalism +newsroom +broadcaster +broadcasting television_channel radio_station tv_station +press_freedom editor editor-in-chief columnist +podcast magazine media_group publisher paywall +circulation readership +social_media_platform streaming_service news_anchor +tabloid media_company foreign_correspondent war_correspondent print_edition',
      },
    ],
  },
  {
    id: 'medtop:08000000',
    label: 'human interest',
    words: 'heartwarming quirky oddity reunited stranger viral',
    parts: [
      {
        id: 'medtop:20000497',
        label: 'accomplishment',
        words:
          '+world_record +guinness record-breaking record-breaker +nobel_prize +award honoured honored +prize_winner winner awarded medal_of_honour bravery_award +youngest_person oldest_person first_person_to feat laureate achievement',
      },
      {
        id: 'medtop:20000500',
        label: 'animal',
        words:
          '+dog +puppy +cat +kitten +pet +zoo zookeeper panda elephant giraffe penguin horse pony parrot rabbit +animal_shelter vet veterinarian rescue_dog hedgehog otter tiger lion gorilla cub tortoise llama alpaca goat donkey',
      },
      {
        id: 'medtop:20000501',
        label: 'ceremony',
        words:
          '+wedding +funeral +coronation inauguration baptism +memorial_service burial graduation_ceremony bride groom mourners pallbearers eulogy wreath procession award_ceremony opening_ceremony wake coffin guard_of_honour',
      },
      {
        id: 'medtop:20000502',
        label: 'people',
        words:
          '+royal_family +prince +princess duke duchess king queen +monarchy palace heir celebrity_couple socialite obituary biography +centenarian great-grandmother high_society aged_104 lifelong_friend hometown_hero',
      },
      {
        id: 'medtop:20000507',
        label: 'plant',
        words:
          '+giant_pumpkin +sunflower orchid +botanical_garden blossom rose_bush oldest_tree +oak_tree flower_show tulip corpse_flower bloomed gardener seedling cactus bonsai greenhouse botanist',
      },
      {
        id: 'medtop:20001237',
        label: 'anniversary',
        words:
          '+anniversary +birthday +centenary +bicentenary +jubilee golden_wedding commemorat* anniversaries 100th 50th 75th centennial',
      },
    ],
  },
  {
    id: 'medtop:10000000',
    label: 'lifestyle and leisure',
    words: 'holidaymaker pastime hobby weekend',
    parts: [
      {
        id: 'medtop:20000538',
        label: 'leisure',
        words:
          '+tourism +tourist +hiking hiker +camping campsite campers theme_park amusement_park roller_coaster +board_game +video_game gamer casino gambling +angler fishing_trip recreational_fishing fly-fishing hunting hunter holiday_resort +vacation +holidaymakers cruise nightclub +hobbyist stamp_collector dating gardening chess puzzle crossword pub backpacker sightseeing travel_guide',
      },
      {
        id: 'medtop:20000565',
        label: 'lifestyle',
        words:
          '+restaurant +chef +recipe +cuisine cooking +fashion +fashion_show +designer catwalk runway_show wine winemaker vineyard brewery craft_beer michelin diner dish dessert bakery baker +menu interior_design furniture wellness organic_food vegan cosmetics perfume jewellery luxury_watch tattoo home_decor do-it-yourself',
      },
      {
        id: 'medtop:20001239',
        label: 'exercise and fitness',
        words:
          '+gym +yoga +pilates +fitness workout +personal_trainer treadmill aerobics jogging jogger weight_training push-ups stretching spin_class dumbbells exercise_class fitness_class fitness_studio',
      },
    ],
  },
];
