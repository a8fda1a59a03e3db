import { wordSet } from './words.ts';

/** Countries, regions, states and large cities, lower case; names of several words joined by `_`. */
export const places = wordSet(`
afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia
bosnia botswana brazil britain bulgaria cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus
czechia denmark ecuador egypt england eritrea estonia ethiopia europe finland france gabon gambia georgia germany ghana
greece guatemala guinea haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan
kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon liberia libya lithuania luxembourg madagascar malawi
malaysia mali malta mauritania mexico moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands
nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania
russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan
tajikistan tanzania thailand tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen
zambia zimbabwe africa asia america antarctica gaza crimea donbas kurdistan kashmir tibet
alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas
kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio
oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming
united_states united_kingdom united_arab_emirates saudi_arabia south_africa south_korea north_korea new_zealand sri_lanka
hong_kong new_york new_york_city new_jersey new_mexico new_hampshire north_carolina south_carolina north_dakota south_dakota
west_virginia rhode_island puerto_rico los_angeles san_francisco san_diego new_orleans las_vegas washington_d.c. el_salvador
costa_rica ivory_coast sierra_leone burkina_faso south_sudan czech_republic dominican_republic northern_ireland
middle_east west_bank gaza_strip east_jerusalem buenos_aires mexico_city sao_paulo rio_de_janeiro tel_aviv abu_dhabi
london paris berlin madrid rome moscow kyiv kiev beijing shanghai tokyo seoul delhi mumbai karachi islamabad kabul tehran
baghdad damascus beirut jerusalem ramallah rafah cairo tripoli tunis algiers rabat nairobi lagos abuja accra johannesburg
pretoria ankara istanbul athens vienna geneva zurich brussels amsterdam hague copenhagen stockholm oslo helsinki warsaw
prague budapest bucharest sofia belgrade lisbon barcelona milan munich frankfurt hamburg dublin edinburgh glasgow
manchester liverpool birmingham chicago boston philadelphia houston dallas denver seattle atlanta miami detroit cleveland
baltimore charlotte orlando phoenix tampa milwaukee pittsburgh toronto montreal ottawa vancouver sydney melbourne canberra
u.s. u.k. u.s.a. usa uk uae
`);

/** Words that make a capitalised phrase a place. */
export const placeHeads = wordSet(
  'river lake county city province island islands strait sea ocean valley mountain mountains bay port harbor harbour peninsula street avenue road square bridge airport district region coast desert forest canal gulf township village hills heights beach park',
);

/** Words that open a place's name: `Porto Maro`, `Cape Orrin`. */
export const placeOpenings = wordSet('port porto puerto cape mount fort isle isla ciudad villa');

/** What comes from a place: never a name by itself. */
export const demonyms = wordSet(`
afghan african albanian algerian american arab argentine asian australian austrian belgian brazilian british bulgarian
canadian chilean chinese colombian croatian cuban czech danish dutch egyptian english ethiopian european finnish french
georgian german ghanaian greek haitian hungarian indian indonesian iranian iraqi irish israeli italian japanese jordanian
kenyan korean kurdish kuwaiti lebanese libyan malaysian mexican moroccan nigerian norwegian pakistani palestinian peruvian
philippine polish portuguese qatari romanian russian saudi scottish serbian somali spanish sudanese swedish swiss syrian
taiwanese thai tunisian turkish ugandan ukrainian venezuelan vietnamese welsh western yemeni jewish muslim islamic christian catholic
republican democratic gop conservative liberal labour federal latino hispanic black white
`);
